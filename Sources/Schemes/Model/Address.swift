/// The name of a field within an element: lower-case words, parts joined by dots.
///
/// Most fields are one word (`points`); a form's weights have one field a component
/// (`weights.jury`), and each word of the vocabulary is one (`organiser`).
public struct FieldName: Hashable, Sendable, CustomStringConvertible {
    /// The text of the name.
    public let rawValue: String

    /// Creates a name.
    ///
    /// - Parameter rawValue: 1 to 80 of letters, digits, `_`, `-`, `:` and `.`; `nil` otherwise.
    public init?(_ rawValue: String) {
        guard (1...80).contains(rawValue.utf8.count), !rawValue.hasPrefix("."),
            !rawValue.hasSuffix("."),
            rawValue.unicodeScalars.allSatisfy({
                $0.isASCII
                    && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
                        || "_-:.".unicodeScalars.contains($0))
            })
        else { return nil }
        self.rawValue = rawValue
    }

    // For names written in this module, which keep the rule above.
    init(wellKnown rawValue: String) {
        self.rawValue = rawValue
    }

    /// The text of the name.
    public var description: String { rawValue }
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
}

extension Address: Comparable {
    /// Whether one address comes before another by the bytes of its text.
    public static func < (left: Address, right: Address) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}
