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
            let words = isLegal ? [text, one(of: ["甲", "乙", "丙"])] : ["乙", "丙"]
            return one(of: [.fixed, .appendOnly, .oneOf(words), other])
        case .choice(let word):
            let words = [word, one(of: ["jury", "peer", "A", "D"])]
            return one(of: [.fixed, .oneOf(words), isLegal ? .fixed : .tightenUp])
        case .flag, .list: return .fixed
        }
    }

    private mutating func numericRule(around amount: Amount, isLegal: Bool) -> LockRule {
        if !isLegal, happens(60) { return beside(amount) }
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
        case 5:
            .oneOf([
                amount.description, (amount + Amount(whole(1...3))).description,
                isLegal ? "3" : "x",
            ])
        default: .range(low: low, high: high, step: nil)
        }
    }

    // A bound that leaves the amount out.
    private mutating func beside(_ amount: Amount) -> LockRule {
        let gap = Amount(whole(1...5))
        return one(of: [
            .range(low: amount + gap, high: nil, step: nil),
            .range(low: nil, high: amount - gap, step: nil),
            .range(low: amount + gap, high: amount + gap + gap, step: Amount(1)),
            .oneOf([(amount + gap).description, (amount - gap).description]),
        ])
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
