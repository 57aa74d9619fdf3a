/// A function over the values of all units that are ranked together.
public enum GroupFunction: String, Hashable, Sendable, CaseIterable {
    /// The greatest value.
    case highest
    /// The smallest value.
    case lowest
    /// The arithmetic mean.
    case mean
    /// The lower median: the value at the middle, the smaller one of two.
    case median
    /// The sum.
    case sum
    /// How many units there are; with an argument, how many for which it holds or is given.
    case count
    /// The place of this unit: 1 and how many units are better; equal values share a place.
    case rank
    /// The standard deviation, of the units as a whole population, rounded half up.
    case deviation
}
