import Exact
public import Schemes
public import Scoring

/// How a cycle's live outcomes are packed: a record a unit, in order of the units' numbers.
///
/// A record is, all numbers big-endian: the unit's number (8 bytes), the total in ten-thousandths
/// (4; `0x80000000` for none), the rank (4; 0 for none), the grade's place from the best down
/// (1; 255 for none), one bit a kind of flag (2; kinds that are rare share one), the number of components (1), and each
/// component's score in ten-thousandths, rounded half up (4; `0x80000000` for none).
/// Everything else about an outcome is computed again from its inputs when somebody asks.
public enum OutcomeBody {
    /// Packs outcomes of one form.
    ///
    /// - Parameters:
    ///   - outcomes: The outcomes with the number of each unit, in ascending order.
    ///   - grades: The scheme's grades from the best down.
    /// - Returns: The records one after another.
    public static func pack(
        _ outcomes: [(unit: Int64, outcome: Outcome)],
        grades: [Grade]
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(outcomes.count * 40)
        for (unit, outcome) in outcomes {
            append(unit, &bytes)
            append(cell(outcome.total), &bytes)
            append(Int32(clamping: outcome.rank ?? 0), &bytes)
            let place = grades.firstIndex { $0.id == outcome.grade }
            bytes.append(place.flatMap { UInt8(exactly: $0) } ?? 255)
            append(bits(outcome.flags), &bytes)
            bytes.append(UInt8(clamping: outcome.components.count))
            for component in outcome.components {
                append(cell(component.score?.rounded(places: 4, mode: .halfUp)), &bytes)
            }
        }
        return bytes
    }

    private static func cell(_ amount: Amount?) -> Int32 {
        amount.flatMap { Int32(exactly: $0.tenThousandths) } ?? .min
    }

    private static func append(_ number: some FixedWidthInteger, _ bytes: inout [UInt8]) {
        for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    private static func bits(_ flags: [Flag]) -> UInt16 {
        flags.reduce(0) { sum, flag in
            let bit: UInt16 =
                switch flag {
                case .absent: 0
                case .criticised: 1
                case .incomplete: 2
                case .vetoed: 3
                case .reweighted: 4
                case .noComponent: 5
                case .inGap: 6
                case .inOverlap: 7
                case .baseBelowPass: 8
                case .beyondQuota: 9
                case .tiedAcrossQuota: 10
                case .clamped: 11
                case .blocked, .substituted, .unranked: 12
                case .needsDecision, .decided, .failedBase, .limited: 13
                case .deducted, .zeroed, .ineligible, .downgraded: 14
                case .exempted, .falseClaims, .undecided: 15
                }
            return sum | 1 << bit
        }
    }
}
