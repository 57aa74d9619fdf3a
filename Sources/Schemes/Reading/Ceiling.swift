/// A condition under which no better grade is given (等次上限).
public struct Ceiling: Hashable, Sendable {
    /// The ceiling's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// What it depends on.
    public let condition: Formula
    /// The best grade while the condition holds.
    public let grade: NodeID
    /// The classes of units that it is for; empty for all.
    public let classes: [NodeID]

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        condition: Formula,
        grade: NodeID,
        classes: [NodeID] = []
    ) {
        self.id = id
        self.title = title
        self.condition = condition
        self.grade = grade
        self.classes = classes
    }
}
