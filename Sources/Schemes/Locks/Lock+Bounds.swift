import Exact

extension Lock {
    /// The lock as bounds, anchored at the value of the level that declares it.
    ///
    /// - Parameters:
    ///   - value: The level's own resolved value; `nil` when the field is not given.
    ///   - setter: The version that declares the lock.
    ///   - operation: The operation that declares it; `nil` for a root document.
    /// - Returns: The bounds, or `nil` when the lock needs an own value of another type: a text
    ///   can't rise. A missing value that is fixed stays missing.
    func bounds(
        at value: FieldValue?,
        setter: VersionReference,
        operation: String?
    ) -> EffectiveLock? {
        let origin = BoundOrigin(
            setter: setter,
            operation: operation,
            enforcement: enforcement,
            basis: basis
        )
        func bound<Value>(_ limit: Value) -> Bound<Value> { Bound(value: limit, origin: origin) }
        let note = requiresNote ? bound(true) : nil
        switch rule {
        case .open: return note == nil ? .open : EffectiveLock(noteRequired: note)
        case .fixed:
            guard let value else {
                return EffectiveLock(absent: bound(true), noteRequired: note)
            }
            return EffectiveLock(fixed: bound(value), noteRequired: note)
        case .range(let low, let high, let step):
            return EffectiveLock(
                low: low.map(bound),
                high: high.map(bound),
                steps: step.map { [bound($0)] } ?? [],
                noteRequired: note
            )
        case .oneOf(let words): return EffectiveLock(oneOf: bound(words), noteRequired: note)
        case .tightenUp:
            guard let number = value?.number else { return nil }
            return EffectiveLock(tightenUp: bound(number), noteRequired: note)
        case .tightenDown:
            guard let number = value?.number else { return nil }
            return EffectiveLock(tightenDown: bound(number), noteRequired: note)
        case .appendOnly:
            return EffectiveLock(appendOnly: bound(value?.text ?? ""), noteRequired: note)
        }
    }
}

extension LockRule {
    /// Whether the rule makes sense for a field of a type: only numbers have ranges and directions.
    ///
    /// - Parameter type: The type of the field.
    /// - Returns: `false` for a rule that could never be kept or never be broken.
    func fits(_ type: FieldType) -> Bool {
        switch (self, type) {
        case (.fixed, _), (.open, _): true
        case (.range(_, _, let step), .number): step.map { $0 > .zero } ?? true
        case (.tightenUp, .number), (.tightenDown, .number), (.appendOnly, .text): true
        case (.oneOf, .list), (.oneOf, .references): false
        case (.oneOf, _): true
        default: false
        }
    }

    /// The name of the kind of bound, as documents spell it.
    var name: String {
        switch self {
        case .open: "open"
        case .fixed: "fixed"
        case .range: "range"
        case .oneOf: "one_of"
        case .tightenUp: "tighten_up"
        case .tightenDown: "tighten_down"
        case .appendOnly: "append_only"
        }
    }
}
