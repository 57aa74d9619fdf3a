import Hierarchy

/// The words that are no names.
enum Keyword: String, Hashable, Sendable, CaseIterable {
    case `if`, then, `else`, or, and, not, `in`
    case yes = "true"
    case no = "false"
}

/// The signs of the language.
enum Symbol: String, Hashable, Sendable, CaseIterable {
    case open = "("
    case close = ")"
    case openList = "["
    case closeList = "]"
    case comma = ","
    case colon = ":"
    case dot = "."
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

/// The smallest part of a formula's text.
struct Token: Hashable, Sendable {
    let kind: Kind
    let span: SourceSpan
    /// How many characters stand before it.
    let start: Int

    enum Kind: Hashable, Sendable {
        case name(String)
        case quotedName(String)
        case number(NumberLiteral)
        case word(String)
        case date(CalendarDate)
        case keyword(Keyword)
        case symbol(Symbol)
        case end
    }

    /// How many characters stand before its end.
    var end: Int { start + span.width }

    /// The token as a message shows it.
    var text: String {
        switch kind {
        case .name(let name): name
        case .quotedName(let name): "`\(name)`"
        case .number(let literal): literal.text
        case .word(let word): Syntax.quoted(word)
        case .date(let date): "@\(date)"
        case .keyword(let keyword): keyword.rawValue
        case .symbol(let symbol): symbol.rawValue
        case .end: ""
        }
    }
}
