/// What a run of the migrations did.
public struct MigrationReport: Sendable, Hashable {
    /// The files applied in this run, in order; empty when there was nothing to do.
    public let applied: [String]
    /// How many files stood there already, unchanged.
    public let unchanged: Int

    /// Whether the database was already at this program's schema.
    public var isUpToDate: Bool { applied.isEmpty }
}
