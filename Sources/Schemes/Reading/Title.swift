public import Exact

/// An honour that units win beside their grade (称号).
public struct Title: Hashable, Sendable {
    /// The title's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// How many units may win it; `nil` for no such limit.
    public let seats: Int?
    /// The share of the list that may win it, in percent; `nil` for no such limit.
    public let seatsPercent: Amount?
    /// What must hold for a unit to win it; `nil` for nothing.
    public let condition: Formula?
    /// By what candidates are ordered, the highest first; `nil` for the total.
    public let order: Formula?
    /// The classes of units that it is for; empty for all.
    public let classes: [NodeID]

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        seats: Int? = nil,
        seatsPercent: Amount? = nil,
        condition: Formula? = nil,
        order: Formula? = nil,
        classes: [NodeID] = []
    ) {
        self.id = id
        self.title = title
        self.seats = seats
        self.seatsPercent = seatsPercent
        self.condition = condition
        self.order = order
        self.classes = classes
    }
}
