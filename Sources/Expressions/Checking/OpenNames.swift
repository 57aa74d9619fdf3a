/// The names that a formula may use, with their types.
public struct OpenNames: Sendable {
    /// The type of a name; `nil` for names that are not open.
    public let type: @Sendable (Reference) -> ExpressionType?
    /// The words that a word or a series of words may hold; `nil` when any may.
    public let words: @Sendable (Reference) -> [String]?
    /// What may be suggested for a mistyped name, each as a formula writes it.
    public let suggestions: [String]

    /// Creates a table of names from functions, for tables that are large or computed.
    ///
    /// - Parameters:
    ///   - suggestions: What may be suggested for a mistyped name.
    ///   - words: The words that a word may be; `nil` when any may.
    ///   - type: The type of a name; `nil` for names that are not open.
    public init(
        suggestions: [String],
        words: @escaping @Sendable (Reference) -> [String]? = { _ in nil },
        type: @escaping @Sendable (Reference) -> ExpressionType?
    ) {
        self.type = type
        self.words = words
        self.suggestions = suggestions
    }

    /// Creates a table of names.
    ///
    /// - Parameters:
    ///   - types: The names with their types.
    ///   - words: For words and series of words, what they may hold; others may hold any.
    public init(_ types: [Reference: ExpressionType], words: [Reference: [String]] = [:]) {
        self.init(
            suggestions: types.keys.map(\.description).sorted(),
            words: { words[$0] },
            type: { types[$0] }
        )
    }
}
