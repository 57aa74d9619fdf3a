public import Exact

/// What the values of a group come to, and whether that is right.
public struct GroupState: Hashable, Sendable {
    /// What they add up to, or the greatest of caps; `nil` for an order, or where there is none.
    public let sum: Amount?
    /// What they must add up to, or stay within; `nil` for an order, or where there is none.
    public let wanted: Amount?
    /// Whether the group's rule holds.
    public let holds: Bool
}

/// One way out of a question.
public struct QuestionOption: Hashable, Sendable {
    /// Which.
    public let choice: Choice
    /// What it makes of the values, where it is about values: the proposal, where another may be
    /// entered.
    public let values: [SharedAddress: FieldValue]
    /// The elements that a change may be moved to; empty where any of the kind may be named.
    public let targets: [SharedNode]

    /// The kinds of way out.
    public enum Choice: String, Hashable, Sendable, CaseIterable {
        /// The derivation's own value or allocation stays.
        case mine
        /// The parent's value or allocation is taken.
        case theirs
        /// Another value or allocation is entered.
        case values
        /// The change is moved to another element.
        case retarget
        /// The change is dropped.
        case remove
    }

    init(
        _ choice: Choice,
        values: [SharedAddress: FieldValue] = [:],
        targets: [SharedNode] = []
    ) {
        self.choice = choice
        self.values = values
        self.targets = targets
    }
}
