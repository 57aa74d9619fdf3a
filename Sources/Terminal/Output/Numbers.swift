import Exact

extension Rational {
    /// The number for a table: rounded half up, with so many places.
    func shown(_ places: Int = 2) -> String {
        rounded(places: places, mode: .halfUp)?.text(places: places) ?? description
    }

    /// The number as a percentage with one place.
    var percentShown: String {
        (self * Rational(100)).shown(1) + "%"
    }
}

extension Amount {
    /// The amount for a table, with two places.
    var shown: String { text(places: 2) }
}

/// A number of things in English: `1 value`, `2 values`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
}
