import Exact
import Schemes

/// An adjustment's cap and sign.
struct CompiledAdjustment {
    let group: Int
    let isBonus: Bool
    /// The most that it adds or takes; `Int64.max` for no cap.
    let cap: Int64

    init(_ adjustment: Adjustment, group: Int) {
        self.group = group
        isBonus = adjustment.direction == .bonus
        cap = adjustment.cap.map { max($0.tenThousandths, 0) } ?? .max
    }
}

/// A component's clamp and whether the checklist is its source.
struct CompiledComponent {
    let isSheet: Bool
    /// The ends of the clamp; `Int64.min` and `Int64.max` for none.
    let low: Int64
    let high: Int64

    init(_ component: Component) {
        isSheet =
            switch component.source {
            case .checklist, .carryover(.assessedYearSheet): true
            case .jury, .publicVote, .peer, .carryover, .formula, .survey: false
            }
        low = component.clamp?.lowerBound.tenThousandths ?? .min
        high = component.clamp?.upperBound.tenThousandths ?? .max
    }
}

/// A component's weight in a form.
struct CompiledPart {
    let component: Int
    /// The weight, in lowest terms with the other weights of the form; 1 to 1,000,000.
    let weight: Int64

    /// The parts of a form; weights of unknown components or of zero are left out.
    static func list(_ form: Form, _ places: [NodeID: Int]) -> [CompiledPart] {
        let known = form.weights.compactMap { weight in
            places[weight.component].map { ($0, weight.percent.tenThousandths) }
        }
        let weighing = known.filter { $0.1 > 0 }
        let divisor = weighing.reduce(Int64(0)) { greatestCommonDivisor($0, $1.1) }
        return weighing.map { CompiledPart(component: $0, weight: $1 / max(divisor, 1)) }
    }

    private static func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
        var (large, small) = (left, right)
        while small != 0 { (large, small) = (small, large % small) }
        return large
    }
}

/// A grade's minimum and quota.
struct CompiledGrade {
    /// The least total; `Int64.min` for none.
    let minimum: Int64
    /// The share of units in ten-thousandths of a percent; negative for no quota.
    let quota: Int64

    init(_ grade: Grade) {
        minimum = grade.minimum?.tenThousandths ?? .min
        quota = grade.quotaPercent.map { max($0.tenThousandths, 0) } ?? -1
    }

    func seats(of participating: Int) -> Int? {
        quota < 0 ? nil : Int(quota) * participating / Int(100 * Amount.scale)
    }
}
