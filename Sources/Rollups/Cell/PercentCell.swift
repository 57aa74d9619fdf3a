public import Exact

/// Cells of several full marks put together, read in percent of full marks.
///
/// Nothing is converted when cells are added, so the merge stays exact; percentages are formed
/// when they are asked for. A commutative monoid.
public struct PercentCell: Hashable, Sendable {
    /// The cells by full marks, each above zero.
    public private(set) var parts: [Amount: SummaryCell]

    /// Creates a cell of no units.
    public init() {
        parts = [:]
    }

    /// Whether unequal full marks were put together, which every reader must be told.
    public var isMixed: Bool { parts.count > 1 }

    /// Adds a cell.
    ///
    /// - Parameters:
    ///   - cell: The cell to add.
    ///   - fullMarks: The full marks of its scheme; cells of none are not added.
    public mutating func merge(_ cell: SummaryCell, fullMarks: Amount) {
        guard fullMarks > .zero else { return }
        parts[fullMarks, default: .empty].merge(cell)
    }

    /// Adds the cells of another.
    public mutating func merge(_ other: PercentCell) {
        for (fullMarks, cell) in other.parts { parts[fullMarks, default: .empty].merge(cell) }
    }

    /// All parts as one cell whose points are of different scales: for counts, never for points.
    public var counts: SummaryCell {
        parts.values.reduce(into: .empty) { $0.merge($1) }
    }

    /// The number of units with a score that counts.
    public var scored: Int { parts.values.reduce(0) { $0 + $1.scored } }

    /// The exact mean in percent of full marks, or `nil` when no unit is scored.
    public var meanPercent: Rational? {
        let sum = parts.reduce(Rational.zero) { sum, part in
            sum + percent(part.value.sum, of: part.key)
        }
        return sum.divided(by: Rational(scored))
    }

    /// A quantile by nearest rank in percent of full marks.
    ///
    /// - Parameters:
    ///   - part: From 0 to `whole`; other values are taken as the nearest of these.
    ///   - whole: Above zero, such as 4 for quartiles.
    /// - Returns: A percentage that occurs, or `nil` when no unit is scored.
    public func quantilePercent(_ part: Int, of whole: Int) -> Rational? {
        guard whole > 0 else { return nil }
        return percent(atRank: nearestRank(part, of: whole, among: scored))
    }

    /// The lower median in percent of full marks, or `nil` when no unit is scored.
    public var lowerMedianPercent: Rational? { quantilePercent(1, of: 2) }

    /// The mean of the two middle percentages, or `nil` when it equals the lower median.
    public var midpointMedianPercent: Rational? {
        let count = scored
        guard count > 0, count % 2 == 0, let low = percent(atRank: count / 2),
            let high = percent(atRank: count / 2 + 1), low != high
        else { return nil }
        return (low + high).divided(by: Rational(2))
    }

    private func percent(atRank rank: Int) -> Rational? {
        let bins = parts.flatMap { fullMarks, cell in
            cell.scores.bins.map { (percent(Rational($0.score), of: fullMarks), $0.count) }
        }
        var passed = 0
        for (percent, count) in bins.sorted(by: { $0.0 < $1.0 }) {
            passed += count
            if passed >= rank { return percent }
        }
        return nil
    }

    private func percent(_ points: Rational, of fullMarks: Amount) -> Rational {
        (points * Rational(100)).divided(by: Rational(fullMarks)) ?? .zero
    }
}
