import Exact
import Schemes
import Scoring

/// The sums of one cell while its units are added.
struct CellTally {
    var rectification = RectificationCounts()
    private var units = 0
    private var scores: [Amount] = []
    private var grades: [Int]
    private var participation = Participation()
    private var items: [Tally]
    private var adjustments: [Tally]

    private struct Tally {
        var earned: Int128 = 0
        var units = 0
    }

    init(_ columns: CycleColumns) {
        grades = Array(repeating: 0, count: columns.grades.count)
        items = Array(repeating: Tally(), count: columns.table.items.count)
        adjustments = Array(repeating: Tally(), count: columns.adjustments.count)
    }

    mutating func add(_ unit: Int, of columns: CycleColumns) {
        units += 1
        let grade = Int(columns.outcomes.grades[unit])
        if grade < grades.count { grades[grade] += 1 }
        if columns.cycle.units[unit].isAbsent {
            participation.absent += 1
            return
        }
        if columns.cycle.units[unit].vetoGrade != PackedOutcomes.noGrade {
            participation.vetoed += 1
            return
        }
        if columns.outcomes.sheets[unit] == PackedOutcomes.none {
            participation.incomplete += 1
        } else if columns.outcomes.totals[unit] == PackedOutcomes.none {
            participation.withoutComponent += 1
        } else {
            scores.append(Amount(tenThousandths: Int64(columns.outcomes.totals[unit])))
            participation.reweighted += columns.isReweighted(unit) ? 1 : 0
        }
        addPoints(unit, of: columns)
    }

    private mutating func addPoints(_ unit: Int, of columns: CycleColumns) {
        let start = unit * items.count
        for place in items.indices {
            let cell = columns.cycle.cells[start + place]
            guard cell != PackedSheet.noMark else { continue }
            let most = columns.table.points[place].tenThousandths
            items[place].earned += Int128(max(min(Int64(cell), most), 0))
            items[place].units += 1
        }
        guard !columns.cycle.awards.isEmpty else { return }
        for (place, adjustment) in columns.adjustments.enumerated() {
            let award = Amount(
                tenThousandths: Int64(columns.cycle.awards[unit * adjustments.count + place])
            )
            let capped = adjustment.cap.map { min(award, max($0, .zero)) } ?? award
            guard capped != .zero else { continue }
            let signed = adjustment.direction == .bonus ? capped : -capped
            adjustments[place].earned += Int128(signed.tenThousandths)
            adjustments[place].units += 1
        }
    }

    func cell(_ columns: CycleColumns) -> SummaryCell {
        var attainment = Attainment()
        if items.allSatisfy({ $0.units > 0 }) {
            // Sharing the table's list lets merges skip the comparison of ids.
            attainment = Attainment(
                ascending: columns.table.items,
                sums: zip(items, columns.table.points).map(CellTally.sum)
            )
        } else {
            for (place, tally) in items.enumerated() where tally.units > 0 {
                attainment.append(
                    columns.table.items[place],
                    CellTally.sum(tally, columns.table.points[place])
                )
            }
        }
        var adjusted = Attainment()
        for place in adjustments.indices.sorted(by: {
            columns.adjustments[$0].id < columns.adjustments[$1].id
        }) where adjustments[place].units > 0 {
            adjusted.append(
                columns.adjustments[place].id,
                CellTally.sum(adjustments[place], .zero)
            )
        }
        var counts: [NodeID: Int] = [:]
        for (grade, count) in zip(columns.grades, grades) where count > 0 { counts[grade] = count }
        return SummaryCell(
            units: units,
            scores: Histogram(scores),
            grades: counts,
            attainment: attainment,
            adjustments: adjusted,
            participation: participation,
            rectification: rectification
        )
    }

    private static func sum(_ tally: Tally, _ possible: Amount) -> Attainment.Sum {
        Attainment.Sum(
            earnedInTenThousandths: tally.earned,
            possibleInTenThousandths: Int128(possible.tenThousandths) * Int128(tally.units),
            units: tally.units
        )
    }
}
