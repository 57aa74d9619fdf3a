/// The type of a value in a formula.
public enum ExpressionType: String, Hashable, Sendable, CaseIterable {
    /// An exact number.
    case number
    /// Yes or no.
    case flag
    /// A word, such as a grade or a step.
    case word
    /// A day.
    case date
    /// A series of numbers, in order.
    case numbers
    /// A series of words, in order.
    case words

    /// The type of one element; `nil` for what is no series.
    var element: ExpressionType? {
        switch self {
        case .numbers: .number
        case .words: .word
        case .number, .flag, .word, .date: nil
        }
    }
}
