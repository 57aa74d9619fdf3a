/// A cycle's inputs as columns of whole numbers: what a national re-score reads.
///
/// Columns are flat, unit by unit. Points are ten-thousandths.
public struct PackedCycle: Sendable {
    /// What is known of each unit besides numbers.
    public var units: [Unit]
    /// The packed sheets one after another.
    ///
    /// `units.count` × items; ``PackedSheet/noMark`` where an item has no mark.
    public var cells: [Int32]
    /// The sum of each adjustment's awards before any cap, a magnitude.
    ///
    /// `units.count` × adjustments in the scheme's order; an empty column stands for no occurrence.
    public var awards: [Int32]
    /// The components' scores before the clamp.
    ///
    /// `units.count` × components in the scheme's order. ``Score/missing`` where there is none;
    /// components that come from the checklist are missing too, unless a number was taken over.
    public var scores: [Score]

    /// Creates a cycle from its columns.
    public init(
        units: [Unit] = [],
        cells: [Int32] = [],
        awards: [Int32] = [],
        scores: [Score] = []
    ) {
        self.units = units
        self.cells = cells
        self.awards = awards
        self.scores = scores
    }

    /// A unit's form, and what sets its grade whatever the numbers.
    public struct Unit: Hashable, Sendable {
        /// The place of the form in the scheme, from 0.
        public var form: UInt8
        /// Whether the unit is recorded as absent.
        public var isAbsent: Bool
        /// The place of the grade that a finding sets, from 0; ``PackedOutcomes/noGrade`` without
        /// a finding.
        public var vetoGrade: UInt8

        /// Creates a unit.
        public init(form: UInt8, isAbsent: Bool, vetoGrade: UInt8) {
            self.form = form
            self.isAbsent = isAbsent
            self.vetoGrade = vetoGrade
        }
    }

    /// A component's score as an exact fraction: of raters, their sum over their number.
    public struct Score: Hashable, Sendable {
        /// The numerator, in ten-thousandths of a point.
        public var numerator: Int64
        /// The denominator, 1 or more; 0 for no score.
        public var denominator: Int32

        /// No score.
        public static let missing = Score(numerator: 0, denominator: 0)

        /// Creates a score.
        public init(numerator: Int64, denominator: Int32) {
            self.numerator = numerator
            self.denominator = denominator
        }
    }
}

/// What a cycle came to, as columns: one number a unit, in the order of the units.
public struct PackedOutcomes: Sendable {
    /// The checklists' totals in ten-thousandths; ``none`` where an item has no mark.
    public var sheets: [Int32] = []
    /// The rounded totals in ten-thousandths; ``none`` where there is none.
    public var totals: [Int32] = []
    /// The ranks within the form, 1 or more; 0 for units that are not ranked.
    public var ranks: [Int32] = []
    /// The places of the grades in the scheme, from 0; ``noGrade`` where there is none.
    public var grades: [UInt8] = []
    /// The ranked units in the order of their ranks, kept to be filled again.
    var order: [UInt64] = []

    /// No total.
    public static let none = Int32.min
    /// No grade.
    public static let noGrade = UInt8.max

    /// Creates empty columns.
    public init() {}
}
