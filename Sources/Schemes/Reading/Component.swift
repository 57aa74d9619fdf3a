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
    /// The full marks of its score, above zero; `nil` means the scheme's: see
    /// ``Scheme/fullMarks(of:unitClass:)``.
    public let fullMarks: Amount?
    /// The groups that its raters are in, with their shares; empty when there are none.
    public let groups: [RaterGroup]
    /// What happens when a group has too few raters.
    public let missingGroup: MissingGroup
    /// The least percent of invited voters that must have voted; `nil` for no minimum.
    public let minimumTurnout: Amount?
    /// The least percent of ballots that must be valid; `nil` for no minimum.
    public let minimumValid: Amount?
    /// How ballots become a score.
    public let voteScoring: VoteScoring
    /// Points less for each rank after the first, for ``VoteScoring/rankPoints``; else `nil`.
    public let rankStep: Amount?

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        source: Source,
        minimumRaters: Int,
        aggregate: Aggregate,
        clamp: ClosedRange<Amount>?,
        ballotSteps: [BallotStep],
        fullMarks: Amount? = nil,
        groups: [RaterGroup] = [],
        missingGroup: MissingGroup = .block,
        minimumTurnout: Amount? = nil,
        minimumValid: Amount? = nil,
        voteScoring: VoteScoring = .mean,
        rankStep: Amount? = nil
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.minimumRaters = minimumRaters
        self.aggregate = aggregate
        self.clamp = clamp
        self.ballotSteps = ballotSteps
        self.fullMarks = fullMarks
        self.groups = groups
        self.missingGroup = missingGroup
        self.minimumTurnout = minimumTurnout
        self.minimumValid = minimumValid
        self.voteScoring = voteScoring
        self.rankStep = rankStep
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
        /// A formula over data and the components listed before.
        case formula(Formula)
        /// A number taken over from a survey, with its source (第三方调查、暗访).
        case survey
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
        /// The lower median: the score at the middle, of two the smaller one.
        case median
    }

    /// What happens when a group of raters has too few.
    public enum MissingGroup: String, Hashable, Sendable, CaseIterable {
        /// The component is not available.
        case block
        /// The other groups' weights are re-proportioned.
        case reweight
    }

    /// How ballots become a score: domain policy XJ-12.
    public enum VoteScoring: String, Hashable, Sendable, CaseIterable {
        /// The mean of the valid ballots' points.
        case mean
        /// The mean, as a share of the best unit's mean, times the full marks.
        case relativeToTop = "relative_to_top"
        /// The share of approving ballots among the valid ones, times the full marks.
        case approvalRate = "approval_rate"
        /// Full marks for the best mean, ``Component/rankStep`` less for each rank after it.
        case rankPoints = "rank_points"
    }
}

/// Raters whose scores have a share of their own (评分组).
public struct RaterGroup: Hashable, Sendable {
    /// The group's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// Its share of the component in percent; the shares add up to 100.
    public let percent: Amount
    /// How many raters there must be, counted after recusal.
    public let minimumRaters: Int

    /// Creates one from its parts.
    public init(
        id: NodeID,
        title: String,
        percent: Amount,
        minimumRaters: Int = 0
    ) {
        self.id = id
        self.title = title
        self.percent = percent
        self.minimumRaters = minimumRaters
    }
}
