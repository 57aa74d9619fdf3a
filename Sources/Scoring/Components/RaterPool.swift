import Exact
import Hierarchy
import Schemes

/// A rater's score that counts.
struct CountedScore {
    /// The score as it was recorded.
    let score: RaterScore
    /// The points that count: those given, from 0 to full marks; or the sum of the rater's own
    /// checklist, before scaling.
    let points: Amount
    /// The points by item, for raters who fill the whole checklist.
    let marks: [NodeID: Amount]
    /// What a rater's own checklist is scaled by: the component's full marks over its points.
    let scale: (full: Amount, points: Amount)?

    var group: NodeID? { score.group }

    /// A score as it was given.
    init(_ score: RaterScore, _ component: Component) {
        self.score = score
        points = score.points.clamped(to: .zero...component.raterFull)
        marks = [:]
        scale = nil
    }

    /// A score by the scheme's way of scoring; `nil` for a checklist with items left open.
    ///
    /// Where every juror fills the whole checklist (domain policy XJ-03), the sum of a juror's
    /// marks counts.
    init?(
        _ score: RaterScore,
        _ component: Component,
        _ checklist: Checklist,
        by policies: Policies
    ) {
        guard component.usesRubric(by: policies) else {
            self.init(score, component)
            return
        }
        guard score.fills(checklist) else { return nil }
        var counted: [NodeID: Amount] = [:]
        for item in checklist.items { counted[item.id] = score.marks[item.id].map(item.counted) }
        let full = checklist.fullMarks
        self.init(
            score,
            counted,
            scale: full == component.raterFull || full == .zero
                ? nil : (component.raterFull, full)
        )
    }

    /// A score by the rater's own checklist.
    private init(
        _ score: RaterScore,
        _ marks: [NodeID: Amount],
        scale: (full: Amount, points: Amount)?
    ) {
        self.score = score
        self.marks = marks
        self.scale = scale
        points = marks.values.pinnedTotal
    }
}

extension RaterScore {
    /// Whether the rater gave every item of a checklist points.
    func fills(_ checklist: Checklist) -> Bool {
        checklist.items.allSatisfy { marks[$0.id] != nil }
    }
}

extension Component {
    /// Whether each rater fills the whole checklist.
    func usesRubric(by policies: Policies) -> Bool {
        source == .jury && policies.checklistRole == .rubricForEachJuror
    }
}

/// Raters' scores that become one; at least one.
struct RaterPool {
    /// Those that count.
    let counted: [CountedScore]
    /// Those that trimming drops.
    let trimmed: [CountedScore]
    let aggregate: Component.Aggregate

    init(_ scores: [CountedScore], _ aggregate: Component.Aggregate) {
        self.aggregate = aggregate
        let sorted = scores.sorted { ($0.points, $0.score.rater) < ($1.points, $1.score.rater) }
        // Trimming needs five raters (domain policy XJ-14).
        guard aggregate == .trimmedMean, sorted.count >= 5 else {
            counted = scores
            trimmed = []
            return
        }
        counted = Array(sorted.dropFirst().dropLast())
        trimmed = [sorted[0], sorted[sorted.count - 1]]
    }

    /// The mean, or the lower median; exact.
    var score: Rational? {
        let points = counted.map(\.points)
        let middle =
            aggregate == .median
            ? (points.isEmpty ? nil : Rational(points.sorted()[(points.count - 1) / 2]))
            : Rational.mean(of: points)
        guard let scale = counted.first?.scale else { return middle }
        return middle.flatMap { ($0 * Rational(scale.full)).divided(by: Rational(scale.points)) }
    }
}

/// A group of raters with what they say (R34).
struct RaterGroupPool {
    let group: RaterGroup
    let pool: RaterPool

    /// The groups' scores, mixed by the weights of those that have one.
    static func score(of pools: [RaterGroupPool]) -> Rational? {
        var sum = Rational.zero
        var weights = Rational.zero
        for part in pools {
            guard let score = part.pool.score else { continue }
            sum = sum + score * Rational(part.group.percent)
            weights = weights + Rational(part.group.percent)
        }
        return sum.divided(by: weights)
    }
}
