import Exact
import Schemes
public import Scoring

extension SummaryCell {
    /// Summarises one unit.
    ///
    /// - Parameters:
    ///   - outcome: What the unit's evaluation came to.
    ///   - table: The items of the scheme that it was scored by.
    ///   - rectification: The unit's found problems by state.
    public init(
        outcome: Outcome,
        table: ItemTable,
        rectification: RectificationCounts = RectificationCounts()
    ) {
        self.init(units: 1, rectification: rectification)
        if let grade = outcome.grade { grades[grade] = 1 }
        switch Standing(outcome) {
        case .absent:
            participation.absent = 1
            return
        case .vetoed:
            participation.vetoed = 1
            return
        case .incomplete: participation.incomplete = 1
        case .withoutComponent: participation.withoutComponent = 1
        case .scored(let total):
            scores = Histogram([total])
            participation.reweighted = outcome.isReweighted ? 1 : 0
        }
        attainment = Attainment(sheet: outcome.sheet, table: table)
        adjustments = Attainment(
            points: outcome.sheet.adjustments.filter { $0.value != .zero },
            possible: [:]
        )
    }
}

/// Whether a unit has a score that counts, and if not, why.
enum Standing: Hashable {
    case absent
    case vetoed
    case incomplete
    case withoutComponent
    case scored(Amount)

    init(_ outcome: Outcome) {
        self.init(flags: outcome.flags, total: outcome.total)
    }

    init(flags: [Flag], total: Amount?) {
        if flags.contains(.absent) {
            self = .absent
        } else if flags.contains(where: { if case .vetoed = $0 { true } else { false } }) {
            self = .vetoed
        } else if flags.contains(.incomplete) {
            self = .incomplete
        } else if let total {
            self = .scored(total)
        } else {
            self = .withoutComponent
        }
    }
}

extension Outcome {
    var isReweighted: Bool {
        flags.contains { if case .reweighted = $0 { true } else { false } }
    }
}

extension Attainment {
    /// The attainment of one sheet; a complete one shares the table's list of items.
    ///
    /// Items that do not apply to the unit are in no attainment, also where the scheme's policy
    /// gives their full marks (XJ-29): nobody earned them.
    init(sheet: SheetOutcome, table: ItemTable) {
        guard sheet.exempt.isEmpty else {
            let exempt = Set(sheet.exempt)
            let earned = sheet.items.filter { !exempt.contains($0.key) }
            self.init(points: earned, possible: table.possible)
            return
        }
        guard sheet.items.count == table.items.count else {
            self.init(points: sheet.items, possible: table.possible)
            return
        }
        var sums: [Sum] = []
        sums.reserveCapacity(table.items.count)
        for (item, possible) in zip(table.items, table.points) {
            guard let earned = sheet.items[item] else {
                self.init(points: sheet.items, possible: table.possible)
                return
            }
            sums.append(
                Sum(
                    earnedInTenThousandths: Int128(earned.tenThousandths),
                    possibleInTenThousandths: Int128(possible.tenThousandths),
                    units: 1
                )
            )
        }
        self.init(ascending: table.items, sums: sums)
    }
}
