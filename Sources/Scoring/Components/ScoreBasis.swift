import Exact
import Expressions
import Hierarchy
import Schemes

/// What a component's score is computed from, after all that does not count was left out.
enum ScoreBasis {
    /// The checklist's total.
    case sheet(Amount)
    /// The raters' scores that count.
    case raters(RaterPool)
    /// Groups of raters, each with its weight.
    case groups([RaterGroupPool])
    /// The ballots that are ratings; at least one.
    case ballots(BallotCount)
    /// A number taken over.
    case imported(Amount, source: String)
    /// An earlier year's total.
    case past(Amount, year: Int)
    /// An earlier year's grade, which the scheme turns into points.
    case pastGrade(Amount, grade: NodeID)
    /// What a formula gives.
    case formula(Rational, ComputedValue)
    /// Another number in place of one that is missing.
    case substituted(Rational, by: Substitute)
    /// Nothing that a score can be computed from.
    case missing(ComponentOutcome.Gap)

    /// What stands in for a missing score (domain policy XJ-05).
    enum Substitute {
        /// The lower median of so many units of the form.
        case median([Rational])
        /// The unit's own checklist, out of so many points.
        case ownSheet(of: Amount)
    }
}

extension ScoreBasis {
    /// Picks what counts for one component of one unit.
    ///
    /// - Parameters:
    ///   - component: The component.
    ///   - unit: The unit's inputs.
    ///   - sheet: Its checklist.
    ///   - round: Who takes part in the cycle.
    ///   - checklist: What its kind of unit is measured by.
    ///   - scheme: The scheme.
    init(
        _ component: Component,
        of unit: UnitInputs,
        sheet: SheetOutcome,
        in round: RatingRound,
        _ checklist: Checklist,
        by scheme: Scheme
    ) {
        let rating = unit.ratings[component.id]
        if case .imported(let points, let source) = rating {
            self = .imported(points.pinned, source: source)
            return
        }
        switch (component.source, rating) {
        case (.checklist, _), (.carryover(.assessedYearSheet), _):
            self = sheet.total.map { .sheet($0) } ?? .missing(.incompleteSheet)
        case (.carryover(.previousFinal), _): self.init(past: unit.history.first, by: scheme)
        case (.peer, _) where round.holdsNoPeerRound(for: unit): self = .missing(.notHeld)
        case (.jury, .scores(let scores)), (.peer, .scores(let scores)):
            let counted = scores.compactMap { score -> CountedScore? in
                guard round.omission(of: score, for: unit, component) == nil else { return nil }
                return CountedScore(score, component, checklist, by: scheme.policies)
            }
            self.init(counted, of: scores, component)
        case (.publicVote, .scores(let scores)):
            let counted = scores.filter { component.admits(ballot: $0.points) }
                .map { CountedScore($0, component) }
            let turnout = Turnout(
                invited: unit.turnouts[component.id]?.invited,
                invalid: max(unit.turnouts[component.id]?.invalid ?? 0, 0)
                    + (scores.count - counted.count)
            )
            if let gap = component.gap(valid: counted.count, turnout) {
                self = .missing(gap)
            } else {
                self.init(counted, of: scores, component)
            }
        case (.publicVote, .tally(let tally)):
            self.init(tally, unit.turnouts[component.id], component)
        default: self = .missing(.nothingRecorded)
        }
    }

    /// Last year's total, or the points that the scheme gives for its grade (policy XJ-06).
    private init(past: PastResult?, by scheme: Scheme) {
        let grade = past?.grade.flatMap { id in scheme.grades.first { $0.id == id } }
        if let past, let total = past.total {
            self = .past(total.pinned, year: past.year)
        } else if let grade, let points = grade.carryoverPoints {
            self = .pastGrade(points.pinned, grade: grade.id)
        } else {
            self = .missing(.nothingRecorded)
        }
    }

