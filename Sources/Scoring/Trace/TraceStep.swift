public import Exact
import Expressions
public import Schemes

/// One number of an evaluation: what it is, how it was found, from which numbers, by which rule.
///
/// Steps form a tree whose leaves are recorded values and values set in the scheme; the tree alone
/// gives the number again: ``recomputed()``.
public struct TraceStep: Hashable, Sendable {
    /// What the number is.
    public let subject: Subject
    /// How it follows from the inputs.
    public let operation: Operation
    /// The numbers that it follows from, in the order that the operation asks for.
    public let inputs: [TraceStep]
    /// Where the scheme sets the rule or the value; who set it is in the scheme's provenance.
    public let rules: [Address]

    /// Creates a step.
    public init(
        _ subject: Subject,
        _ operation: Operation,
        _ inputs: [TraceStep] = [],
        rules: [Address] = []
    ) {
        self.subject = subject
        self.operation = operation
        self.inputs = inputs
        self.rules = rules
    }

    /// What a number is.
    public enum Subject: Hashable, Sendable {
        /// The final total.
        case total
        /// The checklist's total.
        case sheet
        /// The sum of the items' marks.
        case base
        /// The sum of all adjustments.
        case adjusted
        /// An element's points or score: an item's mark, an adjustment, a group, a component.
        case node(NodeID)
        /// How much a component weighs in the form.
        case weight(NodeID)
        /// What an occurrence earned or cost, about the named matter.
        case award(rate: NodeID, matter: String?)
        /// How often an occurrence happened.
        case times
        /// A rater's score.
        case rater(String)
        /// The number of ballots with an answer.
        case ballots(NodeID)
        /// A number taken over from a document.
        case imported(source: String)
        /// A bound.
        case bound
        /// Full marks that a number is scaled from or to.
        case fullMarks
        /// A place in an order, 1 for the best.
        case place
        /// A unit's part of something shared.
        case share
        /// What the named element's item costs beyond the item, for a false claim.
        case penalty(NodeID)
        /// What adjustments that act on the total add to it.
        case onTotal
        /// What a finding takes from the total.
        case finding(NodeID)
        /// What another unit has.
        case other
    }

    /// How a number follows from others.
    public enum Operation: Hashable, Sendable {
        /// It was recorded.
        case recorded(Rational)
        /// The scheme sets it.
        case set(Amount)
        /// The sum of the inputs; 0 for none.
        case sum
        /// The product of the inputs; 1 for none.
        case product
        /// The only input with the opposite sign.
        case negated
        /// The arithmetic mean of the inputs, one or more.
        case mean
        /// The mean of the second, fourth, … input, weighted by the input before each.
        case weightedMean
        /// The first input, but at least the second.
        case atLeast
        /// The first input, but at most the second.
        case atMost
        /// The only input, rounded.
        case rounded(Rounding, places: Int)
        /// The lower median of the inputs, one or more.
        case median
        /// The first input times the second, divided by the third.
        case scaled
        /// A formula gives it, from the values that it holds.
        case formula(ComputedValue)
    }
}

extension TraceStep {
    /// Computes the number again from the leaves.
    ///
    /// - Returns: The exact number; `nil` for a tree that no trace has, such as a mean of nothing.
    public func recomputed() -> Rational? {
        var values: [Rational] = []
        for input in inputs {
            guard let value = input.recomputed() else { return nil }
            values.append(value)
        }
        switch operation {
        case .recorded(let value): return value
        case .set(let amount): return Rational(amount)
        case .sum: return values.reduce(.zero, +)
        case .product: return values.reduce(Rational(1), *)
        case .negated: return values.first.map { .zero - $0 }
        case .mean: return values.reduce(.zero, +).divided(by: Rational(values.count))
        case .weightedMean: return TraceStep.weightedMean(values)
        case .atLeast: return values.max()
        case .atMost: return values.min()
        case .rounded(let mode, let places):
            return values.first?.rounded(places: places, mode: mode).map { Rational($0) }
        case .median: return values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2]
        case .scaled:
            guard values.count == 3 else { return nil }
            return (values[0] * values[1]).divided(by: values[2])
        case .formula(let computed): return computed.recomputed().value?.number
        }
    }

    private static func weightedMean(_ values: [Rational]) -> Rational? {
        guard values.count.isMultiple(of: 2) else { return nil }
        var sum = Rational.zero
        var weights = Rational.zero
        for place in stride(from: 0, to: values.count, by: 2) {
            sum = sum + values[place] * values[place + 1]
            weights = weights + values[place]
        }
        return sum.divided(by: weights)
    }
}
