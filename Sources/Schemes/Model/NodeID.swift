public import Hierarchy

/// The identity of a scheme element, kept through every derivation: its lineage.
///
/// Elements of a template have a bare local part (`I14-1`); elements that a tenant adds carry the
/// tenant's id in front (`urumqi:X1`). The local part is 1 to 40 of letters, digits, `-` and `_`.
/// The printed number of an element is a field of it and never an address.
public struct NodeID: Hashable, Sendable, CustomStringConvertible {
    /// The id as numbers.
    let symbol: Symbol

    /// The text of the id.
    public var rawValue: String { symbol.text }

    /// Creates an id.
    ///
    /// - Parameter rawValue: The text; `nil` is returned when it breaks the rule above.
    public init?(_ rawValue: String) {
        let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false)
        guard let local = parts.last, parts.count <= 2, (1...40).contains(local.utf8.count),
            local.utf8.allSatisfy(NodeID.isAllowed)
        else { return nil }
        if parts.count == 2, TenantID(rawValue: String(parts[0])) == nil { return nil }
        symbol = Symbol(rawValue.utf8)
    }

    // For ids written in this module or checked by its reader, which keep the rule above.
    init(checked symbol: Symbol) {
        self.symbol = symbol
    }

    init(wellKnown rawValue: String) {
        symbol = Symbol(rawValue.utf8)
    }

    /// The tenant that added the element; `nil` for elements of the template.
    public var owner: TenantID? {
        guard symbol.holdsColon else { return nil }
        let rawValue = rawValue
        guard let colon = rawValue.firstIndex(of: ":") else { return nil }
        return TenantID(rawValue: String(rawValue[..<colon]))
    }

    static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// The text of the id.
    public var description: String { rawValue }

    /// The hash in a table: the id is two words, which need no general hasher.
    // swift-format-ignore: NoLeadingUnderscores, AllPublicDeclarationsHaveDocumentation
    public func _rawHashValue(seed: Int) -> Int {
        Int(truncatingIfNeeded: symbol.mixed(UInt64(bitPattern: Int64(seed))))
    }
}

extension NodeID: Comparable {
    /// Whether one id comes before another by its bytes.
    public static func < (left: NodeID, right: NodeID) -> Bool {
        left.symbol < right.symbol
    }
}
