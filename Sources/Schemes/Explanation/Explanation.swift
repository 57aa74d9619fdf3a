public import Exact

/// The story of one value: what is in force, what it overrode, what bounds it, what it adds up
/// to with others, and what would be without the last change.
public struct Explanation: Hashable, Sendable {
    /// Where the value stands.
    public let address: Address
    /// The elements around it from the outermost to its own, with their titles.
    public let path: [Step]
    /// The value in force; `nil` when none is given here.
    public let value: FieldValue?
    /// Whether the element was dropped by some level.
    public let isDropped: Bool
    /// Who set the value: the one in force first, then what it overrode, down to the root.
    public let entries: [ProvenanceEntry]
    /// Reasons and legal bases that levels recorded here.
    public let annotations: [ProvenanceEntry]
    /// The values allowed here and below, as findings write them, such as `10...12`.
    public let allowed: String?
    /// What the levels below may set, as far as it is bounded.
    public let bounds: [ExplainedBound]
    /// What the value must add up to, or fall in line with, together with others.
    public let groups: [GroupArithmetic]
    /// The waivers by which the value in force stands beyond a bound.
    public let waivers: [WaiverUse]
    /// When versions were published and by whom, as far as it is known.
    public let records: [VersionReference: VersionRecord]
    /// Where levels wrote it, as far as it is known: a place for people, such as `scheme.yaml:12`.
    public let places: [Origin: String]
    /// What would be without the change in force; `nil` when the root's value is.
    public let withoutChange: WithoutChange?

    /// What a level wrote, to be found again.
    public enum Origin: Hashable, Sendable {
        /// A change of a version.
        case change(ChangeReference)
        /// The value in a root document.
        case value(VersionReference)
        /// The limit in a root document.
        case bound(VersionReference)
    }

    /// An element around a value.
    public struct Step: Hashable, Sendable {
        /// The element.
        public let node: NodeID
        /// Its title, its printed number, or the beginning of its text.
        public let title: String
    }

    /// What would be without the change in force.
    public struct WithoutChange: Hashable, Sendable {
        /// The change that is taken away.
        public let entry: ProvenanceEntry
        /// The value that would stand then; `nil` for none.
        public let value: FieldValue?
        /// Whether the whole element would be gone, because the change adds it.
        public let isElementGone: Bool
        /// The groups as they would be then.
        public let groups: [GroupArithmetic]
        /// Other changes that would have to change too: those in groups that would no longer
        /// come out, and those that would be refused.
        public let alsoChange: [ChangeReference]
        /// The errors that there would be then; empty when the documents are not at hand.
        public let findings: [Diagnostic]
    }
}

/// One limit on a value.
public struct ExplainedBound: Hashable, Sendable {
    /// The kind of limit.
    public let kind: Kind
    /// The limit as documents write it.
    public let limit: String
    /// The version that set it.
    public let setter: VersionReference
    /// The operation that set it; `nil` when the root document did.
    public let operation: String?
    /// Whether a value beyond it is refused or only reported.
    public let enforcement: Enforcement
    /// The article behind it, when the rule itself sets it.
    public let basis: String?
    /// What other levels' own limits of the kind allow, most senior first.
    public let others: [Other]

    /// Another level's limit, which is overtaken.
    public struct Other: Hashable, Sendable {
        /// The version.
        public let setter: VersionReference
        /// What it allows.
        public let limit: Amount
    }

    /// The kinds of limit.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Exactly this value.
        case fixed
        /// At least this number.
        case low
        /// At most this number.
        case high
        /// A multiple of this number.
        case step
        /// One of these words.
        case oneOf = "one_of"
        /// This number or more: it may only rise.
        case tightenUp = "tighten_up"
        /// This number or less: it may only fall.
        case tightenDown = "tighten_down"
        /// This text, with words after it.
        case appendOnly = "append_only"
        /// No value.
        case absent
        /// Any value that these bounds allow, with a reason.
        case noteRequired = "note_required"
    }
}
