import Exact

/// A checked formula: names are places in a list, measures are written out, types fit.
indirect enum Typed: Sendable {
    case constant(ExpressionValue)
    case reference(Int)
    case aggregate(Int)
    case list([Typed], ofWords: Bool)
    case negated(Typed)
    case not(Typed)
    case sum(Typed, [Term])
    case product(Typed, [Term])
    case comparison(Comparison, Typed, Typed)
    case membership(Typed, Typed)
    case all([Typed])
    case any([Typed])
    case choice(Typed, Typed, Typed)
    case function(Builtin, [Typed])
    case given(Typed)
    case fallback(Typed, Typed)
    case present([Typed])
    case steps(Typed, [String: Typed], otherwise: Typed?)
    case table(Typed, [Threshold], below: Typed?)
    case interpolation(Typed, [Threshold])

    /// A further part of a sum or product; inverse when it is subtracted or divided by.
    struct Term: Sendable {
        let isInverse: Bool
        let part: Typed
    }

    /// A threshold and what stands beside it.
    struct Threshold: Sendable {
        let at: Rational
        let value: Typed
    }
}
