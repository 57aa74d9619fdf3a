public import Exact

/// A kind of unit (单位类别) that parts of a scheme are for.
public struct UnitClass: Hashable, Sendable {
    /// The class's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The marks of the class's checklist; `nil` where they are the scheme's.
    public let checklistMarks: Amount?

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        checklistMarks: Amount? = nil
    ) {
        self.id = id
        self.title = title
        self.checklistMarks = checklistMarks
    }
}
