public import Exact
public import Schemes

/// Several sides read in one way, with what a reader must know to judge the reading.
public struct Comparison: Hashable, Sendable {
    /// How the scores were read.
    public let reading: Reading
    /// The most that a value can be: the core's points, the ancestor's or the common full marks,
    /// or 100 when values are percentages.
    public let scale: Amount
    /// The items that all sides share, whatever the reading.
    public let core: CommonCore
    /// The sides in the order given.
    public let sides: [SideResult]
    /// What holds for the comparison as a whole, in a fixed order.
    public let flags: [ComparisonFlag]
}

/// What a reader must know about a comparison as a whole.
public enum ComparisonFlag: Hashable, Sendable {
    /// Full marks differ, so values are percentages of them.
    case percentOfFullMarks
    /// Forms of evaluation, which are never ranked together, stand side by side.
    case severalForms
    /// Units of several years stand side by side.
    case severalYears
    /// The sides share no item with points.
    case noCore
    /// Grades with a quota were not given, as seats belong to one tenant's units.
    case quotasNotApplied
    /// No grades were given, as the ancestor's hang on more than a total.
    case gradesNotGiven
    /// Units of other schemes than the ancestor's were not restated, for this reason.
    case notRestated(RestatementObstacle)
    /// Items that all share were kept out of the core, as they hold for some classes of units only.
    case classItems
}

/// One side's result.
public struct SideResult: Hashable, Sendable {
    /// What the side stands for.
    public let id: SideID
    /// The number of units, read or left out.
    public let units: Int
    /// The units that are absent or vetoed; no reading takes them in.
    public let barred: Int
    /// The other units that the reading can't take in: without a total, with an unmarked item,
    /// of a scheme that lacks an item, or for a reason that a flag tells.
    public let leftOut: Int
    /// The values of the units read; `nil` when there are none.
    public let statistics: Statistics?
    /// The place by mean among the sides that have one, 1 for the highest; ties share the better
    /// place and the places after them are left out.
    public let rank: Int?
    /// How many units have each grade; as scored all units that have one, restated those read.
    public let grades: [NodeID: Int]
    /// How much of the side's own points the core holds.
    public let coverage: Coverage
    /// Points by core item on the side's own scales, over units neither absent nor vetoed.
    public let inside: Attainment
    /// The same for items outside the core that are worth points: shown, never mixed in.
    public let outside: Attainment
    /// Those items outside the core that the ancestor's scheme does not have, ascending by id.
    public let additions: [NodeID]
    /// What holds for the side alone, in a fixed order.
    public let flags: [SideFlag]

    /// The share of graded units that have a grade.
    ///
    /// - Parameter grade: The grade.
    /// - Returns: From 0 to 1, or `nil` when no unit has a grade.
    public func share(of grade: NodeID) -> Rational? {
        Rational(grades[grade] ?? 0).divided(by: Rational(grades.values.reduce(0, +)))
    }
}

/// What a reader must know about one side.
public enum SideFlag: Hashable, Sendable {
    /// Several schemes are in use on the side, so many.
    case severalSchemes(Int)
    /// Units were scored by schemes that are not at hand, so many.
    case unknownScheme(units: Int)
    /// Scored units had their weights re-proportioned, so many.
    case reweighted(units: Int)
    /// Recorded scores of these components count, though the units' schemes come to them by another
    /// mean, from fewer raters, or with other weights or answers than the ancestor's.
    case countedOtherwise([NodeID])
    /// The side can't be restated: its schemes lack these items of the ancestor.
    case itemsMissing([NodeID])
    /// Units of other classes are not restated: the side's schemes have these items of the
    /// ancestor for some classes only.
    case classItems([NodeID])
    /// Units are left out because items of the reading do not apply to them, so many.
    case exempted(units: Int)
    /// Units are left out because their points are claims where the ancestor's are verified, or the
    /// other way round, so many.
    case claims(units: Int)
    /// Units are not restated because a finding acts on them by their own scheme, so many.
    case findings(units: Int)
    /// Units are not restated because these components come to their scores in another way.
    case componentsDiffer([NodeID])
    /// Units are not restated because these adjustments hang on conditions, formulas or classes of
    /// their own scheme.
    case adjustmentsDiffer([NodeID])
    /// Units are not restated because a component has no score, and the ancestor's scheme does
    /// without none, so many.
    case componentsMissing(units: Int)
}

/// How much of the points a common core holds (domain decision 13).
public struct Coverage: Hashable, Sendable {
    /// The core's share of the points of the side's own schemes, pooled over scored units.
    public let ofOwn: Rational?
    /// The least such share among the side's schemes.
    public let lowestOfOwn: Rational?
    /// The greatest such share among the side's schemes.
    public let highestOfOwn: Rational?
    /// The core's share of the ancestor's points, the same for all sides.
    public let ofAncestor: Rational?
}
