public import Exact
public import Hierarchy
public import Schemes

/// What a unit's evaluation came to, and why.
public struct Outcome: Hashable, Sendable {
    /// The unit.
    public let unit: UnitID
    /// The line of work that it belongs to.
    public let sector: SectorID
    /// The form by which it was evaluated, within which it is ranked.
    public let form: NodeID
    /// The checklist with its adjustments.
    public let sheet: SheetOutcome
    /// The form's components in the scheme's order; empty for an absent unit.
    public let components: [ComponentOutcome]
    /// The total, rounded once; `nil` when there is none, and ``flags`` say why.
    public let total: Amount?
    /// The place within the form, 1 or more; `nil` for units that are not ranked.
    public let rank: Int?
    /// The grade; `nil` when there is none.
    public let grade: NodeID?
    /// The titles that it has, in the scheme's order.
    public let titles: [NodeID]
    /// What a reader must know about the result, in a fixed order.
    public let flags: [Flag]

    /// Creates an outcome.
    public init(
        unit: UnitID,
        sector: SectorID,
        form: NodeID,
        sheet: SheetOutcome,
        components: [ComponentOutcome],
        total: Amount?,
        rank: Int?,
        grade: NodeID?,
        titles: [NodeID] = [],
        flags: [Flag]
    ) {
        self.unit = unit
        self.sector = sector
        self.form = form
        self.sheet = sheet
        self.components = components
        self.total = total
        self.rank = rank
        self.grade = grade
        self.titles = titles
        self.flags = flags
    }
}

/// A unit's checklist: points by item and by section, adjustments, and the sum.
public struct SheetOutcome: Hashable, Sendable {
    /// The points of each marked item.
    public let items: [NodeID: Amount]
    /// The items without a mark, in the scheme's order.
    public let missing: [NodeID]
    /// The sum of the marked items.
    public let base: Amount
    /// Each adjustment's points with its sign, after its own cap and before the group's.
    public let adjustments: [NodeID: Amount]
    /// The sum of all adjustments after all caps, with its sign.
    public let adjusted: Amount
    /// The checklist's total: base, adjustments and penalties; `nil` while an item has no mark.
    public let total: Amount?
    /// What adjustments that act on the total, not on the checklist, add to it, with its sign.
    public let onTotal: Amount
    /// The items that do not apply to the unit, in the scheme's order.
    public let exempt: [NodeID]
    /// What false claims cost beyond their items, by item; magnitudes.
    public let penalties: [NodeID: Amount]
    /// The data without which items could not be computed, by item.
    public let missingData: [NodeID: [String]]

    /// Creates a checklist's outcome.
    public init(
        items: [NodeID: Amount],
        missing: [NodeID],
        base: Amount,
        adjustments: [NodeID: Amount],
        adjusted: Amount,
        total: Amount?,
        onTotal: Amount = .zero,
        exempt: [NodeID] = [],
        penalties: [NodeID: Amount] = [:],
        missingData: [NodeID: [String]] = [:]
    ) {
        self.items = items
        self.missing = missing
        self.base = base
        self.adjustments = adjustments
        self.adjusted = adjusted
        self.total = total
        self.onTotal = onTotal
        self.exempt = exempt
        self.penalties = penalties
        self.missingData = missingData
    }
}

/// A component's score and its share of the total.
public struct ComponentOutcome: Hashable, Sendable {
    /// The component.
    public let component: NodeID
    /// Its weight in the form, in percent, as the scheme says.
    public let percent: Amount
    /// Its score, exact, after the clamp; `nil` when it can't be computed.
    public let score: Rational?
    /// Why there is no score; `nil` when there is one.
    public let gap: Gap?
    /// What it adds to the total, exact, with the weights in force; `nil` without a total.
    public let contribution: Rational?

    /// Creates a component's outcome.
    public init(
        component: NodeID,
        percent: Amount,
        score: Rational?,
        gap: Gap?,
        contribution: Rational?
    ) {
        self.component = component
        self.percent = percent
        self.score = score
        self.gap = gap
        self.contribution = contribution
    }

    /// Why a component has no score, and what would make it computable.
    public enum Gap: Hashable, Sendable {
        /// Nothing was recorded.
        case nothingRecorded
        /// Fewer raters or valid ballots than the scheme asks for.
        case tooFewRaters(have: Int, need: Int)
        /// The checklist has items without a mark.
        case incompleteSheet
        /// A group of raters has fewer than it needs.
        case groupTooSmall(NodeID, have: Int, need: Int)
        /// Fewer of those asked voted than the scheme wants, or nobody recorded how many were
        /// asked.
        case lowTurnout(cast: Int, invited: Int?)
        /// Too few of the ballots count.
        case tooFewValid(valid: Int, cast: Int)
        /// The scheme holds no such rating for the unit's form.
        case notHeld
        /// A formula lacks data.
        case missingData([String])
    }
}

/// What a reader must know about a result.
public enum Flag: Hashable, Sendable {
    /// Recorded as absent: no score, no rank.
    case absent
    /// On the list of units criticised in the circular.
    case criticised
    /// Items have no mark: no total, no rank, no grade.
    case incomplete
    /// A finding set the grade; the unit is not ranked.
    case vetoed(NodeID)
    /// Weights were re-proportioned over the available components; needs a recorded decision.
    case reweighted(missing: [NodeID])
    /// No component could be computed.
    case noComponent
    /// The total lies between two bands as the rule words them (89 to 90).
    case inGap(below: NodeID, above: NodeID)
    /// The total stands in two bands as the rule words them (exactly 60).
    case inOverlap(NodeID, NodeID)
    /// The total reaches the pass mark only with its bonus.
    case baseBelowPass
    /// The score reaches a grade that has no seat left for it.
    case beyondQuota(NodeID)
    /// Tied across the last seat of a grade, so none of the tied units has it.
    case tiedAcrossQuota(NodeID)
    /// The checklist's total lay outside the clamp.
    case clamped(NodeID)
    /// Components could not be computed, so there is no total.
    case blocked(missing: [NodeID])
    /// Another number stands in for a component that could not be computed.
    case substituted(NodeID)
    /// Components could not be computed, so the unit has neither rank nor grade.
    case unranked(missing: [NodeID])
    /// The total lies between two bands, and people have to decide.
    case needsDecision(below: NodeID, above: NodeID)
    /// People decided on the grade where the scheme leaves it to them.
    case decided(NodeID)
    /// The base alone is below the pass mark, so the unit does not pass.
    case failedBase
    /// A finding costs points of the total.
    case deducted(NodeID)
    /// A finding sets the total to zero.
    case zeroed(NodeID)
    /// A finding keeps the unit from the best grade, or the named one, and from titles.
    case ineligible(NodeID)
    /// A finding lowers the grade by one.
    case downgraded(NodeID)
    /// A ceiling limits the grade.
    case limited(NodeID)
    /// Items do not apply to the unit.
    case exempted([NodeID])
    /// False claims cost points beyond their items.
    case falseClaims([NodeID])
    /// Data are missing for a condition, which then does not hold.
    case undecided(NodeID, missing: [String])
}
