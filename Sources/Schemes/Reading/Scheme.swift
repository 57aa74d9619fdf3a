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

    /// How a mark comes about.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        /// A person gives it, in whole steps.
        case judged
        /// Data give it: a rate times the points, rounded half up to two places.
        case rate
    }
}
