import Exact
import Schemes

/// What orders a unit among those that it is ranked with: its total, then the tie keys.
struct Standing: Hashable {
    let total: Amount
    /// The greater the better; a key without a value comes after all that have one.
    let keys: [Rational?]

    /// Whether a unit stands before another.
    func isAbove(_ other: Standing) -> Bool {
        if total != other.total { return total > other.total }
        for (own, its) in zip(keys, other.keys) where own != its {
            guard let its else { return true }
            guard let own else { return false }
            return own > its
        }
        return false
    }
}

/// A unit with a place in a ranking.
struct RankedUnit {
    /// The unit's position in the cycle.
    let position: Int
    let standing: Standing
}

/// A unit that a title may go to, with the number that orders the candidates.
struct TitleCandidate {
    let position: Int
    let order: Rational
}
