import Exact
import Hierarchy

extension Draft {
    /// What a container allows and how much of it is used up.
    ///
    /// `kinds`, `limit.count` and `limit.points` are the allowance, `used.count` and `used.points`
    /// what is taken, `left.count` and `left.points` the rest, `setters` who declared the rule,
    /// `used.by` who added what is there.
    func containerFacts(_ container: NodeID) -> [String: String] {
        let effective = snapshot.containers[container]
        var facts: [String: String] = [:]
        facts["title"] = snapshot.nodes[container]?["title"]?.description
        let setters = effective?.setters.map(\.description) ?? []
        facts["setters"] = setters.isEmpty ? "default" : setters.joined(separator: ", ")
        guard let effective, let allowance = effective.rule.mayAdd else { return facts }
        let added = effective.added
        facts["kinds"] = allowance.kinds.map(\.rawValue).joined(separator: ", ")
        facts["limit.count"] = "\(allowance.maximumCount)"
        facts["used.count"] = "\(added.count)"
        facts["left.count"] = "\(max(0, allowance.maximumCount - added.count))"
        let by = Set(added.compactMap { $0.owner?.rawValue }).sorted()
        facts["used.by"] = by.isEmpty ? nil : by.joined(separator: ", ")
        if let most = allowance.maximumPoints {
            let used = pointsAdded(to: container)
            facts["limit.points"] = most.description
            facts["used.points"] = used.description
            facts["left.points"] = (used < most ? most - used : .zero).description
        }
        return facts
    }

    /// The containers that still take an element of a kind, each with what is left.
    ///
    /// `open` lists their ids; `open.` and an id stand before the facts of each.
    func openFacts(for kind: NodeKind) -> [String: String] {
        var facts: [String: String] = [:]
        var open: [NodeID] = []
        for (container, effective) in snapshot.containers {
            guard let allowance = effective.rule.mayAdd, allowance.kinds.contains(kind),
                effective.added.count < allowance.maximumCount
            else { continue }
            open.append(container)
            for (key, value) in containerFacts(container) {
                facts["open.\(container).\(key)"] = value
            }
        }
        facts["open"] = open.sorted().map(\.rawValue).joined(separator: ", ")
        facts["ways"] = open.isEmpty ? "remove_operation" : "move_to_open remove_operation"
        return facts
    }
}
