public import Exact
public import Schemes

/// What adjustments come to under every cap, with its sign.
public struct CappedAdjustments: Hashable, Sendable {
    /// What is added to the checklist.
    public let onSheet: Amount
    /// What is added to the total.
    public let onTotal: Amount
}

extension Scheme {
    /// Puts adjustments under the caps of the scheme: each under its own, those of a group together,
    /// then those of all groups.
    ///
    /// - Parameters:
    ///   - points: Each adjustment's points with its sign; those of adjustments that the scheme does
    ///     not have, or with the other sign, count as 0.
    ///   - unitClass: The unit's class; groups for other classes count for nothing. `nil` where no
    ///     group is for some classes only.
    /// - Returns: The sums.
    public func capped(
        _ points: [NodeID: Amount],
        unitClass: NodeID? = nil
    ) -> CappedAdjustments {
        let groups = adjustmentGroups.filter {
            unitClass == nil || $0.classes.counts(for: unitClass)
        }
        var own: [NodeID: Amount] = [:]
        for adjustment in groups.flatMap(\.adjustments) {
            let given = points[adjustment.id] ?? .zero
            let magnitude = adjustment.direction == .bonus ? given : -given
            own[adjustment.id] = adjustment.signed(max(magnitude, .zero))
        }
        let sums = AdjustmentSums(own, groups, by: self)
        return CappedAdjustments(onSheet: sums.onSheet, onTotal: sums.onTotal)
    }
}
