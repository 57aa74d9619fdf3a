import Canonical
import Exact
import Hierarchy
import Rollups
import Schemes
import Scoring
import Testing

/// Draws small worlds from a seed: SplitMix64 underneath.
struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(seed) &* 0x2545_F491_4F6C_DD1D
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ bounds: ClosedRange<Int>) -> Int {
        Int.random(in: bounds, using: &self)
    }

    mutating func amount(_ bounds: ClosedRange<Int>) -> Amount {
        Amount(tenThousandths: Int64(number(bounds)) * [1, 100, 5_000][number(0...2)])
    }

    /// A scheme of some of twelve items that all schemes share, and some of its own.
    mutating func table(owner: TenantID) -> ItemTable {
        var possible: [NodeID: Amount] = [:]
        for index in 1...12 where number(0...9) > 0 {
            possible[node("I\(index)")] = Amount(number(0...9))
        }
        for index in 0..<number(0...2) {
            possible[node("\(owner):X\(index)")] = Amount(number(1...5))
        }
        return ItemTable(
            digest: Digest(of: Array("\(owner)".utf8)),
            fullMarks: number(0...3) == 0 ? Amount(120) : .hundred,
            possible: possible
        )
    }

    mutating func outcome(unit: Int, table: ItemTable) -> Outcome {
        let state = number(0...9)
        var items: [NodeID: Amount] = [:]
        for (item, points) in table.possible where state != 1 || number(0...1) == 0 {
            items[item] = Amount(tenThousandths: points.tenThousandths / 2 * Int64(number(0...2)))
        }
        let total = state < 2 ? nil : amount(0...10_000)
        let flags: [Flag] =
            switch state {
            case 0: [.absent, .criticised]
            case 1: [.incomplete]
            case 2: [.vetoed(node("fraud"))]
            case 3: [.reweighted(missing: [node("jury")])]
            default: []
            }
        return Outcome(
            unit: spelt(UnitID(rawValue: "u\(unit)")),
            sector: sectors[number(0...2)],
            form: node(number(0...3) == 0 ? "onsite" : "written"),
            sheet: SheetOutcome(
                items: items,
                missing: [],
                base: items.values.total,
                adjustments: number(0...1) == 0 ? [node("A29"): Amount(-number(0...3))] : [:],
                adjusted: .zero,
                total: nil
            ),
            components: [],
            total: total,
            rank: nil,
            grade: state == 1 ? nil : node(["excellent", "good", "fail"][number(0...2)]),
            flags: flags
        )
    }

    mutating func summaries(owner: TenantID) -> Summaries {
        let table = table(owner: owner)
        return Summaries(
            outcomes: (0..<number(0...8)).map { outcome(unit: $0, table: table) },
            year: number(2_023...2_024),
            table: table,
            rectification: [unit("u0"): RectificationCounts(notBegun: number(0...2), closed: 1)]
        )
    }
}

func node(_ text: String) -> NodeID { spelt(NodeID(text)) }
func tenant(_ text: String) -> TenantID { spelt(TenantID(rawValue: text)) }
func unit(_ text: String) -> UnitID { spelt(UnitID(rawValue: text)) }

let sectors = ["public-security", "education", "health"].compactMap(SectorID.init(rawValue:))

private func spelt<ID>(_ id: ID?) -> ID {
    guard let id else { preconditionFailure("The test spells an id wrongly.") }
    return id
}

func fraction(_ numerator: Int, _ denominator: Int) -> Rational? {
    Rational(numerator).divided(by: Rational(denominator))
}
