/// The name of a field within an element: lower-case words, parts joined by dots.
///
/// Most fields are one word (`points`); a form's weights have one field a component
/// (`weights.jury`), and each word of the vocabulary is one (`organiser`).
public struct FieldName: Hashable, Sendable, CustomStringConvertible {
    /// The name as numbers.
    let symbol: Symbol

    /// The text of the name.
    public var rawValue: String { symbol.text }

    /// Creates a name.
    ///
    /// - Parameter rawValue: 1 to 80 of letters, digits, `_`, `-`, `:` and `.`; `nil` otherwise.
    public init?(_ rawValue: String) {
        self.init(bytes: rawValue.utf8)
    }

    init?(bytes: some BidirectionalCollection<UInt8>) {
        let stop = UInt8(ascii: ".")
        guard (1...80).contains(bytes.count), bytes.first != stop, bytes.last != stop,
            bytes.allSatisfy(FieldName.isAllowed)
        else { return nil }
        symbol = Symbol(bytes)
    }

    // For names written in this module, which keep the rule above.
    init(wellKnown rawValue: String) {
        symbol = Symbol(rawValue.utf8)
    }

    // For names checked by the reader, which keep the rule above.
    init(checked symbol: Symbol) {
        self.symbol = symbol
    }

    static func isAllowed(_ byte: UInt8) -> Bool {
        NodeID.isAllowed(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
    }

    /// The text of the name.
    public var description: String { rawValue }

    /// The hash in a table: the name is two words, which need no general hasher.
    // swift-format-ignore: NoLeadingUnderscores, AllPublicDeclarationsHaveDocumentation
    public func _rawHashValue(seed: Int) -> Int {
        Int(truncatingIfNeeded: symbol.mixed(UInt64(bitPattern: Int64(seed))))
    }
}

/// Where a value stands in a scheme: an element and one of its fields, written `I14-1.points`.
public struct Address: Hashable, Sendable, CustomStringConvertible {
    /// The element.
    public let node: NodeID
    /// The field of the element.
    public let field: FieldName

    /// Creates an address.
    public init(_ node: NodeID, _ field: FieldName) {
        self.node = node
        self.field = field
    }

    /// Reads an address: everything up to the first dot is the element.
    ///
    /// - Parameter text: Such as `I14-1.points` or `onsite.weights.jury`; `nil` when malformed.
    public init?(_ text: String) {
        guard let dot = text.firstIndex(of: "."), let node = NodeID(String(text[..<dot])),
            let field = FieldName(String(text[text.index(after: dot)...]))
        else { return nil }
        self.init(node, field)
    }

    /// The address as text.
    public var description: String { "\(node).\(field)" }

    /// The hash in a table: element and field are two words each, which need no general hasher.
    // swift-format-ignore: NoLeadingUnderscores, AllPublicDeclarationsHaveDocumentation
    public func _rawHashValue(seed: Int) -> Int {
        Int(
            truncatingIfNeeded: field.symbol.mixed(
                node.symbol.mixed(UInt64(bitPattern: Int64(seed)))
            )
        )
    }
}

extension Address: Comparable {
    /// Whether one address comes before another by the bytes of its text.
    public static func < (left: Address, right: Address) -> Bool {
        left.node == right.node
            ? left.field.symbol < right.field.symbol
            : left.node.symbol.precedesInAddresses(right.node.symbol)
    }
}
