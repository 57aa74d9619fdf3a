public import Schemes
public import Store

/// A draft with what it comes to: what an editor shows.
public struct DraftView: Sendable {
    /// The draft as it is stored.
    public let draft: StoredDraft
    /// What it says, written against its base.
    public let content: SchemeContent
    /// The scheme as it would be; where a question is open, ours stands as far as it can.
    public let resolved: ResolvedScheme
    /// The parent's version that it will be published over; `nil` for a root.
    public let parent: ResolvedScheme?
    /// The root's own version in force, which the draft would follow; `nil` for a first version,
    /// and for a derivation, whose changes are its operations.
    public let former: Snapshot?
    /// What is wrong or worth knowing: first of resolving, then of the scheme as a whole.
    public let findings: [Diagnostic]
    /// What becomes of its changes over a new version of its parent; `nil` when it stands there.
    public let rebase: Rebase?

    /// The findings that keep it from being published.
    public var errors: [Diagnostic] { findings.filter { $0.code.isError } }

    /// Whether it can be proposed as it is.
    public var isPublishable: Bool { errors.isEmpty && (rebase?.questions.isEmpty ?? true) }
}
