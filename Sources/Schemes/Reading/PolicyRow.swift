/// A silence of the rules that a scheme answers by name.
public struct PolicyRow: Hashable, Sendable {
    /// The policy's name, which is the id of its element in a scheme.
    public let name: String
    /// The values that can be computed or recorded; never empty.
    public let values: [String]
    /// The question that the policy settles, in Chinese.
    public let chinese: String
    /// The question that the policy settles, in English.
    public let english: String
    /// What the value does.
    public let effect: Effect

    /// The value that a template writes out unless its rule says otherwise: the first.
    public var recommended: String { values.first ?? "" }

    /// What a policy's value does.
    public enum Effect: String, Hashable, Sendable, CaseIterable {
        /// Scoring acts on the value, so every scheme must have it.
        case decides
        /// Scoring acts on the value, and on the first where the scheme is silent.
        case defaults
        /// Scoring always computes so; a scheme writes it out for its readers.
        case states
        /// People act on it; it is frozen with the cycle and printed in the method note.
        case records
    }

    init(_ effect: Effect, _ name: String, _ values: [String], _ chinese: String, _ english: String)
    {
        self.name = name
        self.values = values
        self.chinese = chinese
        self.english = english
        self.effect = effect
    }
}

/// Every policy that has a name: what the rules leave open, and the answers that there are.
public enum PolicyTable {
    /// All policies: grades and scores, raters, adjustments and items, the year's course.
    public static let rows = scoreRows + raterRows + adjustmentRows + itemRows + processRows

    /// The row of a policy.
    ///
    /// - Parameter name: The policy's name.
    /// - Returns: The row, or `nil` when there is no such policy.
    public static func row(named name: String) -> PolicyRow? { byName[name] }

    private static let byName = Dictionary(rows.map { ($0.name, $0) }) { first, _ in first }
}
