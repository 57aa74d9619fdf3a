import Exact

extension EffectiveLock {
    /// The intersection with a lock that a more junior level declares.
    ///
    /// A bound of the junior lock that is no tighter than ours leaves ours in place, so on equal
    /// bounds the most senior setter stays named.
    ///
    /// - Parameter junior: The lock, made by ``Lock/bounds(at:setter:operation:)``.
    /// - Returns: The intersection; may allow nothing.
    func intersected(with junior: EffectiveLock) -> EffectiveLock {
        var result = self
        if fixed == nil { result.fixed = junior.fixed }
        result.low = tighter(low, junior.low, >)
        result.high = tighter(high, junior.high, <)
        result.tightenUp = tighter(tightenUp, junior.tightenUp, >)
        result.tightenDown = tighter(tightenDown, junior.tightenDown, <)
        for step in junior.steps
        where !result.steps.contains(where: { $0.value.isMultiple(of: step.value) }) {
            result.steps.append(step)
        }
        result.oneOf = fewer(oneOf, junior.oneOf)
        if appendOnly == nil { result.appendOnly = junior.appendOnly }
        if absent == nil { result.absent = junior.absent }
        if noteRequired == nil { result.noteRequired = junior.noteRequired }
        return result
    }

    /// Whether a bound stands at the parent's value and moves with it.
    var isRelative: Bool { tightenUp != nil || tightenDown != nil || appendOnly != nil }

    /// The lock after its level's value changed: what is relative to the parent's value moves.
    ///
    /// A value that stands beyond an enforced bound by a waiver moves nothing: a lock never
    /// loosens. Advice follows the value that deviates from it.
    ///
    /// - Parameters:
    ///   - value: The level's resolved value.
    ///   - setter: The version that set the value.
    ///   - operation: The operation that set it.
    /// - Returns: The lock that binds the levels below.
    func anchored(
        at value: FieldValue,
        setter: VersionReference,
        operation: String?
    ) -> EffectiveLock {
        func moved<Value>(
            _ bound: Bound<Value>?,
            to value: Value?,
            _ keeps: (Value, Value) -> Bool
        ) -> Bound<Value>? {
            guard let bound, let value, bound.value != value,
                keeps(value, bound.value) || bound.enforcement == .advisory
            else { return bound }
            return Bound(
                value: value,
                setter: setter,
                operation: operation,
                enforcement: bound.enforcement,
                basis: bound.basis
            )
        }
        var result = self
        result.tightenUp = moved(tightenUp, to: value.number, >)
        result.tightenDown = moved(tightenDown, to: value.number, <)
        result.appendOnly = moved(appendOnly, to: value.text) { $0.utf8.starts(with: $1.utf8) }
        return result
    }
}

private func tighter(
    _ senior: Bound<Amount>?,
    _ junior: Bound<Amount>?,
    _ isTighter: (Amount, Amount) -> Bool
) -> Bound<Amount>? {
    guard let senior else { return junior }
    guard let junior, isTighter(junior.value, senior.value) else { return senior }
    return junior
}

private func fewer(_ senior: Bound<[String]>?, _ junior: Bound<[String]>?) -> Bound<[String]>? {
    guard let senior else { return junior }
    guard let junior else { return senior }
    let kept = Set(junior.value)
    let both = senior.value.filter(kept.contains)
    guard both.count < senior.value.count else { return senior }
    return Bound(
        value: both,
        setter: junior.setter,
        operation: junior.operation,
        enforcement: junior.enforcement,
        basis: junior.basis
    )
}
