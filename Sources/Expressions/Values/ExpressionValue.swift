public import Exact
public import Hierarchy

/// A value that a formula takes or gives.
public enum ExpressionValue: Hashable, Sendable {
    /// An exact number.
    case number(Rational)
    /// Yes or no.
    case flag(Bool)
    /// A word; any text without a line break.
    case word(String)
    /// A day.
    case date(CalendarDate)
    /// A series of numbers, in order; may be empty.
    case numbers([Rational])
    /// A series of words, in order; may be empty.
    case words([String])

    /// The type of the value.
    public var type: ExpressionType {
        switch self {
        case .number: .number
        case .flag: .flag
        case .word: .word
        case .date: .date
        case .numbers: .numbers
        case .words: .words
        }
    }

    /// The number, when the value is one.
    public var number: Rational? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// The flag, when the value is one.
    public var flag: Bool? {
        guard case .flag(let flag) = self else { return nil }
        return flag
    }

    /// The word, when the value is one.
    public var word: String? {
        guard case .word(let word) = self else { return nil }
        return word
    }

    /// The date, when the value is one.
    public var date: CalendarDate? {
        guard case .date(let date) = self else { return nil }
        return date
    }

    /// The series of numbers, when the value is one.
    public var numbers: [Rational]? {
        guard case .numbers(let numbers) = self else { return nil }
        return numbers
    }

    /// The series of words, when the value is one.
    public var words: [String]? {
        guard case .words(let words) = self else { return nil }
        return words
    }
}
