import Exact
import Schemes

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
