import Canonical
import Hierarchy

extension Rebasing {
    /// An issue as a conflict: the question as everybody has it, and what it does here.
    func conflict(_ issue: Issue, _ trial: Trial) -> Conflict {
        let wished = wished(trial, issue.points)
        let addresses = addresses(of: issue, wished)
        let rows = addresses.map { row(at: $0, wished, issue.points) }
        let totals = issue.groups.flatMap { self.totals(of: $0, wished, among: rows) }
        let offers = offers(for: issue, rows, trial)
        let single = issue.points.count == 1 ? issue.points.first : nil
        let question = Question(
            kind: issue.kind,
            subject: subject(of: issue, totals),
            rows: rows,
            totals: totals,
            given: given(by: issue.orphans),
            cause: single?.kind == .orphan ? single?.cause : nil,
            fate: fate(of: issue),
            options: offers.map(\.option)
        )
        let around = issue.address.map { context(of: $0, wished) }
        let steps = issue.points.isEmpty ? contributors(to: issue, wished) : issue.steps
        let concerned = names(of: steps)
        return Conflict(
            question: question,
            settlement: .open,
            operations: concerned,
            effects: offers.map(\.effect),
            context: around?.totals ?? [],
            contextRows: around?.rows ?? []
        )
    }

    func names(of steps: Set<Int>) -> [String] {
        Set(steps.map { self.steps[$0].operation.id }).sorted()
    }

    /// The groups around a single value, with their values.
    func context(
        of address: Address,
        _ wished: Snapshot
    ) -> (totals: [QuestionTotal], rows: [QuestionRow]) {
        guard let node = wished.nodes[address.node] else { return ([], []) }
        let groups = AllocationGroup.touched(by: node, address.field, in: wished)
            .filter { !$0.arithmetic(in: wished).isEmpty }
        let around = Issue(kind: .value, points: [], groups: groups)
        let rows = addresses(of: around, wished).map { row(at: $0, wished, []) }
        return (groups.flatMap { totals(of: $0, wished, among: rows) }, rows)
    }

    // Where only a sum fails, every operation with a part in it.
    private func contributors(to issue: Issue, _ wished: Snapshot) -> Set<Int> {
        Set(
            steps.indices.filter { index in
                groups(of: index, in: wished).contains { issue.groups.contains($0) }
            }
        )
    }

    private func subject(of issue: Issue, _ totals: [QuestionTotal]) -> Question.Subject {
        guard issue.groups.isEmpty, let place = issue.points.first?.place else {
            return .groups(totals.map(\.group))
        }
        return switch place {
        case .value(let address): .value(SharedAddress(address, of: tenant))
        case .element(let id): .element(SharedNode(id, of: tenant))
        case .list(let id): .list(SharedNode(id, of: tenant))
        }
    }

    private func given(by steps: Set<Int>) -> JSONValue? {
        guard !steps.isEmpty else { return nil }
        let actions = steps.map { self.steps[$0].operation.sharedValue(of: tenant) }
        return .array(actions.sorted { $0.canonicalText < $1.canonicalText })
    }

    private func fate(of issue: Issue) -> ElementSuccession.Fate? {
        for point in issue.points {
            switch point.place {
            case .element(let id), .list(let id):
                if let fate = change.succession.fates[id] { return fate }
            case .value: continue
            }
        }
        return nil
    }
}

extension Operation {
    /// What the operation does, without its name, its reason and its tenant.
    func sharedValue(of tenant: TenantID) -> JSONValue {
        var members = jsonValue.object ?? [:]
        members["id"] = nil
        members["note"] = nil
        members["was"] = nil
        return JSONValue.object(members).withoutOwner("\(tenant):")
    }
}

extension JSONValue {
    fileprivate func withoutOwner(_ prefix: String) -> JSONValue {
        func cut(_ text: String) -> String {
            text.hasPrefix(prefix) ? ":" + text.dropFirst(prefix.count) : text
        }
        switch self {
        case .string(let text): return .string(cut(text))
        case .array(let elements): return .array(elements.map { $0.withoutOwner(prefix) })
        case .object(let members):
            var kept: [String: JSONValue] = [:]
            for (key, value) in members { kept[cut(key)] = value.withoutOwner(prefix) }
            return .object(kept)
        case .null, .bool, .integer: return self
        }
    }
}
