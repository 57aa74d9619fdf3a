public import Exact

/// The numbers that a tenant of the national sample chose for itself.
///
/// They follow from the seed and the tenant's id alone, not from the tenant above.
public struct NationalNumbers: Hashable, Sendable {
    /// The points of the 45 items in the order of their ids, in half points; each run of nine
    /// adds up to 20.
    public let points: [Amount]
    /// The weights of jury, public, peers and carryover in the on-site form, in percent.
    public let onsiteWeights: [Amount]
    /// The weights of public, peers and carryover in the written form, in percent.
    public let writtenWeights: [Amount]
    /// The caps of the bonus and of the deduction.
    public let caps: [Amount]
    /// The least totals of the four upper grades, falling.
    public let thresholds: [Amount]

    /// The numbers of the template.
    static let template = NationalNumbers(
        points: (0..<45).map { Amount($0 % 9 == 0 || $0 % 9 == 8 ? 3 : 2) },
        onsiteWeights: [40, 30, 15, 15].map { Amount($0) },
        writtenWeights: [40, 30, 30].map { Amount($0) },
        caps: [3, 3].map { Amount($0) },
        thresholds: [90, 80, 70, 60].map { Amount($0) }
    )

    private init(
        points: [Amount],
        onsiteWeights: [Amount],
        writtenWeights: [Amount],
        caps: [Amount],
        thresholds: [Amount]
    ) {
        self.points = points
        self.onsiteWeights = onsiteWeights
        self.writtenWeights = writtenWeights
        self.caps = caps
        self.thresholds = thresholds
    }

    /// Draws a tenant's numbers.
    init(random: inout RandomStream) {
        let half = Amount(tenThousandths: Amount.scale / 2)
        var points = NationalNumbers.template.points
        for section in 0..<5 {
            for _ in 0..<random.number(in: 1...5) {
                let giver = section * 9 + random.number(in: 0...8)
                let taker = section * 9 + random.number(in: 0...8)
                guard points[giver] > half else { continue }
                points[giver] = points[giver] - half
                points[taker] += half
            }
        }
        let shift = random.number(in: -5...5)
        let rise = random.number(in: 0...2)
        self.init(
            points: points,
            onsiteWeights: [40 + shift, 30 - shift, 15, 15].map { Amount($0) },
            writtenWeights: [40 - shift, 30, 30 + shift].map { Amount($0) },
            caps: [random.number(in: 2...4), random.number(in: 2...4)].map { Amount($0) },
            thresholds: [90 + rise, 80 + rise, 70, 60].map { Amount($0) }
        )
    }
}
