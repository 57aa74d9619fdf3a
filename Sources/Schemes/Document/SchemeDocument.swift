public import Hierarchy

/// A scheme with no parent in the system: a template, or a root of its own.
public struct SchemeDocument: Hashable, Sendable {
    /// The scheme's name, shared by everything derived from it: `xinjiang-legal-publicity`.
    public let scheme: String
    /// The tenant that publishes it.
    public let tenant: TenantID
    /// The version's number, 1 or more.
    public let version: Int
    /// The elements, each after its parent, siblings in reading order; the first is `scheme`.
    public let nodes: [Node]
    /// What descendants may do with single values.
    public let locks: [Address: Lock]
    /// What descendants may do to lists of elements; ``NodeID`` of the container.
    public let containers: [NodeID: ContainerRule]
    /// What became of elements that the version before had and this one has not.
    public let succession: ElementSuccession
    /// What happens where a later version and a derivation both change a value.
    public let onBothChanged: OnBothChanged

    /// Creates a document.
    public init(
        scheme: String,
        tenant: TenantID,
        version: Int,
        nodes: [Node],
        locks: [Address: Lock],
        containers: [NodeID: ContainerRule],
        succession: ElementSuccession = .none,
        onBothChanged: OnBothChanged = .ask
    ) {
        self.scheme = scheme
        self.tenant = tenant
        self.version = version
        self.nodes = nodes
        self.locks = locks
        self.containers = containers
        self.succession = succession
        self.onBothChanged = onBothChanged
    }
}
