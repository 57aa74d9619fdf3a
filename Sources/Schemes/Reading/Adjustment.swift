public import Exact

/// Adjustments that may share a cap.
public struct AdjustmentGroup: Hashable, Sendable {
    /// The group's identity.
    public let id: NodeID
    /// Its title.
    public let title: String
    /// The most that all bonuses of the group give together; `nil` for no cap.
    public let cap: Amount?
    /// Its adjustments in reading order.
    public let adjustments: [Adjustment]

    /// Creates a set.
    public init(
        id: NodeID,
        title: String,
        cap: Amount?,
        adjustments: [Adjustment]
    ) {
        self.id = id
        self.title = title
        self.cap = cap
        self.adjustments = adjustments
    }
}

/// A bonus or a deduction, counted per occurrence (加减分).
public struct Adjustment: Hashable, Sendable {
    /// The adjustment's identity.
    public let id: NodeID
    /// The printed number.
    public let number: String
    /// The rule, verbatim.
    public let text: String
    /// Whether points are added or taken away.
    public let direction: Direction
    /// The most that the adjustment adds or takes, above zero; `nil` for no cap of its own.
    public let cap: Amount?
    /// What one occurrence gives, by level.
    public let rates: [Rate]

    /// Creates an adjustment.
    public init(
        id: NodeID,
        number: String,
        text: String,
        direction: Direction,
        cap: Amount?,
        rates: [Rate]
    ) {
        self.id = id
        self.number = number
        self.text = text
        self.direction = direction
        self.cap = cap
        self.rates = rates
    }

    /// Whether points are added or taken away.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// Points are added.
        case bonus
        /// Points are taken away.
        case deduction
    }
}

/// What one occurrence of an adjustment gives, at one level.
public struct Rate: Hashable, Sendable {
    /// The rate's identity.
    public let id: NodeID
    /// The level or kind of occurrence, in words.
    public let level: String
    /// What an occurrence gives.
    public let award: Award

    /// Creates a rate.
    public init(
        id: NodeID,
        level: String,
        award: Award
    ) {
        self.id = id
        self.level = level
        self.award = award
    }

    /// What an occurrence gives: magnitudes; the adjustment's direction gives the sign.
    public enum Award: Hashable, Sendable {
        /// Always the same, above zero.
        case fixed(Amount)
        /// A value within bounds, ends included, chosen with a reason and a second person.
        case discretionary(minimum: Amount, maximum: Amount)
    }
}
