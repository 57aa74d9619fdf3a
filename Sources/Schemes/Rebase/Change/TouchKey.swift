/// Something that a derivation can depend on and a parent's new version can change: an element or
/// one of its values, a list of elements, or an allocation group.
///
/// Keys are made to be stored and joined: a derivation whose keys are disjoint from those of a
/// change is clean.
public enum TouchKey: Hashable, Sendable {
    /// An element with all its values and bounds: what names it may depend on any of them.
    case element(NodeID)
    /// An element's being there, and its place.
    case presence(NodeID)
    /// One value with its bounds.
    case value(Address)
    /// The list of elements under an element, with what may be done to it.
    case list(NodeID)
    /// An allocation group: the number of its kind, and the element that it belongs to.
    case group(Int, NodeID)
    /// Values that name other elements.
    case references
}

extension TouchKey {
    /// The hash in a table: ids and names are two words each, which need no general hasher.
    // swift-format-ignore: NoLeadingUnderscores, AllPublicDeclarationsHaveDocumentation
    public func _rawHashValue(seed: Int) -> Int {
        switch self {
        case .element(let id): id._rawHashValue(seed: seed &+ 1)
        case .presence(let id): id._rawHashValue(seed: seed &+ 2)
        case .value(let address): address._rawHashValue(seed: seed &+ 3)
        case .list(let id): id._rawHashValue(seed: seed &+ 4)
        case .group(let kind, let id): id._rawHashValue(seed: seed &+ 5 &+ kind)
        case .references: seed
        }
    }
}

extension TouchKey: CustomStringConvertible {
    /// The key as text, such as `element E1-p`, `value E1-p.points`, `list GOV`, `group 1 ECON`.
    public var description: String {
        switch self {
        case .element(let id): "element \(id)"
        case .presence(let id): "presence \(id)"
        case .value(let address): "value \(address)"
        case .list(let id): "list \(id)"
        case .group(let kind, let id): "group \(kind) \(AllocationGroup.name(kind, id))"
        case .references: "references"
        }
    }
}

extension TouchKey: Comparable {
    /// Whether one key comes before another by the bytes of its text.
    public static func < (left: TouchKey, right: TouchKey) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

extension AllocationGroup {
    /// The group as a key; the kind of group stands before its name.
    var key: TouchKey {
        let (kind, id) = rank
        return .group(kind, id)
    }
}
