extension Syntax {
    /// The formula in normal spacing, with the parentheses that it needs and no others.
    var text: String {
        switch kind {
        case .number(let literal): literal.text
        case .word(let word): Syntax.quoted(word)
        case .date(let date): "@\(date)"
        case .flag(let flag): flag ? "true" : "false"
        case .reference(let reference): reference.description
        case .list(let parts): "[" + parts.map(\.text).joined(separator: ", ") + "]"
        case .call(let function, let arguments):
            "\(function)(" + arguments.map(\.text).joined(separator: ", ") + ")"
        case .negated(let part): "-" + part.text(within: .unary)
        case .not(let part): "not " + part.text(within: .inversion)
        case .sum(let first, let rest):
            Syntax.chain(first, rest, within: .product, signs: (" + ", " - "))
        case .product(let first, let rest):
            Syntax.chain(first, rest, within: .unary, signs: (" * ", " / "))
        case .comparison(let comparison, let left, let right):
            "\(left.text(within: .sum)) \(comparison.rawValue) \(right.text(within: .sum))"
        case .membership(let left, let right):
            "\(left.text(within: .sum)) in \(right.text(within: .sum))"
        case .all(let parts): parts.map { $0.text(within: .inversion) }.joined(separator: " and ")
        case .any(let parts): parts.map { $0.text(within: .all) }.joined(separator: " or ")
        case .choice(let condition, let yes, let no):
            "if \(condition.text(within: .any)) then \(yes.text(within: .any)) else \(no.text)"
        }
    }

    /// A word in quotes; a quote inside is doubled.
    static func quoted(_ word: String) -> String {
        "\"" + word.replacing("\"", with: "\"\"") + "\""
    }

    private static func chain(
        _ first: Syntax,
        _ rest: [Term],
        within level: Level,
        signs: (String, String)
    ) -> String {
        rest.reduce(first.text(within: level)) {
            $0 + ($1.isInverse ? signs.1 : signs.0) + $1.part.text(within: level)
        }
    }

    /// The text, in parentheses when it binds looser than its place needs.
    private func text(within needed: Level) -> String {
        level < needed ? "(\(text))" : text
    }

    /// How tightly a form binds, loosest first.
    private enum Level: Int, Comparable {
        case choice, any, all, inversion, comparison, sum, product, unary, primary

        static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    private var level: Level {
        switch kind {
        case .choice: .choice
        case .any: .any
        case .all: .all
        case .not: .inversion
        case .comparison, .membership: .comparison
        case .sum: .sum
        case .product: .product
        case .negated: .unary
        case .number, .word, .date, .flag, .reference, .list, .call: .primary
        }
    }
}

extension Syntax.Argument {
    /// The argument with its label.
    var text: String { (label.map { $0.text + ": " } ?? "") + value.text }
}

extension Syntax.Label {
    /// The label as written.
    var text: String {
        switch kind {
        case .name(let name): Reference.written(name)
        case .number(let literal): literal.text
        case .word(let word): Syntax.quoted(word)
        }
    }
}
