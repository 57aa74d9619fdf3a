/// How the last digit of a result is found.
///
/// A computation rounds once, at its end, by the mode and the places that its scheme names.
public enum Rounding: String, Hashable, Sendable, CaseIterable {
    /// To the nearest; a half goes away from zero (四舍五入).
    case halfUp = "half_up"
    /// To the nearest; a half goes to the even neighbour.
    case halfEven = "half_even"
    /// Towards zero: the rest is cut off.
    case truncate = "truncate"
}
