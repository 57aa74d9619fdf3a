public import Exact

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
    /// The classes of units that it is for; empty for all.
    public let classes: [NodeID]
    /// What is taken away beyond the item when its claim proves false, 0 or more; `nil` where
    /// nothing is.
    public let falseClaimPoints: Amount?
    /// The data that belong to it, in reading order.
    public let data: [Datum]
    /// The department that scores it, in words; `nil` where the indicator's does.
    public let scoredBy: String?
    /// Who reports what it is scored by; `nil` where the indicator says.
    public let suppliedBy: String?

    /// Creates one from its parts.
    public init(
        id: NodeID,
        text: String,
        points: Amount,
        step: Amount,
        measure: Measure,
        classes: [NodeID] = [],
        falseClaimPoints: Amount? = nil,
        data: [Datum] = [],
        scoredBy: String? = nil,
        suppliedBy: String? = nil
    ) {
        self.id = id
        self.text = text
        self.points = points
        self.step = step
        self.measure = measure
        self.classes = classes
        self.falseClaimPoints = falseClaimPoints
        self.data = data
        self.scoredBy = scoredBy
        self.suppliedBy = suppliedBy
    }

    /// How a mark comes about.
    public enum Measure: Hashable, Sendable {
        /// A person gives it, in whole steps.
        case judged
        /// Data give it: a rate times the points, rounded half up to two places.
        case rate
        /// A formula over data gives it, brought within 0 and the item's points and rounded half
        /// up to two places.
        case computed(Formula)
        /// A person chooses one of these steps, the best first; never empty.
        case ladder([LadderStep])
    }
}

/// A named quality with its points (优、良、一般、差).
public struct LadderStep: Hashable, Sendable {
    /// The step's identity.
    public let id: NodeID
    /// Its words.
    public let title: String
    /// Its points, 0 or more.
    public let points: Amount

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        points: Amount
    ) {
        self.id = id
        self.title = title
        self.points = points
    }
}
