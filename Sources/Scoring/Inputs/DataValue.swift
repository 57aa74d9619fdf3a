public import Exact
public import Hierarchy

/// What a datum says.
public enum DataValue: Hashable, Sendable {
    /// An exact number.
    case number(Rational)
    /// Yes or no.
    case flag(Bool)
    /// A word.
    case word(String)
    /// A day.
    case date(CalendarDate)
    /// Numbers in order, such as one for each month.
    case numbers([Rational])
    /// Words in order.
    case words([String])
}
