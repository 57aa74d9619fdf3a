import BigInt
public import Exact
public import Schemes

/// Points earned and possible for each scheme element, by lineage.
///
/// A commutative monoid under ``merge(_:)`` with ``init()`` as its neutral element. Elements are
/// ascending by id and each was earned by at least one unit.
public struct Attainment: Hashable, Sendable {
    /// The elements, ascending by id.
    public private(set) var elements: [NodeID]
    /// The sums of the elements, in the same order.
    public private(set) var sums: [Sum]

    /// What units together earned for one element.
    public struct Sum: Hashable, Sendable {
        /// The points earned, in ten-thousandths; below zero for deductions.
        public var earnedInTenThousandths: Int128
        /// The points that could be earned, in ten-thousandths; 0 for adjustments.
        public var possibleInTenThousandths: Int128
        /// The units counted, 1 or more.
        public var units: Int

        /// The points earned.
        public var earned: Rational {
            Rational(BigInt(earnedInTenThousandths), BigInt(Amount.scale)) ?? .zero
        }

        /// The points that could be earned.
        public var possible: Rational {
            Rational(BigInt(possibleInTenThousandths), BigInt(Amount.scale)) ?? .zero
        }

        /// The share earned, usually from 0 to 1; `nil` when nothing could be earned.
        public var rate: Rational? {
            Rational(BigInt(earnedInTenThousandths), BigInt(possibleInTenThousandths))
        }

        static func + (left: Sum, right: Sum) -> Sum {
            Sum(
                earnedInTenThousandths: left.earnedInTenThousandths
                    + right.earnedInTenThousandths,
                possibleInTenThousandths: left.possibleInTenThousandths
                    + right.possibleInTenThousandths,
                units: left.units + right.units
            )
        }
    }

    /// Creates the attainment of no units.
    public init() {
        elements = []
        sums = []
    }

    /// Takes over elements known to be ascending, and their sums.
    init(ascending elements: [NodeID], sums: [Sum]) {
        self.elements = elements
        self.sums = sums
    }

    /// Creates the attainment of one unit.
    ///
    /// - Parameters:
    ///   - points: The points of each element that has some recorded.
    ///   - possible: What each element could give; 0 for elements that it does not name.
    public init(points: [NodeID: Amount], possible: [NodeID: Amount]) {
        elements = points.keys.sorted()
        sums = elements.map { element in
            Sum(
                earnedInTenThousandths: Int128(points[element]?.tenThousandths ?? 0),
                possibleInTenThousandths: Int128(possible[element]?.tenThousandths ?? 0),
                units: 1
            )
        }
    }

    /// The sum of one element; `nil` when no unit has points recorded for it.
    public subscript(element: NodeID) -> Sum? {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < elements.count && elements[low] == element ? sums[low] : nil
    }

    /// Adds what other units earned.
    ///
    /// - Parameter other: The attainment to add.
    /// - Complexity: O(*n* + *m*) in the numbers of elements; no comparison of ids when both were
    ///   built for complete sheets of one scheme.
    public mutating func merge(_ other: Attainment) {
        if other.elements.isEmpty { return }
        if elements.isEmpty {
            self = other
        } else if elements == other.elements {
            for index in sums.indices { sums[index] = sums[index] + other.sums[index] }
        } else {
            interleave(other)
        }
    }

    private mutating func interleave(_ other: Attainment) {
        var merged = Attainment()
        var left = 0
        var right = 0
        while left < elements.count || right < other.elements.count {
            if right == other.elements.count
                || left < elements.count && elements[left] < other.elements[right]
            {
                merged.append(elements[left], sums[left])
                left += 1
            } else if left == elements.count || other.elements[right] < elements[left] {
                merged.append(other.elements[right], other.sums[right])
                right += 1
            } else {
                merged.append(elements[left], sums[left] + other.sums[right])
                left += 1
                right += 1
            }
        }
        self = merged
    }

    /// Adds an element that comes after all others.
    mutating func append(_ element: NodeID, _ sum: Sum) {
        elements.append(element)
        sums.append(sum)
    }
}

extension Attainment {
    /// The attainment of larger elements: of indicators from items, of sections from indicators.
    ///
    /// - Parameter parent: The element that holds an element; `nil` leaves the element out.
    /// - Returns: Sums of points by parent. `units` is the largest number of units that any part
    ///   has, as units are not told apart.
    public func grouped(by parent: (NodeID) -> NodeID?) -> Attainment {
        var groups: [NodeID: Sum] = [:]
        for (element, sum) in zip(elements, sums) {
            guard let group = parent(element) else { continue }
            guard let known = groups[group] else {
                groups[group] = sum
                continue
            }
            var total = known + sum
            total.units = max(known.units, sum.units)
            groups[group] = total
        }
        let ids = groups.keys.sorted()
        return Attainment(ascending: ids, sums: ids.compactMap { groups[$0] })
    }
}
