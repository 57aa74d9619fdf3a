public import Exact

/// A grade (等次).
public struct Grade: Hashable, Sendable {
    /// The grade's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The least total for it, included; `nil` for the lowest grade.
    public let minimum: Amount?
    /// The share of units that may have it, in percent; `nil` for no quota.
    ///
    /// The number of seats is rounded down, and units tied across the last seat get none.
    public let quotaPercent: Amount?
    /// The band as the rule words it, verbatim; `nil` when it has no words of its own.
    public let wording: String?

    /// Creates a grade.
    public init(
        id: NodeID,
        title: String,
        minimum: Amount?,
        quotaPercent: Amount?,
        wording: String? = nil
    ) {
        self.id = id
        self.title = title
        self.minimum = minimum
        self.quotaPercent = quotaPercent
        self.wording = wording
    }
}

/// A finding that sets the grade whatever the score (一票否决).
public struct Veto: Hashable, Sendable {
    /// The finding's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The grade that it sets.
    public let grade: NodeID

    /// Creates a finding.
    public init(
        id: NodeID,
        title: String,
        grade: NodeID
    ) {
        self.id = id
        self.title = title
        self.grade = grade
    }
}
