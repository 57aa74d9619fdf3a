public import Schemes

/// What scoring knows of a cycle beside its units.
public struct CycleContext: Hashable, Sendable {
    /// The year that is assessed; `nil` when no formula may ask for it.
    public var year: Int?
    /// What the level above supplies, by datum: such as the province's mean of last year.
    public var upper: [NodeID: DataValue]

    /// Creates a context; by default one that says nothing.
    public init(year: Int? = nil, upper: [NodeID: DataValue] = [:]) {
        self.year = year
        self.upper = upper
    }
}
