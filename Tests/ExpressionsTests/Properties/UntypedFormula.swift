import Expressions

/// Writes random formulas whose types mostly do not fit, and texts that are no formulas.
struct UntypedFormula {
    private var random: SeededGenerator

    init(seed: Int) { random = SeededGenerator(seed: seed) }

    static let leaves = [
        "1", "0", "-2.5", "20%", "\"优\"", "'x'", "@2026-03-31", "true", "false", "staff", "未评",
        "unit.staff", "quality", "months", "none", "history.grades", "due", "undone", "points",
        "kind", "nothing",
    ]
    static let functions =
        [
            "min", "max", "abs", "round", "floor", "ceil", "clamp", "sqrt", "root", "power", "sum",
            "mean",
            "median", "midpoint_median", "lowest", "highest", "count", "trimmed_mean",
            "weighted_mean", "at", "take", "count_at_least", "count_of", "all_at_least", "days",
            "day", "month", "year", "given", "default", "present", "steps", "table", "interpolate",
            "group.highest", "group.rank", "group.count", "group.deviation", "group.mean",
        ] + Measure.all.map(\.name)
    static let labels = [
        "", "", "", "", "full: ", "by: ", "lowest_first: ", "1: ", "2: ", "\"优\": ", "otherwise: ",
        "below: ", "each: ", "least: ",
    ]
    static let signs = ["+", "-", "*", "/", "=", "!=", "<", "<=", ">", ">=", "in", "and", "or"]
    static let pieces =
        leaves + functions + signs + [
            "(", ")", "[", "]", ",", ":", ".", "`", "\"", "'", "@", "%", "if", "then", "else",
            "not", " ", "\n", "\r\n", "\t", "；", "（", "\u{301}", "\u{200D}", "👩‍👩‍👧", "ئۇ", "\0", "\\",
            "1e9", "0x1", "..", "99999999999", "0.00001", "@2026", "e\u{301}", "\u{600}",
        ]

    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &random)]
    }

    mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    mutating func formula(_ depth: Int) -> String {
        guard depth > 0 else { return pick(UntypedFormula.leaves) }
        switch number(below: 8) {
        case 0: return pick(UntypedFormula.leaves)
        case 1, 2:
            let right = formula(depth - 1)
            return "(\(formula(depth - 1)) \(pick(UntypedFormula.signs)) \(right))"
        case 3: return "not \(formula(depth - 1))"
        case 4:
            let (yes, no) = (formula(depth - 1), formula(depth - 1))
            return "(if \(formula(depth - 1)) then \(yes) else \(no))"
        case 5: return "[" + list(depth) { _ in "" } + "]"
        default:
            return pick(UntypedFormula.functions) + "(" + list(depth) { $0.pick(Self.labels) } + ")"
        }
    }

    private mutating func list(_ depth: Int, _ label: (inout Self) -> String) -> String {
        var parts: [String] = []
        for _ in 0..<number(below: 4) + (depth == 3 ? 1 : 0) {
            parts.append(label(&self) + formula(depth - 1))
        }
        return parts.joined(separator: ", ")
    }

    mutating func garbage() -> String {
        (0..<number(below: 30)).map { _ in pick(UntypedFormula.pieces) }.joined()
    }
}
