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
        func bound<Value>(_ limit: Value) -> Bound<Value> {
            Bound(
                value: limit,
                setter: setter,
                operation: operation,
                enforcement: enforcement,
                basis: basis
            )
        }
        var lock = EffectiveLock.open
        if requiresNote { lock.noteRequired = bound(true) }
        switch rule {
        case .open: break
        case .fixed:
            if let value { lock.fixed = bound(value) } else { lock.absent = bound(true) }
        case .range(let low, let high, let step):
            lock.low = low.map(bound)
            lock.high = high.map(bound)
            lock.steps = step.map { [bound($0)] } ?? []
        case .oneOf(let words): lock.oneOf = bound(words)
        case .tightenUp:
            guard let number = value?.number else { return nil }
            lock.tightenUp = bound(number)
        case .tightenDown:
            guard let number = value?.number else { return nil }
            lock.tightenDown = bound(number)
        case .appendOnly: lock.appendOnly = bound(value?.text ?? "")
        }
        return lock
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
