public import Exact
public import Schemes

/// What rolls up: counts and exact sums of units that share a key.
///
/// A commutative monoid under ``merged(with:)`` with ``empty`` as its neutral element, so cells of
/// a jurisdiction add up in any order and grouping.
public struct SummaryCell: Hashable, Sendable {
    /// The number of units, scored or not.
    public var units: Int
    /// The rounded totals of the scored units; vetoed and absent units are not among them.
    public var scores: Histogram
    /// The number of units with each grade; grades that nobody has are left out.
    public var grades: [NodeID: Int]
    /// Points by item, over all marks of units that are neither absent nor vetoed.
    public var attainment: Attainment
    /// Points by adjustment with their sign, over the same units; nothing counts as possible.
    public var adjustments: Attainment
    /// The units without a score that counts, by reason.
    public var participation: Participation
    /// The found problems by state.
    public var rectification: RectificationCounts

    /// The cell of no units.
    public static let empty = SummaryCell()

    /// Creates a cell.
    public init(
        units: Int = 0,
        scores: Histogram = Histogram(),
        grades: [NodeID: Int] = [:],
        attainment: Attainment = Attainment(),
        adjustments: Attainment = Attainment(),
        participation: Participation = Participation(),
        rectification: RectificationCounts = RectificationCounts()
    ) {
        self.units = units
        self.scores = scores
        self.grades = grades
        self.attainment = attainment
        self.adjustments = adjustments
        self.participation = participation
        self.rectification = rectification
    }

    /// The number of units with a score that counts.
    public var scored: Int { scores.count }

    /// The exact sum of the rounded totals of the scored units.
    public var sum: Rational { scores.sum }

    /// Adds the units of another cell.
    public mutating func merge(_ other: SummaryCell) {
        units += other.units
        scores.merge(other.scores)
        for (grade, count) in other.grades { grades[grade, default: 0] += count }
        attainment.merge(other.attainment)
        adjustments.merge(other.adjustments)
        participation.merge(other.participation)
        rectification.merge(other.rectification)
    }

    /// The cell of both cells' units.
    ///
    /// - Parameter other: A cell of other units with the same key.
    /// - Returns: The sum; the order of the two does not matter.
    public func merged(with other: SummaryCell) -> SummaryCell {
        var sum = self
        sum.merge(other)
        return sum
    }
}
