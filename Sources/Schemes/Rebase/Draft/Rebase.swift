import Canonical

/// What becomes of a derivation on a new version of its parent.
public struct Rebase: Hashable, Sendable {
    /// What was rebased; deciding and rebasing again starts from it.
    public let draft: RebaseDraft
    /// The change of the parent.
    public let change: ParentChange
    /// What becomes of each operation, in the derivation's order.
    public let operations: [RebasedOperation]
    /// What is worth knowing though nothing has to be decided, in a fixed order.
    public let notes: [RebaseNote]
    /// Everything that could not be settled by itself, in a fixed order; settled ones first.
    public let conflicts: [Conflict]
    /// Decisions that no longer fit, by question.
    public let refused: [RefusedDecision]
    /// Errors that the derivation had before and still has; they are no questions of the rebase.
    public let errors: [Diagnostic]
    /// The tenant's waivers, and the day on which they count.
    let granted: RebaseWaivers
    // The operations over the new version; questions that are open have their provisional effect.
    let provisional: Derivation

    /// The questions that are open, in the order in which they are asked.
    public var questions: [Conflict] { conflicts.filter { $0.settlement == .open } }

    /// Whether the new version is only proposed, so that this is a preview.
    public var isProvisional: Bool { change.new.isProposed }

    /// Whether nothing had to be asked.
    public var isClean: Bool { conflicts.isEmpty }

    /// Decisions that answer questions that did not come up, by question.
    public var unused: [RebaseDecision] {
        let asked = Set(conflicts.map(\.question.id) + refused.map(\.decision.question))
        return draft.decisions.values.filter { !asked.contains($0.question) }
            .sorted { $0.question.description < $1.question.description }
    }

    /// The rebased derivation, or what has to be answered first.
    public var outcome: Outcome {
        let open = questions
        return open.isEmpty ? .answered(provisional) : .open(open)
    }

    /// The scheme as it would be; where a question is open, ours stands as far as it can.
    ///
    /// It may be viewed and scored, and is never a base for further changes.
    ///
    /// - Returns: The scheme of the derivation's tenant, findings sorted by address.
    public func preview() -> ResolvedScheme {
        granted.resolve(provisional, over: change.new.scheme)
    }

    /// What a rebase comes to.
    public enum Outcome: Hashable, Sendable {
        /// Everything is answered: the derivation over the new version, with its old number.
        case answered(Derivation)
        /// These questions are open; never empty.
        case open([Conflict])
    }
}

/// What becomes of one operation.
public struct RebasedOperation: Hashable, Sendable {
    /// The operation's name.
    public let operation: String
    /// Its class.
    public let classification: Classification
    /// Whether it is a bound for the levels below.
    public let isBound: Bool

    /// The classes; every operation is in exactly one.
    public enum Classification: String, Hashable, Sendable, CaseIterable {
        /// It stands as it was.
        case carried
        /// It was moved to the new id of what it is about.
        case retargeted
        /// It is part of a question, open or settled.
        case conflicted
    }
}

/// Something worth knowing about a rebase that needs no decision.
public struct RebaseNote: Hashable, Sendable {
    /// The kind of note.
    public let kind: Kind
    /// The operation that it is about; `nil` for one about a group.
    public let operation: String?
    /// The address that it is about.
    public let address: Address?
    /// The group that came out by itself, with its values; `nil` for other notes.
    public let total: QuestionTotal?
    /// The values of the group; empty for other notes.
    public let rows: [QuestionRow]
    /// The new id of the element, for a retargeted operation.
    public let target: NodeID?

    /// The kinds of note.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The new version has our value now; the override is kept.
        case redundant
        /// The new version's lock is tighter than our bound, which is kept without effect.
        case boundOvertaken = "bound_overtaken"
        /// The element has a new id, and the operation followed it.
        case retargeted
        /// Both sides changed a group, and together the changes come out.
        case merged
    }

    init(
        _ kind: Kind,
        operation: String? = nil,
        address: Address? = nil,
        total: QuestionTotal? = nil,
        rows: [QuestionRow] = [],
        target: NodeID? = nil
    ) {
        self.kind = kind
        self.operation = operation
        self.address = address
        self.total = total
        self.rows = rows
        self.target = target
    }
}

extension Rebase {
    /// Why a decision would not fit, asked before it is taken.
    ///
    /// - Parameter decision: The decision.
    /// - Returns: The reason, or `nil` when it fits.
    public func refusal(of decision: RebaseDecision) -> DecisionRefusal? {
        guard questions.contains(where: { $0.question.id == decision.question }) else {
            return .notAsked
        }
        // The draft was rebased by this change before, so it can be again.
        let again = try? draft.deciding(decision)
            .rebased(by: change, waivers: granted.waivers, on: granted.day)
        return again?.refused.first { $0.decision == decision }?.reason
    }
}
