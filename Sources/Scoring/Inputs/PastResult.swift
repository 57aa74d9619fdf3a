public import Exact
public import Schemes

/// What an earlier year came to, as far as it is known.
public struct PastResult: Hashable, Sendable {
    /// The year that was assessed.
    public let year: Int
    /// The total.
    public let total: Amount?
    /// The place in the ranking, 1 or more.
    public let rank: Int?
    /// The grade.
    public let grade: NodeID?
    /// The checklist's total.
    public let sheet: Amount?
    /// The data of that year, by datum.
    public let data: [NodeID: DataValue]

    /// Creates a result.
    public init(
        year: Int,
        total: Amount? = nil,
        rank: Int? = nil,
        grade: NodeID? = nil,
        sheet: Amount? = nil,
        data: [NodeID: DataValue] = [:]
    ) {
        self.year = year
        self.total = total
        self.rank = rank
        self.grade = grade
        self.sheet = sheet
        self.data = data
    }
}

/// A grade that people decided on, where the scheme leaves it to them.
public struct GradeDecision: Hashable, Sendable {
    /// The grade.
    public let grade: NodeID
    /// Who decided, when and why.
    public let reason: String

    /// Creates a decision.
    public init(grade: NodeID, reason: String) {
        self.grade = grade
        self.reason = reason
    }
}
