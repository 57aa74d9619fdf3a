import Hierarchy

/// A formula as it is written: a tree of parts, each with its place in the text.
///
/// Two trees are equal when they say the same, wherever it stands. Chains of one precedence are one
/// part, so a tree is never deeper than its nesting.
struct Syntax: Sendable {
    let kind: Kind
    let span: SourceSpan

    init(_ kind: Kind, at span: SourceSpan) {
        self.kind = kind
        self.span = span
    }

    indirect enum Kind: Hashable, Sendable {
        case number(NumberLiteral)
        case word(String)
        case date(CalendarDate)
        case flag(Bool)
        case reference(Reference)
        case list([Syntax])
        case call(Reference, [Argument])
        case negated(Syntax)
        case not(Syntax)
        case sum(Syntax, [Term])
        case product(Syntax, [Term])
        case comparison(Comparison, Syntax, Syntax)
        case membership(Syntax, Syntax)
        case all([Syntax])
        case any([Syntax])
        case choice(Syntax, Syntax, Syntax)
    }

    /// A further part of a sum or product; inverse when it is subtracted or divided by.
    struct Term: Hashable, Sendable {
        let isInverse: Bool
        let part: Syntax
    }

    /// An argument of a call.
    struct Argument: Hashable, Sendable {
        let label: Label?
        let value: Syntax
    }

    /// What stands before the colon of an argument.
    struct Label: Hashable, Sendable {
        let kind: Kind
        let span: SourceSpan

        enum Kind: Hashable, Sendable {
            case name(String)
            case number(NumberLiteral)
            case word(String)
        }

        static func == (left: Label, right: Label) -> Bool { left.kind == right.kind }

        func hash(into hasher: inout Hasher) { hasher.combine(kind) }
    }
}

extension Syntax: Hashable {
    static func == (left: Syntax, right: Syntax) -> Bool { left.kind == right.kind }

    func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}

/// How two values are compared.
enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Whether it needs values that have an order.
    var needsOrder: Bool { self != .equal && self != .notEqual }

    /// Whether it holds between two values.
    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}
