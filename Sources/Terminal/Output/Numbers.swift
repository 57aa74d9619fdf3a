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
