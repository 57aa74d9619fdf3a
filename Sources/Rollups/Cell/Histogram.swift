public import Exact

/// How many units have each score: exact, so medians and quantiles of merged cells are too.
///
/// A commutative monoid under ``merge(_:)`` with ``init()`` as its neutral element.
public struct Histogram: Hashable, Sendable {
    /// The scores that occur, ascending, each with its count.
    public private(set) var bins: [Bin]

    /// A score and the number of units that have it.
    public struct Bin: Hashable, Sendable {
        /// The score, rounded as its scheme says.
        public let score: Amount
        /// The number of units, 1 or more.
        public var count: Int

        /// Creates a bin.
        public init(score: Amount, count: Int) {
            self.score = score
            self.count = count
        }
    }

    /// Creates a histogram of no scores.
    public init() {
        bins = []
    }

    /// Creates a histogram of scores.
    ///
    /// - Parameter scores: Any number of scores in any order.
    public init(_ scores: some Sequence<Amount>) {
        bins = []
        for score in scores.sorted() {
            if let last = bins.indices.last, bins[last].score == score {
                bins[last].count += 1
            } else {
                bins.append(Bin(score: score, count: 1))
            }
        }
    }

    /// Takes over bins that are known to be ascending with counts of 1 or more.
    init(ascending bins: [Bin]) {
        self.bins = bins
    }

    /// The number of scores.
    public var count: Int { bins.reduce(0) { $0 + $1.count } }

    /// Adds the scores of another histogram.
    ///
    /// - Parameter other: The scores to add.
    /// - Complexity: O(*n* + *m*) in the numbers of bins.
    public mutating func merge(_ other: Histogram) {
        if other.bins.isEmpty { return }
        if bins.isEmpty {
            bins = other.bins
            return
        }
        var merged: [Bin] = []
        merged.reserveCapacity(bins.count + other.bins.count)
        var left = bins[...]
        var right = other.bins[...]
        while let first = left.first, let second = right.first {
            if first.score < second.score {
                merged.append(left.removeFirst())
            } else if second.score < first.score {
                merged.append(right.removeFirst())
            } else {
                merged.append(Bin(score: first.score, count: first.count + second.count))
                left.removeFirst()
                right.removeFirst()
            }
        }
        merged.append(contentsOf: left)
        merged.append(contentsOf: right)
        bins = merged
    }
}
