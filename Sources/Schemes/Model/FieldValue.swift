public import Exact

/// A leaf value of a scheme.
public enum FieldValue: Hashable, Sendable {
    /// Words that people read, kept verbatim.
    case text(String)
    /// An exact number.
    case number(Amount)
    /// One of a closed list of words that programs act on.
    case choice(String)
    /// Yes or no.
    case flag(Bool)
    /// An ordered list of words; never edited in part.
    case list([String])

    /// The number, when the value is one.
    public var number: Amount? {
        if case .number(let amount) = self { amount } else { nil }
    }

    /// The text or the chosen word, when the value is one.
    public var text: String? {
        switch self {
        case .text(let text), .choice(let text): text
        case .number, .flag, .list: nil
        }
    }
}

extension FieldValue: CustomStringConvertible {
    /// The value as a person would write it.
    public var description: String {
        switch self {
        case .text(let text), .choice(let text): text
        case .number(let amount): amount.description
        case .flag(let flag): flag ? "true" : "false"
        case .list(let words): words.joined(separator: ", ")
        }
    }
}
