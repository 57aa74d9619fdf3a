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
    /// The most that all deductions of the group take together; `nil` for no cap.
    public let deductionCap: Amount?
    /// Where the group acts.
    public let appliesTo: Policies.AdjustmentsApplyTo
    /// What must hold for the group to act; `nil` for nothing.
    public let condition: Formula?
    /// The classes of units that it is for; empty for all.
    public let classes: [NodeID]

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        cap: Amount?,
        adjustments: [Adjustment],
        deductionCap: Amount? = nil,
        appliesTo: Policies.AdjustmentsApplyTo = .sheet,
        condition: Formula? = nil,
        classes: [NodeID] = []
    ) {
        self.id = id
        self.title = title
        self.cap = cap
        self.adjustments = adjustments
        self.deductionCap = deductionCap
        self.appliesTo = appliesTo
        self.condition = condition
        self.classes = classes
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
    /// What computes the points of one occurrence, a magnitude; `nil` where its rate's award counts.
    public let formula: Formula?
    /// What must hold for it to act; `nil` for nothing.
    public let condition: Formula?
    /// Whether an occurrence of an earlier year counts with a document.
    public let carryOver: CarryOver
    /// Whether units that share an achievement get their shares.
    public let sharing: Sharing
    /// Whether it counts once, however often it happened: the highest occurrence.
    public let isOnce: Bool

    /// Creates one from its parts.
    public init(
        id: NodeID,
        number: String,
        text: String,
        direction: Direction,
        cap: Amount?,
        rates: [Rate],
        formula: Formula? = nil,
        condition: Formula? = nil,
        carryOver: CarryOver = .none,
        sharing: Sharing = .none,
        isOnce: Bool = false
    ) {
        self.id = id
        self.number = number
        self.text = text
        self.direction = direction
        self.cap = cap
        self.rates = rates
        self.formula = formula
        self.condition = condition
        self.carryOver = carryOver
        self.sharing = sharing
        self.isOnce = isOnce
    }

    /// Whether points are added or taken away.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// Points are added.
        case bonus
        /// Points are taken away.
        case deduction
    }

    /// Whether an occurrence of an earlier year counts.
    public enum CarryOver: String, Hashable, Sendable, CaseIterable {
        /// It does not.
        case none
        /// It does with the document that says so.
        case withDocument = "with_document"
    }

    /// Whether units that share an achievement get their shares.
    public enum Sharing: String, Hashable, Sendable, CaseIterable {
        /// Each gets all of it.
        case none
        /// Each gets its share of it.
        case share
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
