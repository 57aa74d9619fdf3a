import Exact
import Expressions
import Hierarchy

/// A few names with values, on which formulas are tried.
struct TrialBench {
    var types: [Reference: ExpressionType] = [:]
    var words: [Reference: [String]] = [:]
    var values: [Reference: ExpressionValue] = [:]

    /// The bench of the directed tests: an invented unit with 8 points to earn.
    static let standard = TrialBench(
        (["points"], "8"),
        (["staff"], "20"),
        (["trained"], "15"),
        (["未评"], nil),
        (["unit", "staff"], "7"),
        (["item", "I14-1"], "2.5"),
        (["due"], "@2026-03-31"),
        (["done"], "@2026-04-02"),
        (["undone"], nil),
        (["quality"], "\"优\""),
        (["months"], "[0.9, 0.8, 1, 0.7]"),
        (["weights"], "[1, 1, 1, 3]"),
        (["history", "grades"], "[\"优秀\", \"优秀\", \"合格\"]"),
        (["none"], "[]"),
        (["ok"], "true")
    )

    init(_ rows: ([String], String?)...) {
        for (path, text) in rows {
            let name = Reference(path)
            let type = TrialBench.type(of: text, named: path)
            types[name] = type
            values[name] = text.flatMap { ExpressionValue(parsing: $0, as: type) }
        }
        words[Reference("quality")] = ["优", "良", "一般", "差"]
    }

    private static func type(of text: String?, named path: [String]) -> ExpressionType {
        switch (text?.first, text) {
        case (nil, _): path == ["undone"] ? .date : .number
        case ("\"", _): .word
        case ("@", _): .date
        case ("t", _), ("f", _): .flag
        case ("[", .some(let text)): text.contains("\"") ? .words : .numbers
        default: .number
        }
    }

    var scope: Scope {
        Scope(
            names: OpenNames(types, words: words),
            group: OpenNames([
                Reference("staff"): .number, Reference("trained"): .number,
                Reference("kind"): .word, Reference("ok"): .flag, Reference("points"): .number,
            ]),
            isKnownLater: { $0 == Reference("rank") }
        )
    }

    /// What a formula of any type comes to, as text; `missing: …` when it has no value.
    func value(of text: String) throws -> String {
        switch try checked(text).evaluate({ self[$0] }) {
        case .value(let value): value.description
        case .missing(let reasons): "missing: \(reasons)"
        }
    }

    subscript(name: Reference) -> Evaluation {
        values[name].map { .value($0) } ?? .missing([.notGiven(name)])
    }

    func reasons(of text: String) throws -> [MissingReason] {
        try checked(text).evaluate { self[$0] }.reasons
    }

    /// The formula with whatever type it has.
    func checked(_ text: String) throws -> CheckedExpression {
        let expression = try Expression(parsing: text)
        do {
            return try expression.checked(in: scope, expecting: .number)
        } catch {
            guard let only = error.problems.first, only.code == .wrongResult,
                let type = only.facts["found"].flatMap(ExpressionType.init)
            else { throw error }
            return try expression.checked(in: scope, expecting: type)
        }
    }

    /// The problems of a formula that should be a number; none when it is right.
    func problems(of text: String, expecting type: ExpressionType = .number) -> [ExpressionProblem]
    {
        do throws(ExpressionError) {
            _ = try Expression(parsing: text).checked(in: scope, expecting: type)
            return []
        } catch {
            return error.problems
        }
    }
}
