public import Exact

/// A part of the checklist (项目).
public struct Section: Hashable, Sendable {
    /// The part's identity.
    public let id: NodeID
    /// Its title.
    public let title: String
    /// Its points: the sum of its items', for each class of units that it is for.
    public let points: Amount
    /// Its indicators in reading order.
    public let indicators: [Indicator]
    /// The classes of units that it is for; empty for all.
    public let classes: [NodeID]

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        points: Amount,
        indicators: [Indicator],
        classes: [NodeID] = []
    ) {
        self.id = id
        self.title = title
        self.points = points
        self.indicators = indicators
        self.classes = classes
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
    /// The classes of units that it is for; empty for all.
    public let classes: [NodeID]
    /// The department that scores it, in words; `nil` when none is named.
    public let scoredBy: String?
    /// Who reports what it is scored by; `nil` when nobody is named.
    public let suppliedBy: String?

    /// Creates one from its parts.
    public init(
        id: NodeID,
        number: String,
        text: String,
        evidence: String,
        items: [Item],
        classes: [NodeID] = [],
        scoredBy: String? = nil,
        suppliedBy: String? = nil
    ) {
        self.id = id
        self.number = number
        self.text = text
        self.evidence = evidence
        self.items = items
        self.classes = classes
        self.scoredBy = scoredBy
        self.suppliedBy = suppliedBy
    }
}
