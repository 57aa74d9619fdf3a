import Exact
import Schemes

/// Points that an occurrence earned or cost, before any cap; a magnitude.
struct Award {
    /// The rate that gave the points.
    let rate: NodeID
    /// How often it counts, 1 or more.
    let times: Int
    /// The points of one time, 0 or more, before sharing.
    let each: Amount
    /// What the rate alone gives for one time.
    let plain: Amount
    /// The unit's part of it, above 0 and at most 1; `nil` when it is the unit's alone.
    let share: Rational?
    /// The matter that it is about, when it names one.
    let matter: String?
    /// Whether people chose the points within a range.
    let isDiscretionary: Bool

    /// The points; a shared award's are rounded half up to four places.
    var points: Amount {
        guard let share else { return each.times(times) }
        let exact = Rational(each.times(times)) * share
        return exact.rounded(places: 4, mode: .halfUp)?.pinned ?? .zero
    }
}

extension Adjustment {
    /// The awards that count, in the order in which they were recorded.
    ///
    /// Occurrences that name the same matter count once together, at the highest level
    /// (domain policy XJ-22), unless the scheme adds them up; without a matter each is its own.
    /// Where an adjustment counts only once (policy XJ-21), its highest award is left. Occurrences
    /// of other adjustments' rates, those that happened less than once, and those carried over
    /// from an earlier year without leave or without a document, do not count.
    ///
    /// - Parameters:
    ///   - occurrences: Everything recorded for a unit.
    ///   - policies: The scheme's answers.
    ///   - computed: The points of one occurrence, where a formula gives them, by what the rate
    ///     alone would give.
    /// - Returns: The awards; one for each matter, at the place of its first occurrence.
    func awards(
        from occurrences: [Occurrence],
        by policies: Policies,
        computed: [Amount: Amount]? = nil
    ) -> [Award] {
        var awards: [Award] = []
        var placeOfMatter: [String: Int] = [:]
        let isGrouped = policies.sameMatter == .highestOnce
        for occurrence in occurrences where occurrence.count >= 1 && admits(occurrence) {
            guard let award = award(for: occurrence, isGrouped: isGrouped, computed) else {
                continue
            }
            guard let matter = award.matter, isGrouped else {
                awards.append(award)
                continue
            }
            guard let place = placeOfMatter[matter] else {
                placeOfMatter[matter] = awards.count
                awards.append(award)
                continue
            }
            if award.isAbove(awards[place]) { awards[place] = award }
        }
        guard isOnce || policies.bonusCounting == .once, let first = awards.first else {
            return awards
        }
        let highest = awards.map(\.single).dropFirst()
            .reduce(first.single) { $1.isAbove($0) ? $1 : $0 }
        return [highest]
    }

    /// Whether an occurrence is this year's, or may be carried over and has its document.
    func admits(_ occurrence: Occurrence) -> Bool {
        guard let document = occurrence.document else { return true }
        return carryOver == .withDocument && !document.isEmpty
    }

    private func award(
        for occurrence: Occurrence,
        isGrouped: Bool,
        _ computed: [Amount: Amount]?
    ) -> Award? {
        guard let rate = rates.first(where: { $0.id == occurrence.rate }) else { return nil }
        let matter = occurrence.matter.flatMap { $0.isEmpty ? nil : $0 }
        let plain = rate.award.points(of: occurrence)
        return Award(
            rate: rate.id,
            times: matter == nil || !isGrouped ? occurrence.count : 1,
            each: computed.map { max(($0[plain] ?? .zero).pinned, .zero) } ?? plain,
            plain: plain,
            share: sharing == .share ? occurrence.countedShare : nil,
            matter: matter,
            isDiscretionary: rate.award.isDiscretionary
        )
    }

    /// What awards come to after the adjustment's own cap, with its sign.
    func points(of awards: [Award]) -> Amount { signed(awards.map(\.points).pinnedTotal) }

    /// A sum of points under the adjustment's own cap, with its sign.
    func signed(_ sum: Amount) -> Amount {
        let capped = cap.map { min(sum, max($0, .zero)) } ?? sum
        return direction == .bonus ? capped : -capped
    }
}

extension Award {
    /// Whether the award stands when only one of the two can: more points, then the lower id.
    func isAbove(_ other: Award) -> Bool {
        (other.single.points, rate) < (single.points, other.rate)
    }

    /// The award for one time.
    var single: Award {
        Award(
            rate: rate,
            times: 1,
            each: each,
            plain: plain,
            share: share,
            matter: matter,
            isDiscretionary: isDiscretionary
        )
    }
}

extension Occurrence {
    /// The share that counts: a part of one; anything else counts as the whole.
    fileprivate var countedShare: Rational? {
        share.flatMap { $0 > .zero && $0 < Rational(1) ? $0 : nil }
    }
}

extension Rate.Award {
    /// Whether people choose the points within a range.
    var isDiscretionary: Bool {
        if case .discretionary = self { true } else { false }
    }

    /// The points of one occurrence: 0 or more, within the range of a discretionary rate.
    ///
    /// A discretionary occurrence without points gives nothing: nobody has decided.
    func points(of occurrence: Occurrence) -> Amount {
        switch self {
        case .fixed(let points): max(points.pinned, .zero)
        case .discretionary(let minimum, let maximum):
            occurrence.points.map { max(min(max($0, minimum), maximum).pinned, .zero) } ?? .zero
        }
    }
}
