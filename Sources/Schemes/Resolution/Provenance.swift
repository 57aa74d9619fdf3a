/// Who set a value, by which operation, and what stood there before.
public struct ProvenanceEntry: Hashable, Sendable {
    /// The value that this level set.
    public let value: FieldValue
    /// The version that set it.
    public let setter: VersionReference
    /// The operation that set it; `nil` when the root document did.
    public let operation: String?
    /// The reason that the operation gives.
    public let note: String?

    /// Creates an entry.
    public init(value: FieldValue, setter: VersionReference, operation: String?, note: String?) {
        self.value = value
        self.setter = setter
        self.operation = operation
        self.note = note
    }
}

/// For every address in use: the winner first, then what it overrode, down to the root.
///
/// What the root set and nobody touched is not copied from level to level: it stands in the
/// ``RootLayer``, and each level adds the stacks of the addresses that it or a level above
/// changed.
public struct Provenance: Sendable {
    /// What the root set; `nil` when every stack is written out.
    var root: RootLayer?
    /// The whole stacks of addresses that differ from the root's; an empty one is no entry.
    var changed: [Address: [ProvenanceEntry]]
    /// The whole lists of locks of addresses that differ from the root's.
    var declared: [Address: [DeclaredLock]]
    /// Reasons and legal bases recorded at addresses, in the order of the levels.
    public var annotations: [Address: [ProvenanceEntry]]

    /// The waivers that let values stand beyond a bound, the latest use first.
    public var waivers: [Address: [WaiverUse]]

    /// The canonical bytes of the provenance of a level above; nothing but the time that writing
    /// takes depends on them.
    var precedent: WrittenProvenance?

    /// Creates a provenance.
    public init(
        entries: [Address: [ProvenanceEntry]] = [:],
        annotations: [Address: [ProvenanceEntry]] = [:],
        locks: [Address: [DeclaredLock]] = [:],
        waivers: [Address: [WaiverUse]] = [:]
    ) {
        changed = entries
        self.annotations = annotations
        declared = locks
        self.waivers = waivers
    }

    /// Creates the provenance of a root: it set every value that there is.
    init(root: RootLayer) {
        self.init()
        self.root = root
    }

    /// The entries by address; never an empty list.
    ///
    /// - Complexity: O(*n*) in the addresses; for one address use ``entries(at:)``.
    public var entries: [Address: [ProvenanceEntry]] {
        get {
            var all = changed.filter { !$0.value.isEmpty }
            for (address, value) in root?.values ?? [] where changed[address] == nil {
                all[address] = root.map { [$0.entry(value)] }
            }
            return all
        }
        set {
            flatten()
            changed = newValue
        }
    }

    /// The locks that the levels declared on values, most senior first, overtaken ones included.
    ///
    /// - Complexity: O(*n*) in the addresses; for one address use ``locks(at:)``.
    public var locks: [Address: [DeclaredLock]] {
        get {
            var all = declared.filter { !$0.value.isEmpty }
            for (address, lock) in root?.locks ?? [:] where declared[address] == nil {
                all[address] = root.map { [$0.declared(lock)] }
            }
            return all
        }
        set {
            flatten()
            declared = newValue
        }
    }

    /// The entries of an address, the winner first; empty when it is not in use.
    public func entries(at address: Address) -> [ProvenanceEntry] {
        if let entries = changed[address] { return entries }
        guard let root, let value = root.nodes[address.node]?.fields[address.field] else {
            return []
        }
        return [root.entry(value)]
    }

    /// The locks declared at an address, most senior first.
    public func locks(at address: Address) -> [DeclaredLock] {
        if let locks = declared[address] { return locks }
        guard let root, let lock = root.locks[address] else { return [] }
        return [root.declared(lock)]
    }

    private mutating func flatten() {
        guard root != nil else { return }
        let (entries, locks) = (entries, locks)
        root = nil
        changed = entries
        declared = locks
    }
}

/// What a root document set: all its values and locks, shared by every level derived from it.
final class RootLayer: Sendable {
    /// The root's version.
    let version: VersionReference
    /// The root's elements as they were resolved.
    let nodes: [NodeID: Node]
    /// The root's locks as they were taken.
    let locks: [Address: Lock]

    init(version: VersionReference, nodes: [NodeID: Node], locks: [Address: Lock]) {
        self.version = version
        self.nodes = nodes
        self.locks = locks
    }

    var values: [(Address, FieldValue)] {
        nodes.values.flatMap { node in node.fields.map { (Address(node.id, $0.key), $0.value) } }
    }

    func entry(_ value: FieldValue) -> ProvenanceEntry {
        ProvenanceEntry(value: value, setter: version, operation: nil, note: nil)
    }

    func declared(_ lock: Lock) -> DeclaredLock {
        DeclaredLock(lock: lock, setter: version, operation: nil, note: nil)
    }
}

extension Provenance: Hashable {
    /// Whether two provenances say the same of every address.
    public static func == (left: Provenance, right: Provenance) -> Bool {
        left.annotations == right.annotations && left.entries == right.entries
            && left.locks == right.locks && left.waivers == right.waivers
    }

    /// Hashes what is said.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(entries)
        hasher.combine(locks)
        hasher.combine(annotations)
        hasher.combine(waivers)
    }
}

extension Provenance {
    /// Puts an entry on the stack of an address.
    mutating func push(_ entry: ProvenanceEntry, at address: Address) {
        func first() -> [ProvenanceEntry] {
            guard let root, let value = root.nodes[address.node]?.fields[address.field] else {
                return []
            }
            return [root.entry(value)]
        }
        changed[address, default: first()].insert(entry, at: 0)
    }

    /// Adds a lock to those of an address.
    mutating func declare(_ lock: DeclaredLock, at address: Address) {
        declared[address] = locks(at: address) + [lock]
    }

    /// Forgets everything about elements.
    mutating func forget(_ isGone: (NodeID) -> Bool) {
        changed = changed.filter { !isGone($0.key.node) }
        declared = declared.filter { !isGone($0.key.node) }
        annotations = annotations.filter { !isGone($0.key.node) }
        waivers = waivers.filter { !isGone($0.key.node) }
        for node in root?.nodes.values.filter({ isGone($0.id) }) ?? [] {
            for field in node.fields.keys { changed[Address(node.id, field)] = [] }
        }
        for address in root?.locks.keys.filter({ isGone($0.node) }) ?? [] {
            declared[address] = []
        }
    }
}

/// A lock as one level declared it, before it was intersected with those of the levels above.
public struct DeclaredLock: Hashable, Sendable {
    /// The lock.
    public let lock: Lock
    /// The version that declared it.
    public let setter: VersionReference
    /// The operation that declared it; `nil` when the root document did.
    public let operation: String?
    /// The reason that the operation gives.
    public let note: String?

    /// Creates an entry.
    public init(lock: Lock, setter: VersionReference, operation: String?, note: String?) {
        self.lock = lock
        self.setter = setter
        self.operation = operation
        self.note = note
    }
}
