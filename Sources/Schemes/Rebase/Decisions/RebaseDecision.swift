public import Canonical
public import Exact

/// The answer to a question; it counts for every scheme with that question in its owner's scope.
public struct RebaseDecision: Hashable, Sendable {
    /// The question's id.
    public let question: Digest
    /// The answer.
    public let answer: Answer
    /// Why; kept with the decision.
    public let reason: String?

    /// Creates a decision.
    ///
    /// - Parameters:
    ///   - question: The question's id.
    ///   - answer: The answer.
    ///   - reason: Why.
    public init(_ question: Digest, _ answer: Answer, reason: String? = nil) {
        self.question = question
        self.answer = answer
        self.reason = reason
    }
}

/// An answer to a question.
public enum Answer: Hashable, Sendable {
    /// The derivation's own value or allocation stays.
    case mine
    /// The parent's value or allocation is taken; an own bound in its way is widened to it.
    case theirs
    /// These values are set; others of the question stay as merged.
    case values([SharedAddress: FieldValue])
    /// The parent's value is taken, and the own bound in its way is moved to this number.
    case limit(Amount)
    /// The change is moved to another element.
    case retarget(SharedNode)
    /// The change is dropped.
    case remove
}

/// A decision that does not fit, with the reason.
public struct RefusedDecision: Hashable, Sendable {
    /// The decision.
    public let decision: RebaseDecision
    /// Why it does not fit.
    public let reason: DecisionRefusal

    /// Creates a refusal.
    public init(decision: RebaseDecision, reason: DecisionRefusal) {
        self.decision = decision
        self.reason = reason
    }
}

/// Why a decision does not fit.
public enum DecisionRefusal: Hashable, Sendable {
    /// The question is not asked here, or is settled already.
    case notAsked
    /// The question does not have this way out.
    case notOffered([QuestionOption.Choice])
    /// A value is given for an address that the question is not about.
    case notConcerned(SharedAddress)
    /// No value is given.
    case nothingGiven
    /// The answer would leave errors behind; never empty.
    case breaks([Diagnostic])
}
