/// What differs between two schemes, element by element and value by value.
public struct SnapshotDifference: Hashable, Sendable {
    /// Elements that only the second has, by id.
    public let added: [Node]
    /// Elements that only the first uses, by id.
    public let dropped: [Node]
    /// Values of elements that both use, by address.
    public let changed: [ChangedValue]
    /// Elements that both use and that stand in another place, by id.
    public let moved: [MovedNode]
    /// Values that levels below may treat differently, by address.
    public let locks: [ChangedLock]
    /// Lists of elements that levels below may treat differently, by id.
    public let containers: [ChangedContainer]

    /// Whether the two say the same.
    public var isEmpty: Bool {
        added.isEmpty && dropped.isEmpty && changed.isEmpty && moved.isEmpty && locks.isEmpty
            && containers.isEmpty
    }

    /// A value that differs.
    public struct ChangedValue: Hashable, Sendable {
        /// Where.
        public let address: Address
        /// The first scheme's value; `nil` for none.
        public let from: FieldValue?
        /// The second scheme's value; `nil` for none.
        public let to: FieldValue?
    }

    /// An element that stands in another place.
    public struct MovedNode: Hashable, Sendable {
        /// The element.
        public let node: NodeID
        /// The element right before it among its siblings in the second scheme; `nil` when first.
        public let after: NodeID?
        /// The element that held it in the first scheme, when another does now.
        public let from: NodeID?
        /// The element that holds it in the second scheme; `nil` at the top.
        public let under: NodeID?
    }

    /// Bounds on a value that differ.
    public struct ChangedLock: Hashable, Sendable {
        /// The value.
        public let address: Address
        /// Whether values beyond the bounds are refused or only reported.
        public let enforcement: Enforcement
        /// The first scheme's bounds; `nil` for none.
        public let from: EffectiveLock?
        /// The second scheme's bounds; `nil` for none.
        public let to: EffectiveLock?
    }

    /// What may be done to a list of elements, where it differs.
    public struct ChangedContainer: Hashable, Sendable {
        /// The element that holds the list.
        public let node: NodeID
        /// The first scheme's rule.
        public let from: ContainerRule
        /// The second scheme's rule.
        public let to: ContainerRule
    }
}
