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
public struct Provenance: Hashable, Sendable {
    /// The entries by address; never an empty list.
    public var entries: [Address: [ProvenanceEntry]]
    /// Reasons and legal bases recorded at addresses, in the order of the levels.
    public var annotations: [Address: [ProvenanceEntry]]

    /// The locks that the levels declared on values, most senior first, overtaken ones included.
    public var locks: [Address: [DeclaredLock]]
    /// The waivers that let values stand beyond a bound, the latest use first.
    public var waivers: [Address: [WaiverUse]]

    /// Creates a provenance.
    public init(
        entries: [Address: [ProvenanceEntry]] = [:],
        annotations: [Address: [ProvenanceEntry]] = [:],
        locks: [Address: [DeclaredLock]] = [:],
        waivers: [Address: [WaiverUse]] = [:]
    ) {
        self.entries = entries
        self.annotations = annotations
        self.locks = locks
        self.waivers = waivers
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

/// What resolving a chain of documents gives.
public struct ResolvedScheme: Hashable, Sendable {
    /// The scheme as the last level scores by it.
    public let snapshot: Snapshot
    /// Who set each value.
    public let provenance: Provenance
    /// What is wrong or worth knowing, sorted by address; from the last level only.
    public let diagnostics: [Diagnostic]
    /// The versions from the root to the last level.
    public let chain: [VersionReference]

    /// Creates a result.
    public init(
        snapshot: Snapshot,
        provenance: Provenance,
        diagnostics: [Diagnostic],
        chain: [VersionReference]
    ) {
        self.snapshot = snapshot
        self.provenance = provenance
        self.diagnostics = diagnostics
        self.chain = chain
    }
}
