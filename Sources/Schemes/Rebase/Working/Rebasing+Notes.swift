extension Rebasing {
    /// What is worth knowing though nothing has to be decided.
    func notes(
        in trial: Trial,
        _ conflicted: Set<String>,
        _ open: [Conflict]
    ) -> [RebaseNote] {
        var notes: [RebaseNote] = []
        let weak = Set(noEffects(of: ours)), now = Set(noEffects(of: trial.resolved))
        for step in steps {
            guard let place = step.place, !conflicted.contains(step.operation.id) else { continue }
            if let target = moved[place] {
                notes.append(
                    RebaseNote(
                        .retargeted,
                        operation: step.operation.id,
                        address: draft.derivation.operations[place].address,
                        target: target
                    )
                )
            }
            switch step.operation.action {
            case .set(let address, let value, _):
                guard new[address] == value, old[earlier(address)] != value else { continue }
                notes.append(
                    RebaseNote(.redundant, operation: step.operation.id, address: address)
                )
            case .narrow, .narrowContainer:
                guard now.contains(step.operation.id), !weak.contains(step.operation.id) else {
                    continue
                }
                notes.append(
                    RebaseNote(
                        .boundOvertaken,
                        operation: step.operation.id,
                        address: step.operation.address
                    )
                )
            default: continue
            }
        }
        return notes + mergedGroups(in: trial, open)
    }

    private func noEffects(of resolved: ResolvedScheme) -> [String] {
        resolved.diagnostics.filter { $0.code == .boundWithoutEffect }.compactMap(\.operation)
    }

    private func mergedGroups(in trial: Trial, _ open: [Conflict]) -> [RebaseNote] {
        let asked = Set(
            (open + conflicts)
                .flatMap { conflict -> [QuestionGroup] in
                    guard case .groups(let groups) = conflict.question.subject else { return [] }
                    return groups
                }
        )
        return groups(in: trial.snapshot)
            .flatMap { group, steps -> [RebaseNote] in
                guard hasChanged(group), group.failure(in: trial.snapshot) == nil,
                    steps.contains(where: { isChange($0) })
                else { return [] }
                let around = Issue(kind: .sum, points: [], groups: [group])
                let rows = addresses(of: around, trial.snapshot)
                    .map { row(at: $0, trial.snapshot, []) }
                return totals(of: group, trial.snapshot, among: rows)
                    .filter { !asked.contains($0.group) }
                    .map { RebaseNote(.merged, total: $0, rows: rows) }
            }
    }

    private func isChange(_ index: Int) -> Bool {
        if case .place = steps[index].operation.action { return false }
        return true
    }

    private func hasChanged(_ group: AllocationGroup) -> Bool {
        guard change.touched.contains(group.key) else { return false }
        return group.arithmetic(in: old) != group.arithmetic(in: new)
    }
}
