/// What tells units with the same total apart, where ties are broken.
public struct TieKey: Hashable, Sendable {
    /// The key's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The number compared.
    public let formula: Formula
    /// Which number wins.
    public let direction: Direction

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        formula: Formula,
        direction: Direction = .highest
    ) {
        self.id = id
        self.title = title
        self.formula = formula
        self.direction = direction
    }

    /// Which number wins.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// The higher one.
        case highest
        /// The lower one.
        case lowest
    }
}
