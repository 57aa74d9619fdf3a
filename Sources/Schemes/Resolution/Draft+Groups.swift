import Exact

extension Draft {
    /// Checks the groups that this level changed; what is broken is never repaired by itself.
    ///
    /// When a refused operation was about a broken group, the group's sum joins that finding
    /// instead of making one of its own.
    mutating func checkGroups() {
        guard !touched.isEmpty else { return }
        let classes = snapshot.classesToCheck
        for group in touched.sorted(by: { $0.rank < $1.rank }) {
            guard let failure = group.failure(in: snapshot, classes: classes) else { continue }
            let blamed = refused.filter { $0.groups.contains(group) }.map(\.diagnostic)
            var facts = failure.facts
            facts.merge(room(in: failure)) { own, _ in own }
            let writers = Set(failure.members.flatMap { authors(of: $0.address) })
            if !writers.isEmpty { facts["operations"] = writers.sorted().joined(separator: ", ") }
            guard blamed.isEmpty else {
                for place in blamed { diagnostics[place] = diagnostics[place].joined(with: facts) }
                continue
            }
            report(
                Diagnostic(
                    code: failure.code,
                    node: failure.node,
                    field: failure.field,
                    facts: facts
                )
            )
        }
    }

    // What is missing or too much, and which values of the group may still be changed: `short` or
    // `over`, `room` with the addresses, and `room.` with an address for what is allowed there.
    private func room(in failure: GroupFailure) -> [String: String] {
        var facts: [String: String] = [:]
        if let sum = failure.sum, let wanted = failure.wanted {
            facts[sum < wanted ? "short" : "over"] =
                (sum < wanted ? wanted - sum : sum - wanted).description
        }
        let open = failure.members.map(\.address)
            .filter { snapshot.locks[$0]?.fixed == nil && snapshot.locks[$0]?.absent == nil }
        guard !open.isEmpty else { return facts }
        facts["room"] = open.map(\.description).joined(separator: ", ")
        for address in open { facts["room.\(address)"] = snapshot.locks[address]?.facts["allowed"] }
        return facts
    }

    // The operations of this level that wrote at an address.
    private func authors(of address: Address) -> [String] {
        provenance.entries(at: address).prefix { $0.setter == version }
            .compactMap(\.operation)
    }
}

extension GroupFailure {
    /// The failure as facts: `group`, `sum`, `wanted`, `members`, and a `member.` for each.
    var facts: [String: String] {
        var facts = ["group": group.name]
        facts["class"] = unitClass?.rawValue
        facts["sum"] = sum?.description
        facts["wanted"] = wanted?.description
        facts["members"] = members.map(\.address.description).joined(separator: ", ")
        for member in members {
            facts["member.\(member.address)"] = member.value?.description ?? ""
        }
        return facts
    }
}

extension Diagnostic {
    /// The finding with the state of a group beside it; keys gain a number from the second on.
    fileprivate func joined(with group: [String: String]) -> Diagnostic {
        var place = 1
        while facts[place == 1 ? "also.group" : "also\(place).group"] != nil { place += 1 }
        let prefix = place == 1 ? "also." : "also\(place)."
        var joined = facts
        for (key, value) in group { joined[prefix + key] = value }
        return Diagnostic(
            code: code,
            node: node,
            field: field,
            operation: operation,
            given: given,
            facts: joined
        )
    }
}
