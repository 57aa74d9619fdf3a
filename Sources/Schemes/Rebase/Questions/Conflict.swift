/// A question within one derivation: which operations it is about, and what each way out does.
public struct Conflict: Hashable, Sendable {
    /// The question.
    public let question: Question
    /// How it was settled, if it was.
    public let settlement: Settlement
    /// The names of the operations in conflict, in byte order.
    public let operations: [String]
    /// What each way out does to the operations, in the order of the question's options.
    public let effects: [Effect]
    /// The groups that a single value belongs to, as they would be; empty for groups themselves.
    public let context: [QuestionTotal]
    /// The values of those groups.
    public let contextRows: [QuestionRow]

    /// How a question was settled.
    public enum Settlement: Hashable, Sendable {
        /// Not yet.
        case open
        /// By what the publisher said about values that both sides changed.
        case publisher(BothChanged)
        /// By a decision.
        case decided(RebaseDecision)
    }

    /// What a way out does to a derivation's operations.
    public struct Effect: Hashable, Sendable {
        /// The way out.
        public let choice: QuestionOption.Choice
        /// The operations that it writes or rewrites.
        public let writes: [Operation]
        /// The names of the operations that it removes, in byte order.
        public let removes: [String]
    }

    /// The conflict, settled.
    func settled(_ settlement: Settlement) -> Conflict {
        Conflict(
            question: question,
            settlement: settlement,
            operations: operations,
            effects: effects,
            context: context,
            contextRows: contextRows
        )
    }
}
