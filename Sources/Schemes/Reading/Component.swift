public import Exact

/// A source of a score that forms mix (评分构成).
public struct Component: Hashable, Sendable {
    /// The component's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// Where its score comes from.
    public let source: Source
    /// How many raters there must be, counted after recusal; 0 when the source has no raters.
    public let minimumRaters: Int
    /// How many raters' scores become one.
    public let aggregate: Aggregate
    /// The least and the most that the score may count as before weighting; `nil` for no clamp.
    public let clamp: ClosedRange<Amount>?
    /// The answers on a ballot, for a public vote; empty otherwise.
    public let ballotSteps: [BallotStep]

    /// Creates a component.
    public init(
        id: NodeID,
        title: String,
        source: Source,
        minimumRaters: Int,
        aggregate: Aggregate,
        clamp: ClosedRange<Amount>?,
        ballotSteps: [BallotStep]
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.minimumRaters = minimumRaters
        self.aggregate = aggregate
        self.clamp = clamp
        self.ballotSteps = ballotSteps
    }

    /// Where a component's score comes from.
    public enum Source: Hashable, Sendable {
        /// The verified checklist with its adjustments.
        case checklist
        /// Jurors' scores (评议团).
        case jury
        /// The public's ballots (社会评议).
        case publicVote
        /// Other units' scores (互评).
        case peer
        /// Last year's result (上年度考核结果).
        case carryover(Carryover)
    }

    /// What "last year's result" is.
    public enum Carryover: String, Hashable, Sendable, CaseIterable {
        /// The verified checklist of the assessed year: domain policy XJ-03.
        case assessedYearSheet = "assessed_year_sheet"
        /// The final result of the previous cycle, imported with its source.
        case previousFinal = "previous_final"
        /// A number from another document, imported with its source.
        case imported
    }

    /// How many raters' scores become one.
    public enum Aggregate: String, Hashable, Sendable, CaseIterable {
        /// The arithmetic mean.
        case mean
        /// The mean without one highest and one lowest, with at least five raters; else the mean.
        case trimmedMean = "trimmed_mean"
    }
}

/// An answer on a ballot.
public struct BallotStep: Hashable, Sendable {
    /// The answer's identity.
    public let id: NodeID
    /// Its words.
    public let title: String
    /// Its points; `nil` for an answer that is not a rating (不了解).
    public let points: Amount?

    /// Creates an answer.
    public init(
        id: NodeID,
        title: String,
        points: Amount?
    ) {
        self.id = id
        self.title = title
        self.points = points
    }
}

/// A way to be evaluated (评议形式), ranked on its own.
public struct Form: Hashable, Sendable {
    /// The form's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// The most units a year, absent ones included; `nil` for no limit.
    public let unitLimit: Int?
    /// The steps in order, in words.
    public let steps: [String]
    /// The components it mixes with their weights in percent, in the components' order; the sum
    /// is 100 and every weight is above zero.
    public let weights: [Weight]

    /// Creates a form.
    public init(
        id: NodeID,
        title: String,
        unitLimit: Int?,
        steps: [String],
        weights: [Weight]
    ) {
        self.id = id
        self.title = title
        self.unitLimit = unitLimit
        self.steps = steps
        self.weights = weights
    }

    /// A component's share of the total.
    public struct Weight: Hashable, Sendable {
        /// The component.
        public let component: NodeID
        /// Its share in percent, above 0, at most 100.
        public let percent: Amount

        /// Creates a share.
        public init(component: NodeID, percent: Amount) {
            self.component = component
            self.percent = percent
        }
    }
}
