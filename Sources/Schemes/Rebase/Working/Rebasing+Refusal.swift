extension Rebasing {
    /// Why an answer does not fit a question; `nil` when it does.
    func refusal(
        of answer: Answer,
        to issue: Issue,
        _ question: Question
    ) -> DecisionRefusal? {
        let offered = question.options.map(\.choice)
        guard
            answer.choices.contains(where: { wanted in
                offered.contains(wanted)
                    && (wanted == answer.choices.first || issue.kind == .ownLock)
            })
        else { return .notOffered(offered) }
        if case .values(let values) = answer {
            guard !values.isEmpty else { return .nothingGiven }
            if let other = values.keys.sorted().first(where: { !isConcerned($0, issue, question) })
            {
                return .notConcerned(other)
            }
        }
        if case .limit = answer, issue.kind != .ownLock || issue.address == nil {
            return .notOffered(offered)
        }
        var after = self
        after.apply(answer, to: issue)
        let faults = after.faults(of: issue, since: self, in: after.trial())
        return faults.isEmpty ? nil : .breaks(faults)
    }

    /// The errors that an answer leaves at what an issue is about.
    ///
    /// - Parameters:
    ///   - issue: The issue.
    ///   - earlier: The state before the answer.
    ///   - trial: What the derivation resolves to with it.
    /// - Returns: The errors, sorted by address.
    func faults(of issue: Issue, since earlier: Rebasing, in trial: Trial) -> [Diagnostic] {
        let known = Set(earlier.steps)
        let written = Set(steps.filter { !known.contains($0) }.map(\.operation.id))
        let involved = Set(earlier.names(of: issue.steps)).union(written)
        let places = Set(concerned(by: issue))
        var faults = trial.fresh.filter { finding in
            if let operation = finding.operation, involved.contains(operation) { return true }
            guard finding.operation != nil, let field = finding.field else { return false }
            return places.contains(Address(finding.node, field))
        }
        for group in issue.groups {
            guard failsNow(group, in: trial.snapshot),
                let failure = group.failure(in: trial.snapshot)
            else { continue }
            faults.append(
                Diagnostic(
                    code: failure.code,
                    node: failure.node,
                    field: failure.field,
                    facts: failure.facts
                )
            )
        }
        return faults.inOrder()
    }

    private func isConcerned(
        _ address: SharedAddress,
        _ issue: Issue,
        _ question: Question
    ) -> Bool {
        if question.rows.contains(where: { $0.address == address }) { return true }
        guard let own = issue.address else { return false }
        return context(of: own, present).rows.contains { $0.address == address }
    }
}

extension Answer {
    /// The ways out that the answer takes: its own first, then one that it refines.
    fileprivate var choices: [QuestionOption.Choice] {
        switch self {
        case .mine: [.mine]
        case .theirs: [.theirs]
        case .values: [.values, .mine]
        case .limit: [.theirs]
        case .retarget: [.retarget]
        case .remove: [.remove]
        }
    }
}
