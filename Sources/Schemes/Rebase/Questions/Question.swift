public import Canonical

/// Something that a rebase can't settle, as every tenant that meets it is asked.
///
/// Nothing in it names a tenant or an operation, so that the same question has the same id
/// wherever it comes up, and one decision can answer it everywhere.
public struct Question: Hashable, Sendable {
    /// What is in conflict.
    public let kind: Kind
    /// What the question is about.
    public let subject: Subject
    /// The values concerned: one for a single value, every member for groups, in reading order.
    public let rows: [QuestionRow]
    /// What the values come to in each group; empty for a single value.
    public let totals: [QuestionTotal]
    /// The change that lost its place, as JSON without its name; `nil` where values are asked.
    public let given: JSONValue?
    /// What was found about it; `nil` where values are asked.
    public let cause: Diagnostic.Code?
    /// What became of the element, by the new version's document.
    public let fate: ElementSuccession.Fate?
    /// The ways out, never empty, in the order in which they are offered.
    public let options: [QuestionOption]

    /// What is in conflict.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Both sides changed a value, to different ones.
        case value
        /// Our value is outside what is allowed now.
        case lock
        /// The new value is outside a bound that we imposed.
        case ownLock = "own_lock"
        /// What a change is about is gone, or no longer open to it.
        case orphan
        /// Each side's changes stand, and together they no longer come out.
        case sum
    }

    /// What a question is about.
    public enum Subject: Hashable, Sendable {
        /// One value.
        case value(SharedAddress)
        /// An element.
        case element(SharedNode)
        /// The list of elements under an element.
        case list(SharedNode)
        /// Allocation groups, by the rule of each and the element that it belongs to.
        case groups([QuestionGroup])
    }

    /// The question's identity: the SHA-256 of its canonical form.
    public var id: Digest { jsonValue.digest }
}

/// An allocation group in a question.
public struct QuestionGroup: Hashable, Sendable {
    /// What must hold.
    public let rule: GroupArithmetic.Rule
    /// The element that the group belongs to.
    public let node: SharedNode
    /// The class of units that the sum is for; `nil` when the scheme tells none apart.
    public let unitClass: SharedNode?
}

extension Question.Subject: CustomStringConvertible {
    /// The subject as text: an address, an id, `list` and an id, or the groups.
    public var description: String {
        switch self {
        case .value(let address): address.description
        case .element(let node): node.description
        case .list(let node): "list \(node)"
        case .groups(let groups):
            groups.map { "\($0.rule.rawValue) \($0.node)" }.joined(separator: ", ")
        }
    }
}

/// One value in a question, on both sides and before.
public struct QuestionRow: Hashable, Sendable {
    /// Where it stands in the new version.
    public let address: SharedAddress
    /// The old parent's value; `nil` for none.
    public let base: FieldValue?
    /// The derivation's value over the old parent.
    public let ours: FieldValue?
    /// The new parent's value.
    public let theirs: FieldValue?
    /// What taking each change on its own gives; ours where both sides changed it.
    public let merged: FieldValue?
    /// Whether both sides changed it, to different values.
    public let isContested: Bool
    /// Whether the derivation has a change of its own here.
    public let isOurs: Bool
    /// What the levels above allow now.
    public let allowed: LockLimits
    /// What the derivation itself allows the levels below; `nil` when it sets no bound.
    public let ownBound: LockLimits?
}

/// What the values of one group come to.
public struct QuestionTotal: Hashable, Sendable {
    /// The group.
    public let group: QuestionGroup
    /// Its members, in reading order; each has a row.
    public let members: [SharedAddress]
    /// Over the old parent.
    public let base: GroupState
    /// Over the old parent, with the derivation's changes.
    public let ours: GroupState
    /// Over the new parent.
    public let theirs: GroupState
    /// With each side's changes taken on their own.
    public let merged: GroupState
}
