public import Canonical
public import Exact

/// A snapshot read as what scoring needs: typed, complete and checked.
public struct Scheme: Hashable, Sendable {
    /// The digest of the snapshot.
    public let digest: Digest
    /// The scheme's title.
    public let title: String
    /// The full marks of the total, above zero.
    public let fullMarks: Amount
    /// The parts of the checklist in reading order; never empty.
    public let sections: [Section]
    /// Sets of adjustments that may share a cap, in reading order.
    public let adjustmentGroups: [AdjustmentGroup]
    /// The sources of scores, in reading order; never empty.
    public let components: [Component]
    /// The forms of evaluation, in reading order; never empty.
    public let forms: [Form]
    /// The grades from the best down; never empty.
    public let grades: [Grade]
    /// Findings that act on the outcome.
    public let vetoes: [Veto]
    /// The answers to the rule's silences that scoring acts on.
    public let policies: Policies
    /// What the tenant calls its offices and documents, by word.
    public let vocabulary: [String: String]
    /// The marks of the checklist where they are not the total's; `nil` where they are.
    public let ownChecklistMarks: Amount?
    /// The most that all bonuses together give; `nil` for no cap.
    public let bonusCap: Amount?
    /// The most that all deductions together take; `nil` for no cap.
    public let deductionCap: Amount?
    /// The kinds of unit, in reading order; empty when none are told apart.
    public let unitClasses: [UnitClass]
    /// The data at the top in reading order; items hold their own.
    public let data: [Datum]
    /// Conditions under which no better grade is given.
    public let ceilings: [Ceiling]
    /// Honours beside the grade.
    public let titles: [Title]
    /// What tells equal totals apart, the first key first.
    public let tieKeys: [TieKey]
    /// The parts of the year, in reading order.
    public let stages: [Stage]

    /// Creates one from its parts.
    public init(
        digest: Digest,
        title: String,
        fullMarks: Amount,
        sections: [Section],
        adjustmentGroups: [AdjustmentGroup],
        components: [Component],
        forms: [Form],
        grades: [Grade],
        vetoes: [Veto],
        policies: Policies,
        vocabulary: [String: String],
        ownChecklistMarks: Amount? = nil,
        bonusCap: Amount? = nil,
        deductionCap: Amount? = nil,
        unitClasses: [UnitClass] = [],
        data: [Datum] = [],
        ceilings: [Ceiling] = [],
        titles: [Title] = [],
        tieKeys: [TieKey] = [],
        stages: [Stage] = []
    ) {
        self.digest = digest
        self.title = title
        self.fullMarks = fullMarks
        self.sections = sections
        self.adjustmentGroups = adjustmentGroups
        self.components = components
        self.forms = forms
        self.grades = grades
        self.vetoes = vetoes
        self.policies = policies
        self.vocabulary = vocabulary
        self.ownChecklistMarks = ownChecklistMarks
        self.bonusCap = bonusCap
        self.deductionCap = deductionCap
        self.unitClasses = unitClasses
        self.data = data
        self.ceilings = ceilings
        self.titles = titles
        self.tieKeys = tieKeys
        self.stages = stages
    }

    /// All items in reading order: sections, indicators, items.
    public var items: [Item] {
        sections.flatMap { $0.indicators.flatMap(\.items) }
    }

    /// All adjustments in reading order.
    public var adjustments: [Adjustment] { adjustmentGroups.flatMap(\.adjustments) }

    /// All data in reading order: those at the top, then the items' own.
    public var allData: [Datum] { data + items.flatMap(\.data) }
}
