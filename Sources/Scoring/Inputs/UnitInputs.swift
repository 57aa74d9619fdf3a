public import Hierarchy
public import Schemes

/// Everything recorded about one unit in one cycle: what its outcome is computed from.
public struct UnitInputs: Hashable, Sendable {
    /// The unit.
    public var unit: UnitID
    /// Its name, for people.
    public var name: String
    /// The line of work that it belongs to.
    public var sector: SectorID
    /// The form by which it is evaluated.
    public var form: NodeID
    /// Whether it is recorded as absent (缺席评议).
    public var isAbsent: Bool
    /// Findings that set the grade, each confirmed.
    public var findings: [Finding]
    /// The current mark of each item that has one.
    public var marks: [NodeID: Mark]
    /// What earned or cost points beside the checklist.
    public var occurrences: [Occurrence]
    /// What raters, voters and documents say, by component.
    public var ratings: [NodeID: Rating]
    /// How many were asked to vote and how many ballots do not count, by component.
    public var turnouts: [NodeID: Turnout]
    /// The kind of unit that it is; `nil` where the scheme knows no kinds.
    public var unitClass: NodeID?
    /// What data say about the unit, by datum.
    public var data: [NodeID: DataValue]
    /// Earlier years' results, the latest first.
    public var history: [PastResult]
    /// Items that do not apply to the unit, each with the approved reason.
    public var exemptions: [NodeID: String]
    /// The grade that people decided on where the scheme leaves it to them.
    public var gradeDecision: GradeDecision?

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
        ratings: [NodeID: Rating] = [:],
        turnouts: [NodeID: Turnout] = [:],
        unitClass: NodeID? = nil,
        data: [NodeID: DataValue] = [:],
        history: [PastResult] = [],
        exemptions: [NodeID: String] = [:],
        gradeDecision: GradeDecision? = nil
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
        self.turnouts = turnouts
        self.unitClass = unitClass
        self.data = data
        self.history = history
        self.exemptions = exemptions
        self.gradeDecision = gradeDecision
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
