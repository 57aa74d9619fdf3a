/// A dotted name in a formula, such as ``unit.staff`` or ``item.`I14-1` ``.
public struct Reference: Hashable, Sendable {
    /// The parts between the dots; at least one in what a formula holds.
    public let path: [String]

    /// Creates a reference.
    ///
    /// - Parameter path: The parts between the dots.
    public init(_ path: [String]) {
        self.path = path
    }

    /// Creates a reference.
    ///
    /// - Parameter path: The parts between the dots.
    public init(_ path: String...) {
        self.path = path
    }
}

extension Reference: CustomStringConvertible {
    /// The reference as a formula writes it; parts that are no plain names are in backquotes.
    public var description: String { path.map(Reference.written).joined(separator: ".") }

    /// A part as a formula writes it.
    static func written(_ part: String) -> String { isPlainName(part) ? part : "`\(part)`" }

    /// Whether a part needs no backquotes: letters, digits and `_`, no digit first, no keyword.
    ///
    /// - Parameter part: The part of a name, such as an element's id.
    /// - Returns: `true` for a name that a formula can write as it is.
    public static func isPlainName(_ part: String) -> Bool {
        guard let first = part.first, Lexer.startsName(first) else { return false }
        return part.allSatisfy(Lexer.continuesName) && Keyword(rawValue: part) == nil
    }
}

extension Reference: Comparable {
    /// Whether one reference comes before another, part by part.
    public static func < (left: Reference, right: Reference) -> Bool {
        left.path.lexicographicallyPrecedes(right.path)
    }
}
