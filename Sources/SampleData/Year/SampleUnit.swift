import Exact
import Hierarchy
import Schemes
import Scoring

extension SampleRoster.Entry {
    /// Invents everything recorded about the unit.
    func inputs(
        scheme: Scheme,
        roster: SampleRoster,
        tally: [NodeID: Int]?,
        quality: Int,
        year: Int,
        random: inout RandomStream
    ) -> UnitInputs {
        let own = min(990, max(350, quality + random.number(in: -140...110)))
        var marks: [NodeID: Mark] = [:]
        var occurrences: [Occurrence] = []
        if mishap != .absent {
            let items = scheme.items
            for item in items { marks[item.id] = random.mark(for: item, quality: own) }
            if mishap == .incomplete, !items.isEmpty {
                for _ in 0..<random.number(in: 1...3) { marks[random.pick(items).id] = nil }
            }
            occurrences = scheme.adjustments.flatMap { random.occurrences(of: $0) }
        }
        var ratings: [NodeID: Rating] = [:]
        let weights = scheme.forms.first { $0.id == form }?.weights ?? []
        let used = Set(weights.map(\.component))
        if mishap != .absent {
            for component in scheme.components where used.contains(component.id) {
                ratings[component.id] = rating(
                    component,
                    roster: roster,
                    tally: tally,
                    quality: own,
                    year: year,
                    random: &random
                )
            }
        }
        return UnitInputs(
            unit: unit,
            name: name,
            sector: sector.id,
            form: form,
            isAbsent: mishap == .absent,
            findings: findings,
            marks: marks,
            occurrences: occurrences,
            ratings: ratings
        )
    }

    private var findings: [Finding] {
        guard case .vetoed(let veto) = mishap else { return [] }
        return [Finding(veto: veto.id, evidence: "示例：核查发现活动照片系往年照片，由核查组记录")]
    }

    private func rating(
        _ component: Component,
        roster: SampleRoster,
        tally: [NodeID: Int]?,
        quality: Int,
        year: Int,
        random: inout RandomStream
    ) -> Rating? {
        switch component.source {
        case .checklist, .carryover(.assessedYearSheet), .formula: return nil
        case .publicVote: return tally.map { .tally($0) }
        case .jury:
            let jurors = max(9, min(component.minimumRaters, 200))
            return .scores(
                (1...jurors)
                    .map { number in
                        RaterScore(
                            rater: "juror-\(number)",
                            affiliation: nil,
                            points: random.overallScore(quality: quality)
                        )
                    }
            )
        case .peer:
            return .scores(
                roster.peers.filter { $0 != unit }
                    .map { peer in
                        RaterScore(
                            rater: peer.rawValue,
                            affiliation: peer,
                            points: random.overallScore(quality: quality)
                        )
                    }
            )
        case .carryover(.previousFinal), .carryover(.imported), .survey:
            if mishap == .nothingCarriedOver { return nil }
            let score = random.overallScore(quality: quality)
            let clamp = component.clamp ?? .zero ... .hundred
            return .imported(
                min(max(score, clamp.lowerBound), clamp.upperBound),
                source: "示例：\(year - 1)年度评议结果"
            )
        }
    }
}

extension RandomStream {
    /// A score from 0 to 100 in half points.
    fileprivate mutating func overallScore(quality: Int) -> Amount {
        let halves = (quality * 2 + number(in: -120...160)) / 10
        return Amount(tenThousandths: Int64(min(max(halves, 0), 200)) * 5_000)
    }

    /// Few or no occurrences of an adjustment: bonuses now and then, deductions seldom.
    fileprivate mutating func occurrences(of adjustment: Adjustment) -> [Occurrence] {
        let chance = adjustment.direction == .bonus ? 160 : 25
        guard happens(perMille: chance), !adjustment.rates.isEmpty else { return [] }
        let rate = pick(adjustment.rates)
        switch rate.award {
        case .fixed:
            return happens(perMille: 300)
                ? [Occurrence(rate: rate.id, matter: "示例事项\(number(in: 1...20))")]
                : [Occurrence(rate: rate.id, count: number(in: 1...3))]
        case .discretionary(let minimum, let maximum):
            let span = max(maximum.tenThousandths - minimum.tenThousandths, 0)
            // Tenths of the range, cut to tenths of a point above its lower end.
            let part = span / 10 * Int64(number(in: 0...10)) / 1_000 * 1_000
            return [
                Occurrence(
                    rate: rate.id,
                    matter: "示例活动",
                    points: Amount(tenThousandths: minimum.tenThousandths + part)
                )
            ]
        }
    }
}
