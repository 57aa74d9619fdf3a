import Store

/// What a writer was told: these marks are kept.
struct Acknowledgement: Sendable {
    let target: Target
    let batch: MarkBatch
    /// The version of the cycle that the batch made.
    let version: Int64
    /// When the try began that was answered, in microseconds since 1970.
    let begunAtMicroseconds: Int64
    /// How often the batch was sent, 1 or more.
    let tries: Int
}

/// What one writer went through.
struct Experience: Sendable {
    var acknowledgements: [Acknowledgement] = []
    /// Tries whose connection broke while committing: committed or not, nobody was told.
    var unknown = 0
    /// Tries that found no server, or lost it before they committed.
    var unavailable = 0
    /// Batches sent once more after their acknowledgement, as a client does that missed it.
    var repeated = 0
    /// What must never happen, in words.
    var violations: [String] = []

    mutating func add(_ other: Experience) {
        acknowledgements += other.acknowledgements
        unknown += other.unknown
        unavailable += other.unavailable
        repeated += other.repeated
        violations += other.violations
    }
}
