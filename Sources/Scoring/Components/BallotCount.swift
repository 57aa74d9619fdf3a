import BigInt
import Exact
import Schemes

/// The ballots of one unit that are ratings, and what the scheme makes of them.
struct BallotCount {
    /// The most ballots that count for one answer: more than any poll has, and small enough
    /// that the sum over any scheme's answers stays an `Int`.
    static let limit = 1_000_000_000

    /// How many ballots chose one answer.
    struct Answer {
        let step: NodeID
        let points: Amount
        let count: Int
        let approves: Bool
    }

    /// How the unit stands among those that it is compared with.
    struct Standing {
        /// The most votes that any of them has.
        let top: Int
        /// 1 and how many have more votes.
        let place: Int
        /// How many there are.
        let among: Int
    }

    /// The answers in the scheme's order; at least one ballot.
    let answers: [Answer]
    let scoring: Component.VoteScoring
    /// What the best vote is worth.
    let full: Amount
    /// What a place costs; `nil` for an equal share of the full marks.
    let placeStep: Amount?
    /// Set once all units' votes are counted.
    var standing: Standing?

    init(answers: [Answer], _ component: Component) {
        self.answers = answers
        scoring = component.voteScoring
        full = component.raterFull
        placeStep = component.rankStep
        hasApproval = component.ballotSteps.contains { $0.isApproval && $0.points != nil }
    }

    /// All ratings.
    var ratings: Int { answers.reduce(0) { $0 + $1.count } }

    /// Whether an answer is a vote for the unit.
    func counts(_ answer: Answer) -> Bool { answer.approves || !hasApproval }

    /// The votes for the unit: the answers that approve; all ratings where none does.
    var votes: Int { answers.filter(counts).reduce(0) { $0 + $1.count } }

    /// Whether the component has answers that approve, chosen by anybody or not.
    private let hasApproval: Bool

    /// The exact score (domain policy XJ-12); `nil` while the standing is not known.
    var score: Rational? {
        switch scoring {
        case .mean: return Rational.mean(of: answers)
        case .approvalRate: return part(votes, of: ratings)
        case .relativeToTop: return standing.flatMap { part(votes, of: $0.top) }
        case .rankPoints:
            guard let standing else { return nil }
            guard let placeStep else {
                return part(standing.among - standing.place + 1, of: standing.among)
            }
            let lost = Rational(placeStep) * Rational(standing.place - 1)
            return max(Rational(full) - lost, .zero)
        }
    }

    private func part(_ part: Int, of whole: Int) -> Rational? {
        (Rational(full) * Rational(part)).divided(by: Rational(whole))
    }
}

extension Rational {
    /// The mean of the ballots' points, or `nil` when there are no ballots.
    static func mean(of ballots: [BallotCount.Answer]) -> Rational? {
        var sum: BigInt = 0
        var count: BigInt = 0
        for answer in ballots {
            sum += BigInt(answer.points.tenThousandths) * BigInt(answer.count)
            count += BigInt(answer.count)
        }
        return Rational(sum, count * BigInt(Amount.scale))
    }

    /// The number, or the end of the range that it lies beyond.
    func clamped(to range: ClosedRange<Amount>) -> Rational {
        min(max(self, Rational(range.lowerBound)), Rational(range.upperBound))
    }
}
