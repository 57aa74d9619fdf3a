extension Rebasing {
    /// What has to be asked: conflicts of one group together, others each on its own.
    func issues(in trial: Trial) -> [Issue] {
        let points = points(in: trial)
        let wished = wished(trial, points)
        var clusters: [Cluster] = []
        var single = Set(points.indices)
        for (group, steps) in groups(in: wished) where isInUse(group, wished) {
            let inside = points.indices.filter { belongs(points[$0], to: group, steps, wished) }
            let isAsked =
                failsNow(group, in: wished) || inside.count > 1
                || inside.contains { points[$0].kind == .value }
            guard isAsked else { continue }
            single.subtract(inside)
            clusters.append(
                Cluster(groups: [group], points: Set(inside), values: values(of: steps))
            )
        }
        var issues = joined(clusters)
            .map { cluster in
                let inside = cluster.points.sorted().map { points[$0] }
                return Issue(
                    kind: inside.map(\.kind).max { $0.weight < $1.weight } ?? .sum,
                    points: inside,
                    groups: cluster.groups
                )
            }
        issues += single.sorted()
            .map { Issue(kind: points[$0].kind, points: [points[$0]], groups: []) }
        return issues
    }

    // A cap without anything under it, say, is a value like any other.
    private func isInUse(_ group: AllocationGroup, _ wished: Snapshot) -> Bool {
        [wished, new].contains { !group.arithmetic(in: $0).isEmpty || group.failure(in: $0) != nil }
    }

    private struct Cluster {
        var groups: [AllocationGroup]
        var points: Set<Int>
        var values: Set<Address>
    }

    // Groups that share a conflict, or a value that the derivation overrides, are one question.
    private func joined(_ clusters: [Cluster]) -> [Cluster] {
        var result: [Cluster] = []
        for cluster in clusters {
            var cluster = cluster
            result.removeAll { other in
                guard
                    !other.points.isDisjoint(with: cluster.points)
                        || !other.values.isDisjoint(with: cluster.values)
                else { return false }
                cluster.groups = other.groups + cluster.groups
                cluster.points.formUnion(other.points)
                cluster.values.formUnion(other.values)
                return true
            }
            result.append(cluster)
        }
        return result
    }

    private func values(of steps: Set<Int>) -> Set<Address> {
        Set(
            steps.compactMap { index in
                guard case .set(let address, _, _) = self.steps[index].operation.action else {
                    return nil
                }
                return address
            }
        )
    }

    // An orphan takes part through its operation, a value by its own place.
    private func belongs(
        _ point: Issue.Point,
        to group: AllocationGroup,
        _ steps: Set<Int>,
        _ wished: Snapshot
    ) -> Bool {
        guard case .value(let address) = point.place,
            let node = wished.nodes[address.node] ?? new.nodes[address.node]
        else { return !point.steps.isDisjoint(with: steps) }
        return AllocationGroup.touched(by: node, address.field, in: wished).contains(group)
            || AllocationGroup.touched(by: node, address.field, in: new).contains(group)
    }
}
