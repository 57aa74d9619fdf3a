import Canonical
import Exact
import Schemes

extension JSONValue {
    /// An amount as its shortest decimal text.
    static func amount(_ amount: Amount) -> JSONValue { .string(amount.description) }

    /// A fraction both ways: `exact` as `numerator/denominator`, and `shown` rounded half up to
    /// two places, which is left out for magnitudes that no amount holds.
    static func fraction(_ fraction: Rational) -> JSONValue {
        .compact([
            "exact": .string(fraction.description),
            "shown": fraction.rounded(places: 2, mode: .halfUp)
                .map { .string($0.text(places: 2)) },
        ])
    }

    /// A share both ways: `exact` from 0 to 1, and `percent` rounded half up to two places.
    static func share(_ share: Rational) -> JSONValue {
        .compact([
            "exact": .string(share.description),
            "percent": (share * Rational(100)).rounded(places: 2, mode: .halfUp)
                .map { .string($0.text(places: 2)) },
        ])
    }

    /// Counts by element id.
    static func counts(_ counts: [NodeID: Int]) -> JSONValue {
        .object(
            Dictionary(counts.map { ($0.key.rawValue, JSONValue.count($0.value)) }) { first, _ in
                first
            }
        )
    }

    static func count(_ count: Int) -> JSONValue { .integer(Int64(count)) }

    static func ids(_ ids: [NodeID]) -> JSONValue { .strings(ids.map(\.rawValue)) }
}

extension Attainment {
    /// A list in the order of the ids: `element`, `earned`, `possible`, `units`, and `rate` where
    /// something could be earned.
    var jsonValue: JSONValue {
        .array(
            zip(elements, sums)
                .map { element, sum in
                    .compact([
                        "element": .string(element.rawValue),
                        "earned": .fraction(sum.earned),
                        "possible": .fraction(sum.possible),
                        "rate": sum.rate.map { .share($0) },
                        "units": .count(sum.units),
                    ])
                }
        )
    }
}
