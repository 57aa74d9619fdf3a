public import Exact

/// The totals that a grade covers by the rule's own words, such as `80分至89分`.
///
/// The words may leave totals without a grade, or name some twice; scoring goes by the grades'
/// minimums and only flags such totals. Without other words “以上”, “以下”, “至少”, “不低于” and a
/// range's ends include the number; “低于”, “不满”, “超过” and “（不含）” leave it out.
public struct WordedBand: Hashable, Sendable {
    /// One end of a band.
    public struct End: Hashable, Sendable {
        /// The total at the end.
        public let value: Amount
        /// Whether that total belongs to the band.
        public let isIncluded: Bool
    }

    /// The grade.
    public let grade: NodeID
    /// The lower end; `nil` when the words set none.
    public let low: End?
    /// The upper end; `nil` when the words set none.
    public let high: End?

    /// Reads a band.
    ///
    /// - Parameters:
    ///   - grade: The grade.
    ///   - wording: The rule's words; `nil` is returned when they name no score.
    public init?(_ grade: NodeID, wording: String) {
        let numbers = WordedNumber.all(in: wording)
        var (low, high): (End?, End?)
        if numbers.count == 2, numbers[1].isRangeEnd {
            low = End(value: numbers[0].value, isIncluded: !numbers[0].isExcluded)
            high = End(value: numbers[1].value, isIncluded: !numbers[1].isExcluded)
        } else {
            for number in numbers {
                switch number.bound {
                case .atLeast: low = End(value: number.value, isIncluded: !number.isExcluded)
                case .above: low = End(value: number.value, isIncluded: false)
                case .atMost: high = End(value: number.value, isIncluded: !number.isExcluded)
                case .below: high = End(value: number.value, isIncluded: false)
                case nil: continue
                }
            }
        }
        guard low != nil || high != nil else { return nil }
        self.grade = grade
        self.low = low
        self.high = high
    }

    /// Whether the whole band lies below a total.
    ///
    /// - Parameter total: The rounded total.
    /// - Returns: `true` when the band has an upper end that the total is beyond.
    public func isBelow(_ total: Amount) -> Bool {
        high.map { $0.isIncluded ? $0.value < total : $0.value <= total } ?? false
    }

    /// Whether the whole band lies above a total.
    ///
    /// - Parameter total: The rounded total.
    /// - Returns: `true` when the band has a lower end that the total does not reach.
    public func isAbove(_ total: Amount) -> Bool {
        low.map { $0.isIncluded ? $0.value > total : $0.value >= total } ?? false
    }
}

/// Where the rule's own words give a total no grade, or two.
public struct BandFault: Hashable, Sendable {
    /// The better of the two grades around it.
    public let above: NodeID
    /// The other grade.
    public let below: NodeID
    /// Whether the totals stand in both bands; else they stand in neither.
    public let isOverlap: Bool
    /// The least of these totals, or the end of the band below them.
    public let low: WordedBand.End
    /// The greatest of these totals, or the end of the band above them.
    public let high: WordedBand.End
}

extension Scheme {
    /// The bands of the grades whose words name scores, from the best grade down.
    public var wordedBands: [WordedBand] {
        grades.compactMap { grade in
            grade.wording.flatMap { WordedBand(grade.id, wording: $0) }
        }
    }

    /// Where the words of neighbouring grades leave a gap or overlap, from the best grade down.
    public var bandFaults: [BandFault] {
        let bands = wordedBands
        return zip(bands, bands.dropFirst())
            .compactMap { above, below in
                guard let bottom = above.low, let top = below.high else { return nil }
                let areBothIn = bottom.isIncluded && top.isIncluded
                let areBothOut = !bottom.isIncluded && !top.isIncluded
                if top.value > bottom.value || (top.value == bottom.value && areBothIn) {
                    return BandFault(
                        above: above.grade,
                        below: below.grade,
                        isOverlap: true,
                        low: bottom,
                        high: top
                    )
                }
                guard top.value < bottom.value || areBothOut else { return nil }
                // What a band includes, the gap leaves out.
                return BandFault(
                    above: above.grade,
                    below: below.grade,
                    isOverlap: false,
                    low: WordedBand.End(value: top.value, isIncluded: !top.isIncluded),
                    high: WordedBand.End(value: bottom.value, isIncluded: !bottom.isIncluded)
                )
            }
    }
}
