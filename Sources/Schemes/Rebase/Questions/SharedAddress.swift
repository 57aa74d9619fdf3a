public import Hierarchy

/// An element as every tenant with the same question names it: one of its own begins with a colon.
public struct SharedNode: Hashable, Sendable, CustomStringConvertible {
    /// The text: an element's id, or a colon and the local part of an own element's.
    public let description: String

    /// Names an element.
    ///
    /// - Parameters:
    ///   - id: The element.
    ///   - tenant: Whose question it is.
    public init(_ id: NodeID, of tenant: TenantID) {
        let prefix = "\(tenant):"
        description =
            id.rawValue.hasPrefix(prefix)
            ? ":" + id.rawValue.dropFirst(prefix.count) : id.rawValue
    }

    /// Reads a name.
    ///
    /// - Parameter text: An element's id, or a colon and a local part; `nil` when it is neither.
    public init?(_ text: String) {
        guard NodeID(text.hasPrefix(":") ? String(text.dropFirst()) : text) != nil,
            !text.hasPrefix(":") || !text.dropFirst().contains(":")
        else { return nil }
        description = text
    }

    /// The element as a tenant has it.
    ///
    /// - Parameter tenant: The tenant.
    /// - Returns: The id; `nil` when it would be no good id.
    public func id(for tenant: TenantID) -> NodeID? {
        NodeID(description.hasPrefix(":") ? tenant.rawValue + description : description)
    }
}

/// An address as every tenant with the same question names it.
public struct SharedAddress: Hashable, Sendable, CustomStringConvertible {
    /// The element.
    public let node: SharedNode
    /// The field of the element.
    public let field: FieldName

    /// Names an address.
    ///
    /// - Parameters:
    ///   - address: The address.
    ///   - tenant: Whose question it is.
    public init(_ address: Address, of tenant: TenantID) {
        node = SharedNode(address.node, of: tenant)
        field = address.field
    }

    /// Reads an address: everything up to the first dot is the element.
    ///
    /// - Parameter text: Such as `E1-p.points` or `:G3-p.points`; `nil` when malformed.
    public init?(_ text: String) {
        guard let dot = text.firstIndex(of: "."), let node = SharedNode(String(text[..<dot])),
            let field = FieldName(String(text[text.index(after: dot)...]))
        else { return nil }
        self.node = node
        self.field = field
    }

    /// The address as a tenant has it; `nil` when the element's id would be no good one.
    ///
    /// - Parameter tenant: The tenant.
    /// - Returns: The address.
    public func address(for tenant: TenantID) -> Address? {
        node.id(for: tenant).map { Address($0, field) }
    }

    /// The address as text.
    public var description: String { "\(node).\(field)" }
}

extension SharedNode: Comparable {
    /// Whether one name comes before another by its bytes.
    public static func < (left: SharedNode, right: SharedNode) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

extension SharedAddress: Comparable {
    /// Whether one address comes before another by the bytes of its text.
    public static func < (left: SharedAddress, right: SharedAddress) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}
