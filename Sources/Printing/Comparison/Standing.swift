/// What happened to an element against the scheme compared with.
enum Standing: String, Hashable, Sendable {
    /// Both have it in the same place.
    case kept
    /// Only the scheme has it.
    case added
    /// Only the scheme compared with uses it.
    case dropped
    /// Both have it, in different places.
    case moved
}
