/// A use of a group function in a formula: what is computed for every unit, and what is made of it.
public struct Aggregate: Hashable, Sendable {
    /// What is made of the units' values.
    public let function: GroupFunction
    /// What is computed for every unit; `nil` only for `group.count()`.
    public let inner: CheckedExpression?
    /// The word that units must share with this unit; `nil` when all units count.
    public let by: CheckedExpression?
    /// Whether rank 1 is the smallest value instead of the greatest.
    public let isLowestFirst: Bool
    /// The decimal places of a deviation, 0 to 10; 0 for the other functions.
    public let places: Int

    /// The call as a formula writes it, measures' arguments filled in.
    public var source: String {
        var parts: [String] = []
        if let inner { parts.append(inner.source) }
        if function == .deviation { parts.append("\(places)") }
        if isLowestFirst { parts.append("lowest_first: true") }
        if let by { parts.append("by: \(by.source)") }
        return "group.\(function.rawValue)(\(parts.joined(separator: ", ")))"
    }

    /// The names that it takes from every unit, each once.
    public var references: [Reference] {
        var seen: Set<Reference> = []
        let all = (inner?.references ?? []) + (by?.references ?? [])
        return all.filter { seen.insert($0).inserted }
    }
}
