public import Exact
public import Hierarchy
public import Schemes

/// What a component's score is computed from.
public enum Rating: Hashable, Sendable {
    /// Scores of jurors or of other units, from 0 to 100 each.
    case scores([RaterScore])
    /// Counted ballots by answer.
    case tally([NodeID: Int])
    /// A number taken over from a document, with its source.
    case imported(Amount, source: String)
}

/// One rater's score for a unit.
public struct RaterScore: Hashable, Sendable {
    /// The juror, or the rating unit.
    public let rater: String
    /// The unit that the rater belongs to; a rater never rates its own unit.
    public let affiliation: UnitID?
    /// The score, from 0 to 100.
    public let points: Amount
    /// The group of raters that the rater belongs to; `nil` where the scheme has no groups.
    public let group: NodeID?
    /// The points by item, for raters who fill the whole checklist; empty otherwise.
    public let marks: [NodeID: Amount]

    /// Creates a score.
    public init(
        rater: String,
        affiliation: UnitID?,
        points: Amount,
        group: NodeID? = nil,
        marks: [NodeID: Amount] = [:]
    ) {
        self.rater = rater
        self.affiliation = affiliation
        self.points = points
        self.group = group
        self.marks = marks
    }
}

/// How a vote was taken part in.
public struct Turnout: Hashable, Sendable {
    /// How many people were asked; `nil` when nobody knows.
    public let invited: Int?
    /// How many ballots were cast and do not count.
    public let invalid: Int

    /// Creates a turnout.
    public init(invited: Int?, invalid: Int = 0) {
        self.invited = invited
        self.invalid = invalid
    }
}
