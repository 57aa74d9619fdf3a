import Exact

extension ContainerRule {
    /// The intersection with a rule that a more junior level declares.
    ///
    /// Rules of the same enforcement are intersected part by part. An enforced rule stands above
    /// an advisory one: an enforced junior rule replaces advice, advice changes no enforced rule.
    ///
    /// - Parameter junior: The more junior level's rule.
    /// - Returns: The rule in force for the levels below.
    func intersected(with junior: ContainerRule) -> ContainerRule {
        guard enforcement == junior.enforcement else {
            return enforcement == .enforced ? self : junior
        }
        return ContainerRule(
            mayAdd: mayAdd.flatMap { senior in junior.mayAdd.map(senior.intersected) },
            mayDrop: min(mayDrop, junior.mayDrop),
            mayReorder: mayReorder && junior.mayReorder,
            enforcement: enforcement
        )
    }
}

extension AddAllowance {
    /// What both allowances allow.
    ///
    /// - Parameter other: The more junior level's allowance.
    /// - Returns: The kinds in both, the lesser count and the lesser points.
    func intersected(with other: AddAllowance) -> AddAllowance {
        AddAllowance(
            kinds: kinds.filter(other.kinds.contains),
            maximumCount: min(maximumCount, other.maximumCount),
            maximumPoints: [maximumPoints, other.maximumPoints].compactMap { $0 }.min()
        )
    }
}

extension DropAllowance: Comparable {
    /// Whether one allowance lets drop less than another.
    public static func < (left: DropAllowance, right: DropAllowance) -> Bool {
        left.extent < right.extent
    }

    private var extent: Int {
        switch self {
        case .none: 0
        case .own: 1
        case .any: 2
        }
    }
}
