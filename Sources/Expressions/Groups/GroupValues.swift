import Exact

/// The values of one group of units, made ready to be asked for each unit of it.
///
/// Units without a value are left out. Making it ready takes O(*n* log *n*), asking O(log *n*).
public struct GroupValues: Sendable {
    private let aggregate: Aggregate
    /// The values of the units that have one, smallest first.
    private let sorted: [Rational]
    private let common: Evaluation

    /// Makes the values of a group ready.
    ///
    /// - Parameters:
    ///   - aggregate: The group function.
    ///   - values: What its inner formula came to for each unit of the group, this unit included;
    ///     for `group.count()` one element for each unit, whatever it is.
    public init(of aggregate: Aggregate, among values: [Evaluation]) {
        self.aggregate = aggregate
        sorted = values.compactMap { $0.value?.number }.sorted()
        common =
            aggregate.function == .count
            ? GroupValues.count(values, isPlain: aggregate.inner == nil)
            : GroupValues.figure(aggregate, sorted)
    }

    /// What the group function is for one unit of the group.
    ///
    /// - Parameter own: What the inner formula came to for the unit; only a rank depends on it.
    /// - Returns: A number, or why there is none.
    public func value(of own: Evaluation) -> Evaluation {
        guard aggregate.function == .rank else { return common }
        guard case .value(let value) = own else { return own }
        guard let number = value.number else { return .missing(.mismatchedTypes) }
        let better =
            aggregate.isLowestFirst
            ? sorted.places { $0 < number }
            : sorted.count - sorted.places { $0 <= number }
        return .value(.number(Rational(better + 1)))
    }

    private static func count(_ values: [Evaluation], isPlain: Bool) -> Evaluation {
        let counted = values.count { isPlain || ($0.value != nil && $0.value?.flag != false) }
        return .value(.number(Rational(counted)))
    }

    private static func figure(_ aggregate: Aggregate, _ sorted: [Rational]) -> Evaluation {
        guard let first = sorted.first, let last = sorted.last else {
            return .missing(.emptyGroup)
        }
        switch aggregate.function {
        case .highest: return last.bounded
        case .lowest: return first.bounded
        case .median: return sorted[(sorted.count - 1) / 2].bounded
        case .mean: return Series.mean(sorted)
        case .sum: return Series.sum(sorted)
        case .deviation: return Series.deviation(sorted, places: aggregate.places)
        case .count, .rank: return .missing(.mismatchedTypes)
        }
    }
}

extension [Rational] {
    /// How many elements at the start of a sorted list fit.
    fileprivate func places(where fits: (Rational) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if fits(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
