public import Exact
public import Hierarchy
public import Schemes

/// Everything recorded about one unit in one cycle: what its outcome is computed from.
public struct UnitInputs: Hashable, Sendable {
    /// The unit.
    public let unit: UnitID
    /// Its name, for people.
    public let name: String
    /// The line of work that it belongs to.
    public let sector: SectorID
    /// The form by which it is evaluated.
    public let form: NodeID
    /// Whether it is recorded as absent (缺席评议).
    public let isAbsent: Bool
    /// Findings that set the grade, each confirmed.
    public let findings: [Finding]
    /// The current mark of each item that has one.
    public let marks: [NodeID: Mark]
    /// What earned or cost points beside the checklist.
    public let occurrences: [Occurrence]
    /// What raters, voters and documents say, by component.
    public let ratings: [NodeID: Rating]

    /// Creates a unit's inputs.
    public init(
        unit: UnitID,
        name: String,
        sector: SectorID,
        form: NodeID,
        isAbsent: Bool = false,
        findings: [Finding] = [],
        marks: [NodeID: Mark] = [:],
        occurrences: [Occurrence] = [],
        ratings: [NodeID: Rating] = [:]
    ) {
        self.unit = unit
        self.name = name
        self.sector = sector
        self.form = form
        self.isAbsent = isAbsent
        self.findings = findings
        self.marks = marks
        self.occurrences = occurrences
        self.ratings = ratings
    }
}

/// Points given for an item.
public struct Mark: Hashable, Sendable {
    /// The points, from 0 to the item's, in its step; from data, rounded to hundredths.
    public let points: Amount
    /// The exact rate from 0 to 1 that gave the points, for items measured by data.
    public let rate: Rational?
    /// Why points were lost; needed below full marks when a person gave the mark.
    public let reason: String?

    /// Creates a mark.
    public init(points: Amount, rate: Rational? = nil, reason: String? = nil) {
        self.points = points
        self.rate = rate
        self.reason = reason
    }
}

/// A confirmed finding that sets the grade.
public struct Finding: Hashable, Sendable {
    /// The veto that applies.
    public let veto: NodeID
    /// What was found, by whom and when.
    public let evidence: String

    /// Creates a finding.
    public init(veto: NodeID, evidence: String) {
        self.veto = veto
        self.evidence = evidence
    }
}

/// Something that earned a bonus or cost a deduction.
public struct Occurrence: Hashable, Sendable {
    /// The rate that applies.
    public let rate: NodeID
    /// How often, 1 or more.
    public let count: Int
    /// What it is about; without a matter each occurrence is its own.
    ///
    /// Occurrences of one adjustment that name the same matter count once, at the highest level.
    public let matter: String?
    /// The points of one occurrence, for discretionary rates only.
    public let points: Amount?

    /// Creates an occurrence.
    public init(rate: NodeID, count: Int = 1, matter: String? = nil, points: Amount? = nil) {
        self.rate = rate
        self.count = count
        self.matter = matter
        self.points = points
    }
}

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

    /// Creates a score.
    public init(rater: String, affiliation: UnitID?, points: Amount) {
        self.rater = rater
        self.affiliation = affiliation
        self.points = points
    }
}
