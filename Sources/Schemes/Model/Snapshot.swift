public import Hierarchy

/// A published version of a scheme: whose, and which number.
public struct VersionReference: Hashable, Sendable, CustomStringConvertible {
    /// The tenant that published it.
    public let tenant: TenantID
    /// Its number, 1 or more.
    public let number: Int

    /// Creates a reference.
    public init(tenant: TenantID, number: Int) {
        self.tenant = tenant
        self.number = number
    }

    /// The reference as `650100@2`.
    public var description: String { "\(tenant)@\(number)" }
}

/// A scheme with every change of every level applied: what a tenant scores by.
///
/// A snapshot holds values, order, tombstones and effective locks; who set what is in the
/// ``Provenance`` beside it. Equal snapshots have equal canonical bytes and so equal digests.
public struct Snapshot: Sendable {
    /// The scheme's name, shared with its template.
    public let scheme: String
    /// Every element in use, by id.
    public var nodes: [NodeID: Node]
    /// The elements directly under an element, in reading order; under `nil` those at the top.
    public var children: ReadingOrder
    /// Elements that some level dropped, as they were then; shown struck through, never scored.
    public var tombstones: [NodeID: Node]
    /// What the levels below may do with single values; no entry means open.
    ///
    /// Only enforced bounds stand here: a value outside them is refused.
    public var locks: [Address: EffectiveLock]
    /// What the levels above recommend for single values; no entry means nothing.
    ///
    /// Only advisory bounds stand here: a value outside them takes effect and is reported.
    public var advice: [Address: EffectiveLock]
    /// What the levels below may do to lists of elements; no entry means closed.
    public var containers: [NodeID: EffectiveContainer]

    /// The canonical bytes of a snapshot that this one resembles, such as its parent's; nothing but
    /// the time that writing takes depends on it.
    var precedent: WrittenSnapshot?

    /// Creates a snapshot.
    public init(
        scheme: String,
        nodes: [NodeID: Node],
        children: ReadingOrder,
        tombstones: [NodeID: Node] = [:],
        locks: [Address: EffectiveLock] = [:],
        advice: [Address: EffectiveLock] = [:],
        containers: [NodeID: EffectiveContainer] = [:]
    ) {
        self.scheme = scheme
        self.nodes = nodes
        self.children = children
        self.tombstones = tombstones
        self.locks = locks
        self.advice = advice
        self.containers = containers
    }

    /// The value at an address; `nil` when the element is not in use or the field is not given.
    public subscript(address: Address) -> FieldValue? {
        nodes[address.node]?.fields[address.field]
    }

    /// The elements of one kind directly under an element, in reading order.
    ///
    /// - Parameters:
    ///   - parent: The element, or `nil` for the top.
    ///   - kind: The kind wanted.
    /// - Returns: The elements; empty when there are none.
    public func children(of parent: NodeID?, _ kind: NodeKind) -> [Node] {
        var found: [Node] = []
        for id in children[parent] ?? [] {
            guard let place = nodes.index(forKey: id), nodes.values[place].kind == kind else {
                continue
            }
            found.append(nodes.values[place])
        }
        return found
    }
}

extension Snapshot: Hashable {
    /// Whether two snapshots hold the same.
    public static func == (left: Snapshot, right: Snapshot) -> Bool {
        left.scheme == right.scheme && left.nodes == right.nodes
            && left.children == right.children && left.tombstones == right.tombstones
            && left.locks == right.locks && left.advice == right.advice
            && left.containers == right.containers
    }

    /// Hashes what the snapshot holds.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(scheme)
        hasher.combine(nodes)
        hasher.combine(children)
        hasher.combine(tombstones)
        hasher.combine(locks)
        hasher.combine(advice)
        hasher.combine(containers)
    }
}
