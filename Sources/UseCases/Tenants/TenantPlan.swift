public import Hierarchy
public import Store

/// What applying a folder of tenant files would change.
public struct TenantPlan: Sendable {
    /// Changes of the register, in an order in which they can be made.
    public let changes: [TreeChange]
    /// What the files ask of the register that it never does.
    public let refusals: [TreeRefusal]
    /// What happens to versions of schemes, parents before their children.
    public let schemes: [SchemeChange]

    /// Whether there is nothing to do.
    public var isEmpty: Bool {
        changes.isEmpty && refusals.isEmpty && schemes.allSatisfy { $0.step == .wait }
    }
}

/// What happens to a version of a scheme that a file gives.
public struct SchemeChange: Sendable {
    /// What is done.
    public let step: Step
    /// The version.
    public let proposal: SchemeProposal
    /// Whether the file calls itself an invented example.
    public let isExample: Bool

    /// What is done with a version.
    public enum Step: String, Sendable, CaseIterable {
        /// Stored until a second person approves it.
        case propose
        /// Stored and published: a second person approved it.
        case publish
        /// Stored before, now published: a second person approved it.
        case approve
        /// Nothing yet: its parent's version is not published.
        case wait
    }
}
