public import Canonical
public import Hierarchy

/// A tenant's named changes over a pinned version of its parent's scheme.
///
/// In normal form there is at most one operation for a kind and an address, so their order has no
/// meaning.
public struct Derivation: Hashable, Sendable {
    /// The name of the scheme that is derived, which the result keeps.
    public let scheme: String
    /// The tenant whose derivation this is.
    public let tenant: TenantID
    /// The version's number, 1 or more.
    public let version: Int
    /// The parent's version that the changes were written against.
    public let over: Pin
    /// The changes.
    public let operations: [Operation]
    /// What became of elements that this tenant's version before had and this one has not.
    public let succession: ElementSuccession
    /// What happens where a later version and a derivation below both change a value.
    public let onBothChanged: OnBothChanged

    /// Creates a derivation.
    public init(
        scheme: String,
        tenant: TenantID,
        version: Int,
        over: Pin,
        operations: [Operation],
        succession: ElementSuccession = .none,
        onBothChanged: OnBothChanged = .ask
    ) {
        self.scheme = scheme
        self.tenant = tenant
        self.version = version
        self.over = over
        self.operations = operations
        self.succession = succession
        self.onBothChanged = onBothChanged
    }
}

/// The parent's version that a derivation was written against.
public struct Pin: Hashable, Sendable {
    /// The parent tenant.
    public let tenant: TenantID
    /// The parent's version number.
    public let version: Int
    /// The digest of the parent's snapshot, when it is known; files may leave it out.
    public let digest: Digest?

    /// Creates a pin.
    public init(tenant: TenantID, version: Int, digest: Digest?) {
        self.tenant = tenant
        self.version = version
        self.digest = digest
    }
}

/// One change: what is done, under which name, and why.
public struct Operation: Hashable, Sendable {
    /// The operation's name within its derivation, such as `p1`.
    public let id: String
    /// What is done.
    public let action: Action
    /// The reason or legal basis.
    public let note: String?

    /// Creates an operation.
    public init(id: String, action: Action, note: String? = nil) {
        self.id = id
        self.action = action
        self.note = note
    }

    /// What an operation does.
    public enum Action: Hashable, Sendable {
        /// Overrides a value; `was` is the parent's value that the author saw.
        case set(Address, to: FieldValue, was: FieldValue?)
        /// Adds words after the parent's text.
        case append(Address, text: String)
        /// Adds an element with everything inside it; the first node is the element itself.
        case add([Node], under: NodeID, after: NodeID?)
        /// Leaves an element, with everything inside it, unused; it stays as a tombstone.
        case drop(NodeID)
        /// Changes the reading order: right after a sibling, or first when `after` is `nil`.
        case place(NodeID, after: NodeID?)
        /// Bounds a value for the levels below.
        case narrow(Address, Lock)
        /// Bounds what the levels below may do to a list of elements.
        case narrowContainer(NodeID, ContainerRule)
        /// Records a reason or a legal basis at an address.
        case annotate(Address, text: String)
    }
}
