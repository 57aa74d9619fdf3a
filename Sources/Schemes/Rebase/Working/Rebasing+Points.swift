extension Rebasing {
    /// The single conflicts, sorted by place.
    func points(in trial: Trial) -> [Issue.Point] {
        var found: [Issue.Place: Issue.Point] = [:]
        func take(_ point: Issue.Point) {
            guard var known = found[point.place] else {
                found[point.place] = point
                return
            }
            known.steps.formUnion(point.steps)
            known.isContested = known.isContested || point.isContested
            if point.kind.weight > known.kind.weight {
                known.kind = point.kind
                known.cause = point.cause
            }
            found[point.place] = known
        }
        for point in contested() { take(point) }
        for finding in trial.fresh {
            if let point = point(for: finding) { take(point) }
        }
        return found.values.sorted { $0.place < $1.place }
    }

    /// The addresses that both sides changed, to different values.
    private func contested() -> [Issue.Point] {
        let duplicates = duplicates
        return steps.indices.compactMap { index in
            guard case .set(let address, let value, _) = steps[index].operation.action,
                !settled.contains(address), !duplicates.contains(index),
                new.nodes[address.node] != nil, new[address] != value,
                old[earlier(address)] != new[address]
            else { return nil }
            return Issue.Point(
                kind: .value,
                place: .value(address),
                steps: [index],
                isContested: true
            )
        }
    }

    private func point(for finding: Diagnostic) -> Issue.Point? {
        let steps = Set(self.steps.indices.filter { culprits(of: finding).contains($0) })
        guard !steps.isEmpty else { return nil }
        func point(_ kind: Question.Kind, _ place: Issue.Place) -> Issue.Point {
            Issue.Point(kind: kind, place: place, cause: finding.code, steps: steps)
        }
        let address = finding.field.map { Address(finding.node, $0) }
        let isKnown = new.nodes[finding.node] != nil
        switch finding.code {
        case .lockFixed, .lockRange, .lockSet, .lockTighten, .note:
            guard let address else { break }
            return point(.lock, .value(address))
        case .budget:
            if let address, isKnown { return point(.lock, .value(address)) }
            return point(.orphan, .list(finding.node))
        case .ownLock, .lockEmpty:
            return point(.ownLock, address.map(Issue.Place.value) ?? .list(finding.node))
        case .stale:
            guard let address else { break }
            return point(.value, .value(address))
        case .closed where finding.facts["may_reorder"] == nil:
            return point(.orphan, .list(finding.node))
        default: break
        }
        return point(.orphan, .element(missing(in: finding)))
    }

    // A finding without an operation may name those at fault among its facts.
    private func culprits(of finding: Diagnostic) -> [Int] {
        if let operation = finding.operation {
            return steps.indices.filter { steps[$0].operation.id == operation }
        }
        guard finding.code == .reference, let named = finding.facts["operations"] else { return [] }
        return steps.indices.filter { steps[$0].operation.id == named }
    }

    private func missing(in finding: Diagnostic) -> NodeID {
        let named = finding.facts["missing"] ?? finding.facts["after"]
        return named.flatMap { NodeID($0) } ?? finding.node
    }
}
