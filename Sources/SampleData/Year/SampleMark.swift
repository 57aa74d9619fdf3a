import Exact
import Schemes
import Scoring

extension RandomStream {
    /// Invents the mark of an item.
    ///
    /// - Parameters:
    ///   - item: The item.
    ///   - quality: How good the unit is, in thousandths: the chance of full marks is about half
    ///     of it, and what is lost otherwise grows as it falls.
    /// - Returns: A mark that the item allows, with a reason below full marks.
    mutating func mark(for item: Item, quality: Int) -> Mark {
        switch item.measure {
        case .rate:
            let perMille = min(1_000, max(0, quality + number(in: -80...160)))
            let rate = Rational(perMille).divided(by: Rational(1_000)) ?? .zero
            let points = (rate * Rational(item.points)).rounded(places: 2, mode: .halfUp)
            return Mark(points: points ?? .zero, rate: rate)
        case .judged, .computed, .ladder:
            let steps = steps(of: item)
            if steps == 0 || happens(perMille: quality / 2) { return Mark(points: item.points) }
            let kept = steps * min(1_000, quality + number(in: -250...150)) / 1_000
            let points = item.step.tenThousandths * Int64(min(max(kept, 0), steps))
            guard points < item.points.tenThousandths else { return Mark(points: item.points) }
            return Mark(points: Amount(tenThousandths: points), reason: pick(reasons))
        }
    }

    /// How many whole steps an item has, at most 100,000.
    private func steps(of item: Item) -> Int {
        guard item.step > .zero, item.points > .zero else { return 0 }
        return Int(min(item.points.tenThousandths / item.step.tenThousandths, 100_000))
    }

    /// One of some elements.
    ///
    /// - Parameter elements: At least one.
    /// - Returns: Any of them, with equal chances.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[number(in: 0...elements.count - 1)]
    }
}

private let reasons = [
    "示例：未见全年工作台账",
    "示例：材料只有通知，没有活动记录",
    "示例：活动次数少一次",
    "示例：责任清单未向社会公布",
    "示例：图片与活动日期不符",
    "示例：经费没有单列",
    "示例：案例未按时报送",
    "示例：新媒体栏目三个月未更新",
]
