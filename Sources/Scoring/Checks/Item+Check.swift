import Exact
import Schemes

extension Item {
    /// What is wrong with a mark for the item.
    ///
    /// Judged marks go by the item's step, full marks always being allowed, and need a reason
    /// below full marks (domain policy XJ-25); marks from data are the exact rate times the points,
    /// rounded half up to two places when recorded.
    func faults(of mark: Mark, by policies: Policies) -> [InputProblem.Fault] {
        var faults: [InputProblem.Fault] = []
        let full = max(points, .zero)
        if !(Amount.zero...full).contains(mark.points) {
            faults.append(.markOutOfRange(mark.points, allowed: .zero...full))
        }
        if let claimed = mark.selfPoints, !(Amount.zero...full).contains(claimed) {
            faults.append(.markOutOfRange(claimed, allowed: .zero...full))
        }
        switch measure {
        case .computed: return [.markOnComputedItem(mark.points)]
        case .ladder(let steps):
            if let rate = mark.rate { faults.append(.rateOnJudgedItem(rate)) }
            let allowed = steps.map(\.points)
            if !allowed.contains(mark.points) {
                faults.append(.markOffLadder(mark.points, allowed: allowed))
            }
            if mark.points < points, mark.reason?.isEmpty ?? true {
                faults.append(.markWithoutReason(mark.points, full: points))
            }
        case .judged:
            if let rate = mark.rate { faults.append(.rateOnJudgedItem(rate)) }
            let step = policies.partialCredit == .binary ? full : step
            if mark.points != points, mark.points != .zero,
                step == .zero || !mark.points.isMultiple(of: step)
            {
                faults.append(.markOffStep(mark.points, step: step))
            }
            if mark.points < points, mark.reason?.isEmpty ?? true {
                faults.append(.markWithoutReason(mark.points, full: points))
            }
        case .rate:
            guard let rate = mark.rate else { return faults + [.rateMissing] }
            guard (Rational.zero...Rational(1)).contains(rate) else {
                return faults + [.rateOutOfRange(rate)]
            }
            let expected = (rate * Rational(points)).rounded(places: 2, mode: .halfUp)
            if let expected, expected != mark.points {
                faults.append(.markNotByRate(mark.points, expected: expected))
            }
        }
        return faults
    }
}
