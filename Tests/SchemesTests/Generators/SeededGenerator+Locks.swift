import Exact
import Schemes

extension SeededGenerator {
    /// A bound on a value; a legal one contains it, others may be of any kind and place.
    mutating func rule(around value: FieldValue, isLegal: Bool) -> LockRule {
        if happens(6) { return .open }
        switch value {
        case .number(let amount): return numericRule(around: amount, isLegal: isLegal)
        case .text(let text):
            let other = isLegal ? LockRule.appendOnly : .range(low: nil, high: .zero, step: nil)
            return one(of: [.fixed, .appendOnly, .oneOf([text, "甲"]), other])
        case .choice(let word):
            return one(of: [.fixed, .oneOf([word, "jury", "A"]), isLegal ? .fixed : .tightenUp])
        case .flag, .list: return .fixed
        }
    }

    private mutating func numericRule(around amount: Amount, isLegal: Bool) -> LockRule {
        let slack = isLegal ? 0 : 6
        let low = amount - Amount(whole(0...8)) + Amount(whole(0...slack))
        let high = amount + Amount(whole(0...8)) - Amount(whole(0...slack))
        let wild: [Amount] = [.zero, Amount(-1), Amount(7), Amount(tenThousandths: 25_000)]
        let step = isLegal ? Amount(1) : one(of: wild)
        return switch whole(0...6) {
        case 0: .fixed
        case 1: .tightenUp
        case 2: .tightenDown
        case 3: .range(low: low, high: nil, step: nil)
        case 4: .range(low: low, high: high, step: step)
        case 5: .oneOf([amount.description, (amount + Amount(1)).description, isLegal ? "3" : "x"])
        default: .range(low: low, high: high, step: nil)
        }
    }

    /// A rule for a list that takes some kinds.
    mutating func containerRule(_ kinds: [NodeKind]) -> ContainerRule {
        let points: Amount? = happens(60) ? Amount(whole(0...12)) : nil
        let count = happens(4) ? -1 : whole(0...4)
        let allowance = AddAllowance(
            kinds: kinds,
            maximumCount: max(0, count),
            maximumPoints: points
        )
        return ContainerRule(
            mayAdd: happens(80) ? allowance : nil,
            mayDrop: one(of: [.none, .own, .any, .any]),
            mayReorder: happens(70),
            enforcement: happens(20) ? .advisory : .enforced
        )
    }
}
