/// An indicator or adjustment as its rule prints it.
struct ExpectedElement: Sendable {
    /// The element's id in the scheme.
    let id: String
    /// The points of its items or rates in reading order; a range for discretionary rates.
    let points: [String]
    /// The text, verbatim.
    let text: String
    /// What counts as evidence, verbatim; `nil` where the rule has none.
    var evidence: String?
}
