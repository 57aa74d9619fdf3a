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
    /// An allocation group, by its name.
    case group(String)
    /// Values that name other elements.
    case references
}

extension TouchKey: CustomStringConvertible {
    /// The key as text, such as `element E1-p`, `value E1-p.points`, `list GOV`, `group 1 ECON`.
    public var description: String {
        switch self {
        case .element(let id): "element \(id)"
        case .presence(let id): "presence \(id)"
        case .value(let address): "value \(address)"
        case .list(let id): "list \(id)"
        case .group(let name): "group \(name)"
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
    var key: TouchKey { .group("\(rank.0) \(name)") }
}
