import BigInt
import Canonical
import Exact
import Schemes

/// Turns points on several schemes' items into the ancestor's points, by whole numbers.
///
/// A unit's restated points are the exact sum over the items of *earned* / *own points* ×
/// *ancestor's points*. With *D* the least number that *own* / gcd(*own*, *ancestor's*) divides
/// for every scheme and item, each term is *earned* × (*ancestor's* × *D* / *own*) over *D*, and
/// the second factor is whole: one multiplication an item, and one denominator for all units.
struct CoreScale {
    private let core: CommonCore
    private let weights: [Digest: [BigInt]]
    /// *D* times 10,000: what numerators are divided by to give points.
    let denominator: BigInt
    private let smallWeights: [Digest: [Int128]]?

    /// Prepares the factors of schemes that have all the core's items.
    init(core: CommonCore, schemes: some Collection<ItemTable>) {
        self.core = core
        let whole = schemes.filter { scheme in
            core.items.allSatisfy { (scheme.possible[$0] ?? .zero) > .zero }
        }
        var common = BigInt(1)
        for scheme in whole {
            for (item, points) in zip(core.items, core.points) {
                let own = BigInt(scheme.possible[item]?.tenThousandths ?? 1)
                let part = own / own.greatestCommonDivisor(with: BigInt(points.tenThousandths))
                common = common / common.greatestCommonDivisor(with: part) * part
            }
        }
        var weights: [Digest: [BigInt]] = [:]
        for scheme in whole {
            weights[scheme.digest] = zip(core.items, core.points)
                .map { item, points in
                    let own = BigInt(scheme.possible[item]?.tenThousandths ?? 1)
                    return BigInt(points.tenThousandths) * common / own
                }
        }
        self.weights = weights
        denominator = common * BigInt(Amount.scale)
        // Points never exceed the item's, so no sum exceeds the core's points times D; below 2⁹⁰
        // a billion such sums add up within 128 bits.
        let largest = core.points.reduce(BigInt(0)) { $0 + BigInt($1.tenThousandths) } * common
        smallWeights =
            largest < BigInt(1) << 90
            ? weights.mapValues { $0.map { Int128(truncatingIfNeeded: $0) } } : nil
    }

    /// The numerators of the units' restated points.
    ///
    /// - Parameters:
    ///   - units: Any units.
    ///   - schemes: The schemes by digest.
    /// - Returns: One numerator for each unit, in the same order; `nil` for units with an unmarked
    ///   item, or of a scheme that is unknown or lacks an item.
    func numerators(
        of units: [PublishedUnit],
        schemes: [Digest: ItemTable]
    ) -> Numerators {
        guard let smallWeights else {
            return .large(units.map { numerator(of: $0, schemes[$0.scheme], weights) })
        }
        return .small(units.map { numerator(of: $0, schemes[$0.scheme], smallWeights) })
    }

    private func numerator<Whole: SignedInteger>(
        of unit: PublishedUnit,
        _ scheme: ItemTable?,
        _ weights: [Digest: [Whole]]
    ) -> Whole? {
        guard let scheme, let weights = weights[unit.scheme] else { return nil }
        var sum = Whole(0)
        for (item, weight) in zip(core.items, weights) {
            guard let earned = unit.items[item], let own = scheme.possible[item] else {
                return nil
            }
            sum += Whole(min(max(earned, .zero), own).tenThousandths) * weight
        }
        return sum
    }

    /// Numerators over one denominator, in 128 bits where that is enough.
    enum Numerators {
        case small([Int128?])
        case large([BigInt?])

        /// The numerators of one unit as integers of any size.
        var exact: [BigInt?] {
            switch self {
            case .small(let values): values.map { $0.map { BigInt($0) } }
            case .large(let values): values
            }
        }
    }
}
