import Exact

/// The bound of a lock that a value breaks.
enum LockViolation: Hashable, Sendable {
    /// Another value than the only one allowed.
    case fixed(Bound<FieldValue>)
    /// A value where none may be given.
    case absent(Bound<Bool>)
    /// Below the parent's value, where it may only rise.
    case tightenUp(Bound<Amount>)
    /// Above the parent's value, where it may only fall.
    case tightenDown(Bound<Amount>)
    /// Below the least number.
    case low(Bound<Amount>)
    /// Above the greatest number.
    case high(Bound<Amount>)
    /// Not a whole number of steps.
    case step(Bound<Amount>)
    /// Not among the words.
    case oneOf(Bound<[String]>)
    /// Does not begin with the parent's text.
    case appendOnly(Bound<String>)

    /// The code under which the violation of an enforced bound is reported.
    var code: Diagnostic.Code {
        switch self {
        case .fixed, .absent, .appendOnly: .lockFixed
        case .tightenUp, .tightenDown: .lockTighten
        case .low, .high, .step: .lockRange
        case .oneOf: .lockSet
        }
    }
}

extension EffectiveLock {
    /// The first bound that a value breaks, the strongest kind first; `nil` when it keeps them all.
    ///
    /// - Complexity: O(*s*) in the number of steps and words.
    func violation(by value: FieldValue) -> LockViolation? {
        if let absent { return .absent(absent) }
        if let fixed, fixed.value != value { return .fixed(fixed) }
        if let amount = value.number {
            if let bound = tightenUp, amount < bound.value { return .tightenUp(bound) }
            if let bound = tightenDown, amount > bound.value { return .tightenDown(bound) }
            if let low, amount < low.value { return .low(low) }
            if let high, amount > high.value { return .high(high) }
            if let bound = steps.first(where: { !amount.isMultiple(of: $0.value) }) {
                return .step(bound)
            }
        }
        if let oneOf, !oneOf.value.contains(value.description) { return .oneOf(oneOf) }
        if let appendOnly, !(value.text ?? "").utf8.starts(with: appendOnly.value.utf8) {
            return .appendOnly(appendOnly)
        }
        return nil
    }

    /// Whether a value keeps every bound.
    ///
    /// - Parameter value: The value.
    /// - Returns: `true` when the value is allowed.
    public func allows(_ value: FieldValue) -> Bool { violation(by: value) == nil }
}
