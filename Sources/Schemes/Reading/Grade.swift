public import Exact

/// A grade (等次).
public struct Grade: Hashable, Sendable {
    /// The grade's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The least total for it; `nil` for the lowest grade, and for one that only a condition gives.
    public let minimum: Amount?
    /// The share of units that may have it, in percent; `nil` for no such quota.
    ///
    /// Seats are rounded by the policy `quota`, ties across the last by `quota_ties`.
    public let quotaPercent: Amount?
    /// The band as the rule words it, verbatim; `nil` when it has no words of its own.
    public let wording: String?
    /// What must hold beside the minimum; `nil` for nothing.
    public let condition: Formula?
    /// Whether a total that equals the minimum reaches it.
    public let isMinimumIncluded: Bool
    /// The most units that may have it; `nil` for no such quota.
    public let quotaCount: Int?
    /// Of which units the quota is.
    public let quotaOver: QuotaOver
    /// What it counts as when it is all that is known of last year's result; `nil` when nothing
    /// says.
    public let carryoverPoints: Amount?

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        minimum: Amount?,
        quotaPercent: Amount?,
        wording: String? = nil,
        condition: Formula? = nil,
        isMinimumIncluded: Bool = true,
        quotaCount: Int? = nil,
        quotaOver: QuotaOver = .form,
        carryoverPoints: Amount? = nil
    ) {
        self.id = id
        self.title = title
        self.minimum = minimum
        self.quotaPercent = quotaPercent
        self.wording = wording
        self.condition = condition
        self.isMinimumIncluded = isMinimumIncluded
        self.quotaCount = quotaCount
        self.quotaOver = quotaOver
        self.carryoverPoints = carryoverPoints
    }

    /// Of which units a quota is.
    public enum QuotaOver: String, Hashable, Sendable, CaseIterable {
        /// Those on the same ranking list.
        case form
        /// Those on the same list and of the same class.
        case unitClass = "class"
        /// Those on the same list and of the same sector.
        case sector
        /// All units of the cycle.
        case all
    }

    /// Whether only so many units may have the grade.
    public var hasQuota: Bool { quotaPercent != nil || quotaCount != nil }
}
