public import Exact

/// An answer on a ballot.
public struct BallotStep: Hashable, Sendable {
    /// The answer's identity.
    public let id: NodeID
    /// Its words.
    public let title: String
    /// Its points; `nil` for an answer that is not a rating (不了解) and for one with a range.
    public let points: Amount?
    /// The range, ends included, in which the voter gives points for this answer; `nil` for an
    /// answer with points of its own, or none.
    public let range: ClosedRange<Amount>?
    /// Whether it counts as approval.
    public let isApproval: Bool

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        points: Amount?,
        range: ClosedRange<Amount>? = nil,
        isApproval: Bool = false
    ) {
        self.id = id
        self.title = title
        self.points = points
        self.range = range
        self.isApproval = isApproval
    }
}
