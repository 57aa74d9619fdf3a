import Exact
public import Hierarchy
public import Schemes
import Scoring

/// What of units' inputs the rows of the database hold as it is; all else is kept as facts.
///
/// Rows know one jury, one peer round, one vote and one imported score a unit, each rater once,
/// elements of the cycle's scheme, and numbers of four places.
public struct InputRows: Sendable {
    private let layout: SheetLayout
    private let rates: Set<NodeID>
    private let units: Set<UnitID>
    private let jury: NodeID?
    private let peers: NodeID?
    private let vote: NodeID?

    /// The rows of a cycle.
    ///
    /// - Parameters:
    ///   - scheme: The scheme that the cycle is pinned to.
    ///   - units: The units that take part.
    public init(_ scheme: Scheme, units: some Sequence<UnitID>) {
        layout = SheetLayout(scheme)
        rates = Set(scheme.adjustments.flatMap(\.rates).map(\.id))
        self.units = Set(units)
        jury = scheme.components.first { $0.source == .jury }?.id
        peers = scheme.components.first { $0.source == .peer }?.id
        vote = scheme.components.first { $0.source == .publicVote }?.id
    }

    /// Whether a sheet has a place for an item.
    func have(_ item: NodeID) -> Bool { layout.place(of: item) != nil }

    /// Whether a unit's occurrences can all be stored as rows.
    func hold(_ occurrences: [Occurrence]) -> Bool {
        occurrences.allSatisfy { occurrence in
            rates.contains(occurrence.rate) && (1...10_000).contains(occurrence.count)
                && occurrence.points.map(InputRows.fits) ?? true
        }
    }

    /// Whether a unit's rating comes back from rows as it is, but for the order of raters.
    func hold(_ rating: Rating, for component: NodeID, of unit: UnitInputs) -> Bool {
        switch rating {
        case .scores(let scores):
            hold(scores, for: component, of: unit.unit)
        case .tally(let tally):
            component == vote && !tally.isEmpty && tally.values.allSatisfy { $0 >= 0 }
        case .imported(let points, let source):
            component == unit.firstImported && !component.rawValue.contains(":")
                && source.first != " " && InputRows.scores.contains(points)
        }
    }

    private func hold(_ scores: [RaterScore], for component: NodeID, of unit: UnitID) -> Bool {
        guard component == jury || component == peers, !scores.isEmpty,
            Set(scores.map(\.rater)).count == scores.count
        else { return false }
        return scores.allSatisfy { score in
            guard score.group == nil, score.marks.isEmpty, score.points >= .zero,
                InputRows.scores.contains(score.points)
            else { return false }
            if component == jury { return true }
            guard let rater = UnitID(rawValue: score.rater) else { return false }
            return score.affiliation == rater && rater != unit && units.contains(rater)
        }
    }

    private static let scores = Amount(-10_000)...Amount(10_000)

    private static func fits(_ points: Amount) -> Bool {
        (Amount(-999_999)...Amount(999_999)).contains(points)
    }
}

extension UnitInputs {
    /// The component whose imported score has a row of its own.
    fileprivate var firstImported: NodeID? {
        ratings.filter { if case .imported = $0.value { true } else { false } }.keys.min()
    }
}
