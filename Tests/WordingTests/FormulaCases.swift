import Expressions

/// One formula for each problem, which it shows first.
enum FormulaCases {
    static let all: [(ExpressionProblem.Code, String)] = [
        (.empty, ""), (.tooLong, String(repeating: "1", count: 2_001)),
        (.unexpectedCharacter, "staff × 2"), (.unclosedWord, "quality = \"优"),
        (.unclosedName, "item.`I14"), (.malformedNumber, "12ab"), (.tooManyPlaces, "0.33333"),
        (.numberTooLarge, "99999999999"), (.malformedDate, "@2026-02-30"),
        (.unexpectedToken, "staff adn 1"), (.unexpectedEnd, "if ok then 1"),
        (.unclosedBracket, "min(1, 2"), (.chainedComparison, "1 < staff < 5"),
        (.tooDeep, String(repeating: "-", count: 70) + "1"),
        (.tooManyParts, Array(repeating: "1", count: 501).joined(separator: "+")),
        (.tooComplex, tower), (.labelNotPlain, "f(1 + 1: 2)"), (.unknownName, "staf"),
        (.notOpenHere, "rank"), (.notOpenInGroup, "group.mean(share)"),
        (.measureNeedsName, "rate(share)"), (.unknownFunction, "mni(1, 2)"),
        (.groupNotOpen, "group.mean(staff)"), (.nestedGroup, "group.mean(group.sum(staff))"),
        (.unknownLabel, "rate(0.5, ful: 3)"), (.duplicateLabel, "rate(0.5, full: 1, full: 2)"),
        (.labelsNotRising, "table(1, 2: 1, 1: 2)"), (.labelNeeded, "table(1, 2)"),
        (.tooFewArguments, "round(1)"), (.tooManyArguments, "abs(1, 2)"),
        (.typeMismatch, "1 + quality"), (.notComparable, "quality < quality"),
        (.emptyList, "count([])"), (.literalNeeded, "power(2, 9)"),
        (.unknownWord, "quality = \"优秀\""), (.wrongResult, "ok"),
    ]

    private static var tower: String {
        (0..<13).reduce("staff") { inner, _ in "growth(growth_points(\(inner), 1, 1, 0, 9), 1)" }
    }

    /// The first problem of a formula that should be a number.
    static func problem(_ code: ExpressionProblem.Code, in text: String) -> ExpressionProblem? {
        let types: [Reference: ExpressionType] = [
            Reference("staff"): .number, Reference("share"): .number, Reference("ok"): .flag,
            Reference("quality"): .word,
        ]
        let words = [Reference("quality"): ["优", "良", "一般", "差"]]
        let group = OpenNames([Reference("staff"): .number])
        let scope = Scope(
            names: OpenNames(types, words: words),
            group: code == .groupNotOpen ? nil : group,
            isKnownLater: { $0 == Reference("rank") }
        )
        do throws(ExpressionError) {
            _ = try Expression(parsing: text).checked(in: scope, expecting: .number)
            return nil
        } catch {
            return error.problems.first
        }
    }
}
