import Exact

extension ResolvedScheme {
    /// The limits on a value, refused ones before reported ones.
    func bounds(at address: Address) -> [ExplainedBound] {
        let declared = provenance.locks(at: address)
        return [snapshot.locks[address], snapshot.advice[address]].compactMap { $0 }
            .flatMap { ExplainedBound.all(of: $0, declared) }
    }
}

extension ExplainedBound {
    fileprivate static func all(
        of lock: EffectiveLock,
        _ declared: [DeclaredLock]
    ) -> [ExplainedBound] {
        func explained<Value>(
            _ kind: Kind,
            _ bound: Bound<Value>?,
            _ text: (Value) -> String
        ) -> [ExplainedBound] {
            guard let bound else { return [] }
            let others = declared.compactMap { other -> Other? in
                guard other.setter != bound.setter,
                    other.lock.enforcement == bound.enforcement,
                    let limit = other.lock.rule.limit(of: kind)
                else { return nil }
                return Other(setter: other.setter, limit: limit)
            }
            return [
                ExplainedBound(
                    kind: kind,
                    limit: text(bound.value),
                    setter: bound.setter,
                    operation: bound.operation,
                    enforcement: bound.enforcement,
                    basis: bound.basis,
                    others: others
                )
            ]
        }
        return explained(.absent, lock.absent) { _ in "" }
            + explained(.fixed, lock.fixed, \.description)
            + explained(.low, lock.low, \.description)
            + explained(.high, lock.high, \.description)
            + lock.steps.flatMap { explained(.step, $0, \.description) }
            + explained(.oneOf, lock.oneOf) { $0.joined(separator: ", ") }
            + explained(.tightenUp, lock.tightenUp, \.description)
            + explained(.tightenDown, lock.tightenDown, \.description)
            + explained(.appendOnly, lock.appendOnly) { $0 }
            + explained(.noteRequired, lock.noteRequired) { _ in "" }
    }
}

extension LockRule {
    fileprivate func limit(of kind: ExplainedBound.Kind) -> Amount? {
        guard case .range(let low, let high, let step) = self else { return nil }
        return switch kind {
        case .low: low
        case .high: high
        case .step: step
        case .fixed, .oneOf, .tightenUp, .tightenDown, .appendOnly, .absent, .noteRequired: nil
        }
    }
}
