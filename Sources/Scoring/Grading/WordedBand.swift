import Exact
import Schemes

/// The totals that a grade covers by the rule's own words, such as `80分至89分`.
///
/// The words may leave totals without a grade, or name some twice; scoring goes by the grades'
/// minimums and only flags such totals. Without other words “以上”, “以下”, “至少”, “不低于” and a
/// range's ends include the number; “低于”, “不满”, “超过” and “（不含）” leave it out.
struct WordedBand: Hashable {
    /// One end of a band.
    struct End: Hashable {
        let value: Amount
        let isIncluded: Bool
    }

    let grade: NodeID
    /// The lower end; `nil` when the words set none.
    var low: End?
    /// The upper end; `nil` when the words set none.
    var high: End?

    /// Reads a band; `nil` when the words name no score.
    init?(_ grade: NodeID, wording: String) {
        self.grade = grade
        let numbers = WordedNumber.all(in: wording)
        if numbers.count == 2, numbers[1].isRangeEnd {
            low = End(value: numbers[0].value, isIncluded: !numbers[0].isExcluded)
            high = End(value: numbers[1].value, isIncluded: !numbers[1].isExcluded)
            return
        }
        for number in numbers {
            switch number.bound {
            case .atLeast: low = End(value: number.value, isIncluded: !number.isExcluded)
            case .above: low = End(value: number.value, isIncluded: false)
            case .atMost: high = End(value: number.value, isIncluded: !number.isExcluded)
            case .below: high = End(value: number.value, isIncluded: false)
            case nil: continue
            }
        }
        if low == nil, high == nil { return nil }
    }

    /// Whether the whole band lies below a total.
    func isBelow(_ total: Amount) -> Bool {
        high.map { $0.isIncluded ? $0.value < total : $0.value <= total } ?? false
    }

    /// Whether the whole band lies above a total.
    func isAbove(_ total: Amount) -> Bool {
        low.map { $0.isIncluded ? $0.value > total : $0.value >= total } ?? false
    }
}

extension Flag {
    /// Finds the gap or the overlap of the grades' words that a total lies in.
    ///
    /// - Parameters:
    ///   - total: The rounded total.
    ///   - bands: The bands of the grades whose words name scores, from the best grade down.
    /// - Returns: The flag; `nil` where the words give the total one grade, or none can be between.
    static func band(at total: Amount, among bands: [WordedBand]) -> Flag? {
        let covering = bands.filter { !$0.isBelow(total) && !$0.isAbove(total) }
        if covering.count > 1 { return .inOverlap(covering[0].grade, covering[1].grade) }
        guard covering.isEmpty, let above = bands.last(where: { $0.isAbove(total) }),
            let below = bands.first(where: { $0.isBelow(total) })
        else { return nil }
        return .inGap(below: below.grade, above: above.grade)
    }
}
