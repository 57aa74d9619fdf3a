/// A formula of a scheme: a text that is known to be well formed, not yet what its names mean.
///
/// The language is total: there are no loops, no recursion and no user's functions, so every
/// formula ends, and none can fail: what cannot be computed is missing, with the reason.
public struct Expression: Sendable {
    /// The text as it was written.
    public let source: String
    let syntax: Syntax

    /// Reads a formula.
    ///
    /// - Parameter text: At most 2,000 characters, nested at most 64 deep, with at most 500 parts.
    /// - Throws: ``ExpressionError`` with every character that means nothing, or the first place
    ///   where the text is not well formed.
    public init(parsing text: String) throws(ExpressionError) {
        syntax = try Parser.syntax(of: text)
        source = text
    }

    init(_ syntax: Syntax) {
        self.syntax = syntax
        source = syntax.text
    }

    /// The formula in normal spacing; reading it gives the same formula.
    public var canonical: String { syntax.text }
}

extension Expression: Hashable {
    /// Whether two formulas say the same, whatever their spacing.
    public static func == (left: Expression, right: Expression) -> Bool {
        left.syntax == right.syntax
    }

    /// Hashes what the formula says.
    public func hash(into hasher: inout Hasher) { hasher.combine(syntax) }
}
