public import Canonical
public import Exact

/// A snapshot read as what scoring needs: typed, complete and checked.
public struct Scheme: Hashable, Sendable {
    /// The digest of the snapshot.
    public let digest: Digest
    /// The scheme's title.
    public let title: String
    /// The full marks of the checklist, above zero.
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
    /// Findings that set a grade.
    public let vetoes: [Veto]
    /// The answers to the rule's silences that scoring acts on.
    public let policies: Policies
    /// What the tenant calls its offices and documents, by word.
    public let vocabulary: [String: String]

    /// Creates a scheme.
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
        vocabulary: [String: String]
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
    }

    /// All items in reading order: sections, indicators, items.
    public var items: [Item] {
        sections.flatMap { $0.indicators.flatMap(\.items) }
    }

    /// All adjustments in reading order.
    public var adjustments: [Adjustment] { adjustmentGroups.flatMap(\.adjustments) }
}

/// A part of the checklist (项目).
public struct Section: Hashable, Sendable {
    /// The part's identity.
    public let id: NodeID
    /// Its title.
    public let title: String
    /// Its points: the sum of its items'.
    public let points: Amount
    /// Its indicators in reading order.
    public let indicators: [Indicator]

    /// Creates a part.
    public init(
        id: NodeID,
        title: String,
        points: Amount,
        indicators: [Indicator]
    ) {
        self.id = id
        self.title = title
        self.points = points
        self.indicators = indicators
    }
}

/// A numbered requirement (指标).
public struct Indicator: Hashable, Sendable {
    /// The requirement's identity.
    public let id: NodeID
    /// The printed number.
    public let number: String
    /// The requirement, verbatim.
    public let text: String
    /// What counts as evidence, verbatim; may be empty.
    public let evidence: String
    /// Its scoring points in reading order.
    public let items: [Item]

    /// Creates a requirement.
    public init(
        id: NodeID,
        number: String,
        text: String,
        evidence: String,
        items: [Item]
    ) {
        self.id = id
        self.number = number
        self.text = text
        self.evidence = evidence
        self.items = items
    }
}

/// A scoring point (计分点).
public struct Item: Hashable, Sendable {
    /// The scoring point's identity, and its lineage.
    public let id: NodeID
    /// What is scored, in a few words.
    public let text: String
    /// The most that can be earned, 0 or more.
    public let points: Amount
    /// The step of marks that people give, above zero; marks from data go by hundredths.
    public let step: Amount
    /// Whether the mark is given by a person or follows from data.
    public let measure: Measure

    /// Creates a scoring point.
    public init(
        id: NodeID,
        text: String,
        points: Amount,
        step: Amount,
        measure: Measure
    ) {
        self.id = id
        self.text = text
        self.points = points
        self.step = step
        self.measure = measure
    }

    /// How a mark comes about.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        /// A person gives it, in whole steps.
        case judged
        /// Data give it: a rate times the points, rounded half up to two places.
        case rate
    }
}