    /// Raters: the minimum looks at those left after recusal; trimming needs five of them
    /// (domain policies XJ-10, XJ-11, XJ-14).
    private init(_ counted: [CountedScore], of all: [RaterScore], _ component: Component) {
        guard !all.isEmpty else {
            self = .missing(.nothingRecorded)
            return
        }
        let need = max(component.minimumRaters, 1)
        guard counted.count >= need else {
            self = .missing(.tooFewRaters(have: counted.count, need: need))
            return
        }
        guard component.source != .publicVote, !component.groups.isEmpty else {
            self = .raters(RaterPool(counted, component.aggregate))
            return
        }
        var pools: [RaterGroupPool] = []
        for group in component.groups where group.percent > .zero {
            let scores = counted.filter { $0.group == group.id }
            let need = max(group.minimumRaters, 1)
            if scores.count >= need {
                pools.append(
                    RaterGroupPool(group: group, pool: RaterPool(scores, component.aggregate))
                )
            } else if component.missingGroup == .block {
                self = .missing(.groupTooSmall(group.id, have: scores.count, need: need))
                return
            }
        }
        self =
            pools.isEmpty
            ? .missing(.tooFewRaters(have: counted.count, need: need)) : .groups(pools)
    }

    /// Ballots: answers that are no rating stay outside the count (policies XJ-12, XJ-13).
    private init(_ tally: [NodeID: Int], _ turnout: Turnout?, _ component: Component) {
        let counts = component.ballotSteps.compactMap { step -> BallotCount.Answer? in
            guard let points = step.points, let count = tally[step.id], count > 0 else {
                return nil
            }
            return BallotCount.Answer(
                step: step.id,
                points: points.pinned,
                count: min(count, BallotCount.limit),
                approves: step.isApproval
            )
        }
        let have = counts.reduce(0) { $0 + $1.count }
        let need = max(component.minimumRaters, 1)
        let cast = component.ballotSteps
            .reduce(0) { $0 + min(max(tally[$1.id] ?? 0, 0), BallotCount.limit) }
        if tally.values.allSatisfy({ $0 <= 0 }) {
            self = .missing(.nothingRecorded)
        } else if let gap = component.gap(valid: cast, turnout) {
            self = .missing(gap)
        } else if have < need {
            self = .missing(.tooFewRaters(have: have, need: need))
        } else {
            self = .ballots(BallotCount(answers: counts, component))
        }
    }

    /// The exact score before the clamp; `nil` when it is missing.
    var raw: Rational? {
        switch self {
        case .sheet(let total): Rational(total)
        case .raters(let pool): pool.score
        case .groups(let pools): RaterGroupPool.score(of: pools)
        case .ballots(let count): count.score
        case .imported(let points, _), .past(let points, _), .pastGrade(let points, _):
            Rational(points)
        case .formula(let value, _): value
        case .substituted(let score, _): score
        case .missing: nil
        }
    }
}

extension Component {
    /// The most that one rater or one ballot gives: the component's own full marks, else 100.
    var raterFull: Amount { fullMarks.map { max($0, .zero) } ?? .hundred }

    /// Whether a ballot with a number of points stands in one of the ranges of its answers (R36).
    func admits(ballot points: Amount) -> Bool {
        ballotSteps.contains { step in
            step.range?.contains(points) ?? false
        }
    }

    /// Why a vote does not stand: too few took part, or too few ballots count (R37).
    ///
    /// - Parameters:
    ///   - valid: The ballots that count, answers without points included.
    ///   - turnout: What is recorded beside them.
    /// - Returns: The reason; `nil` when the vote stands.
    func gap(valid: Int, _ turnout: Turnout?) -> ComponentOutcome.Gap? {
        let invalid = min(max(turnout?.invalid ?? 0, 0), BallotCount.limit)
        let cast = valid + invalid
        func reaches(_ part: Int, of whole: Int, _ percent: Amount) -> Bool {
            Int128(part) * Int128(100 * Amount.scale)
                >= Int128(percent.pinned.tenThousandths) * Int128(whole)
        }
        if let percent = minimumTurnout, percent > .zero {
            guard let invited = turnout?.invited, invited > 0 else {
                return .lowTurnout(cast: cast, invited: nil)
            }
            if !reaches(cast, of: invited, percent) {
                return .lowTurnout(cast: cast, invited: invited)
            }
        }
        if let percent = minimumValid, !reaches(valid, of: cast, percent) {
            return .tooFewValid(valid: valid, cast: cast)
        }
        return nil
    }
}
