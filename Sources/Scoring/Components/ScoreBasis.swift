import Exact
import Hierarchy
import Schemes

/// What a component's score is computed from, after all that does not count was left out.
enum ScoreBasis {
    /// The checklist's total.
    case sheet(Amount)
    /// The raters' scores that count, 0 to 100 each, at least one; and those that trimming drops.
    case raters(counted: [RaterScore], trimmed: [RaterScore])
    /// The ballots that are ratings, by answer in the scheme's order; at least one ballot.
    case ballots([CountedBallots])
    /// A number taken over.
    case imported(Amount, source: String)
    /// Nothing that a score can be computed from.
    case missing(ComponentOutcome.Gap)

    /// How many ballots chose one answer.
    struct CountedBallots {
        /// The most ballots that count for one answer: more than any poll has, and small enough
        /// that the sum over any scheme's answers stays an `Int`.
        static let limit = 1_000_000_000

        let step: NodeID
        let points: Amount
        let count: Int
    }
}

extension ScoreBasis {
    /// Picks what counts for one component of one unit.
    ///
    /// - Parameters:
    ///   - component: The component.
    ///   - unit: The unit's inputs.
    ///   - sheet: Its checklist.
    ///   - absent: The units of the cycle recorded as absent, which cast no score as peers.
    init(
        _ component: Component,
        of unit: UnitInputs,
        sheet: SheetOutcome,
        absent: Set<UnitID>
    ) {
        let rating = unit.ratings[component.id]
        if case .imported(let points, let source) = rating {
            self = .imported(points.pinned, source: source)
            return
        }
        switch (component.source, rating) {
        case (.checklist, _), (.carryover(.assessedYearSheet), _):
            self = sheet.total.map { .sheet($0) } ?? .missing(.incompleteSheet)
        case (.jury, .scores(let scores)):
            let counted = scores.filter { $0.affiliation != unit.unit }
            self.init(counted, of: scores, component)
        case (.peer, .scores(let scores)):
            let counted = scores.filter { score in
                !score.raters.contains(unit.unit) && score.raters.isDisjoint(with: absent)
            }
            self.init(counted, of: scores, component)
        case (.publicVote, .tally(let tally)): self.init(tally, component)
        default: self = .missing(.nothingRecorded)
        }
    }

    /// Raters: the minimum looks at those left after recusal; trimming needs five of them
    /// (domain policies XJ-10, XJ-11, XJ-14).
    private init(_ counted: [RaterScore], of all: [RaterScore], _ component: Component) {
        guard !all.isEmpty else {
            self = .missing(.nothingRecorded)
            return
        }
        let need = max(component.minimumRaters, 1)
        guard counted.count >= need else {
            self = .missing(.tooFewRaters(have: counted.count, need: need))
            return
        }
        guard component.aggregate == .trimmedMean, counted.count >= 5 else {
            self = .raters(counted: counted, trimmed: [])
            return
        }
        let sorted = counted.sorted { ($0.counted, $0.rater) < ($1.counted, $1.rater) }
        let trimmed = [sorted[0], sorted[sorted.count - 1]]
        self = .raters(counted: Array(sorted.dropFirst().dropLast()), trimmed: trimmed)
    }

    /// Ballots: answers that are no rating stay outside the count (policies XJ-12, XJ-13).
    private init(_ tally: [NodeID: Int], _ component: Component) {
        let counts = component.ballotSteps.compactMap { step -> CountedBallots? in
            guard let points = step.points, let count = tally[step.id], count > 0 else {
                return nil
            }
            return CountedBallots(
                step: step.id,
                points: points.pinned,
                count: min(count, CountedBallots.limit)
            )
        }
        let have = counts.reduce(0) { $0 + $1.count }
        let need = max(component.minimumRaters, 1)
        if tally.values.allSatisfy({ $0 <= 0 }) {
            self = .missing(.nothingRecorded)
        } else if have < need {
            self = .missing(.tooFewRaters(have: have, need: need))
        } else {
            self = .ballots(counts)
        }
    }

    /// The exact score before the clamp; `nil` when it is missing.
    var raw: Rational? {
        switch self {
        case .sheet(let total): Rational(total)
        case .raters(let counted, _): Rational.mean(of: counted.map(\.counted))
        case .ballots(let ballots):
            Rational.mean(of: ballots)
        case .imported(let points, _): Rational(points)
        case .missing: nil
        }
    }
}

extension RaterScore {
    /// The points that count: those given, from 0 to 100.
    var counted: Amount { points.clamped(to: .zero ... .hundred) }

    /// The unit that a peer's score comes from, by affiliation and by the rater's own id.
    var raters: Set<UnitID> { Set([affiliation, UnitID(rawValue: rater)].compactMap(\.self)) }
}
