import Exact

extension Operation {
    /// The operation with another action and reason.
    func doing(_ action: Action, _ note: String?) -> Operation {
        Operation(id: id, action: action, note: note)
    }

    /// This operation and a later one on the same target as one.
    func merged(with later: Operation) -> Operation {
        let note = later.note ?? note
        switch (action, later.action) {
        case (.set(let address, _, let seen), .set(_, let value, _)):
            return doing(.set(address, to: value, was: seen), later.note)
        case (.append(let address, let first), .append(_, let second)):
            return doing(.append(address, text: first + "\n" + second), note)
        case (.annotate(let address, let first), .annotate(_, let second)):
            return doing(.annotate(address, text: first + "\n" + second), note)
        case (.narrow(let address, let first), .narrow(_, let second)):
            return doing(.narrow(address, first.intersected(with: second)), note)
        case (.narrowContainer(let id, let first), .narrowContainer(_, let second)):
            return doing(.narrowContainer(id, first.intersected(with: second)), note)
        default: return later
        }
    }
}

extension Lock {
    /// This lock and a later one of the same kind and force as one.
    fileprivate func intersected(with later: Lock) -> Lock {
        let basis = later.basis ?? basis
        let requiresNote = requiresNote || later.requiresNote
        func with(_ rule: LockRule) -> Lock {
            Lock(rule, enforcement: enforcement, basis: basis, requiresNote: requiresNote)
        }
        switch (rule, later.rule) {
        case (.range(let low, let high, let step), .range(let low2, let high2, let step2)):
            let both = LockRule.range(
                low: [low, low2].compactMap { $0 }.max(),
                high: [high, high2].compactMap { $0 }.min(),
                step: [step, step2].compactMap { $0 }.commonMultiple
            )
            return with(both)
        case (.oneOf(let words), .oneOf(let words2)):
            let both = words.filter(words2.contains)
            return with(.oneOf(both))
        default: return with(rule)
        }
    }
}
