/// The functions of the language.
enum Builtin: String, Hashable, Sendable, CaseIterable {
    case min, max, abs, round, floor, ceil, clamp, sqrt, root, power
    case sum, mean, median
    case midpointMedian = "midpoint_median"
    case lowest, highest, count
    case trimmedMean = "trimmed_mean"
    case weightedMean = "weighted_mean"
    case at, take
    case countAtLeast = "count_at_least"
    case countOf = "count_of"
    case allAtLeast = "all_at_least"
    case days, day, month, year
    case given
    case fallback = "default"
    case present, steps, table, interpolate

    /// What a function takes at one place.
    enum Parameter: Hashable, Sendable {
        case value(ExpressionType)
        /// A series of numbers or of words.
        case series
        /// A whole number written out, in a range.
        case literal(ClosedRange<Int>)
        /// One of a few words written out.
        case option([String])
    }

    /// What a function takes: needed arguments, then optional ones; the last may repeat.
    struct Signature: Sendable {
        let needed: [Parameter]
        var optional: [Parameter] = []
        var isRepeating = false
        /// The type of the result; `nil` for the element type or the type of the series given.
        var result: ExpressionType? = .number
    }

    /// What the function takes; `nil` for forms that take labels or anything.
    var signature: Signature? {
        let places = Parameter.literal(0...10)
        switch self {
        case .min, .max: return Signature(needed: [.value(.number)], isRepeating: true)
        case .abs, .floor, .ceil: return Signature(needed: [.value(.number)])
        case .round:
            let modes = Parameter.option(["half_up", "half_even", "truncate"])
            return Signature(needed: [.value(.number), places], optional: [modes])
        case .clamp: return Signature(needed: Array(repeating: .value(.number), count: 3))
        case .sqrt: return Signature(needed: [.value(.number), places])
        case .root: return Signature(needed: [.value(.number), .literal(2...8), places])
        case .power: return Signature(needed: [.value(.number), .literal(-8...8)])
        case .sum, .mean, .median, .midpointMedian, .lowest, .highest:
            return Signature(needed: [.value(.numbers)])
        case .count: return Signature(needed: [.series])
        case .trimmedMean:
            return Signature(needed: [.value(.numbers)], optional: [.literal(1...10)])
        case .weightedMean: return Signature(needed: [.value(.numbers), .value(.numbers)])
        case .at, .take: return Signature(needed: [.series, .value(.number)], result: nil)
        case .countAtLeast: return Signature(needed: [.value(.numbers), .value(.number)])
        case .countOf: return Signature(needed: [.value(.words), .value(.word)])
        case .allAtLeast:
            return Signature(needed: [.value(.numbers), .value(.number)], result: .flag)
        case .days: return Signature(needed: [.value(.date), .value(.date)])
        case .day, .month, .year: return Signature(needed: [.value(.date)])
        case .given, .fallback, .present, .steps, .table, .interpolate: return nil
        }
    }
}
