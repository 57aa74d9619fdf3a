import Expressions
import Testing

/// A formula, its first problem, the column where it stands, and what was probably meant.
private let cases: [(String, ExpressionProblem.Code, Int, String?)] = [
    ("  ", .empty, 3, nil), (String(repeating: "1", count: 2_001), .tooLong, 1, nil),
    ("1 == 1", .unexpectedCharacter, 3, "="), ("1 ＋ 1", .unexpectedCharacter, 3, "+"),
    ("min（1）", .unexpectedCharacter, 4, "("), ("1 # 2", .unexpectedCharacter, 3, nil),
    ("１", .unexpectedCharacter, 1, "1"), ("\"优", .unclosedWord, 1, nil),
    ("item.`a", .unclosedName, 6, nil), ("``", .unclosedName, 1, nil),
    ("1 + 12ab", .malformedNumber, 5, nil), ("1.2.3", .malformedNumber, 1, nil),
    ("0.12345", .tooManyPlaces, 1, nil), ("99999999999", .numberTooLarge, 1, nil),
    ("@2026-02-30", .malformedDate, 1, nil), ("staff trained", .unexpectedToken, 7, nil),
    ("staff adn trained", .unexpectedToken, 7, "and"), ("1 +", .unexpectedEnd, 4, nil),
    ("if ok then 1", .unexpectedEnd, 13, nil), ("min(1, 2", .unclosedBracket, 4, nil),
    ("(1 + [2]", .unclosedBracket, 1, nil), ("1 < staff < 5", .chainedComparison, 11, nil),
    (String(repeating: "(", count: 200) + "1", .tooDeep, 65, nil),
    ("f(1 + 1: 2)", .labelNotPlain, 3, nil), ("staf", .unknownName, 1, "staff"),
    ("unit.staf", .unknownName, 1, "unit.staff"), ("min + 1", .unknownName, 1, "min(…)"),
    ("rank", .notOpenHere, 1, nil), ("group.mean(due)", .notOpenInGroup, 12, nil),
    ("mni(1, 2)", .unknownFunction, 1, "min"),
    ("group.hihgest(staff)", .unknownFunction, 1, "group.highest"),
    ("count_treshold(1, 2)", .unknownFunction, 1, "count_threshold"),
    ("group.mean(group.sum(staff))", .nestedGroup, 12, nil),
    ("group.rank(staff, lowest_frist: true)", .unknownLabel, 19, "lowest_first"),
    ("rate(0.5, ful: 3)", .unknownLabel, 11, "full"),
    ("steps(quality, 优: 1)", .unknownLabel, 16, "\"优\""),
    ("rate(0.5, full: 1, full: 2)", .duplicateLabel, 20, nil),
    ("steps(quality, \"优\": 1, \"优\": 2)", .duplicateLabel, 24, nil),
    ("table(1, 2: 1, 1: 2)", .labelsNotRising, 16, nil), ("table(1, 2)", .labelNeeded, 10, nil),
    ("interpolate(1, \"a\": 1, 2: 1)", .labelNeeded, 16, nil),
    ("round(1)", .tooFewArguments, 1, nil),
    ("count_threshold(1)", .tooFewArguments, 1, nil), ("abs(1, 2)", .tooManyArguments, 8, nil),
    ("zero_events(1, 2, 3)", .tooManyArguments, 19, nil), ("1 + quality", .typeMismatch, 5, nil),
    ("if staff then 1 else 2", .typeMismatch, 4, nil),
    ("if ok then 1 else ok", .typeMismatch, 19, nil),
    ("rate(quality)", .typeMismatch, 6, nil), ("1 = quality", .notComparable, 5, nil),
    ("quality < quality", .notComparable, 1, nil), ("count([])", .emptyList, 7, nil),
    ("round(1, staff)", .literalNeeded, 10, nil), ("power(2, 9)", .literalNeeded, 10, nil),
    ("round(1, 2, \"up\")", .literalNeeded, 13, nil), ("quality = \"优秀\"", .unknownWord, 11, "优"),
    ("steps(quality, \"优\": 1, \"中\": 1)", .unknownWord, 24, nil), ("ok", .wrongResult, 1, nil),
    ("1 +\n  staf", .unknownName, 3, "staff"),
]

@Test(arguments: cases) func aProblemHasItsPlaceAndWhatWasMeant(
    formula: String,
    code: ExpressionProblem.Code,
    column: Int,
    near: String?
) throws {
    let problem = try #require(TrialBench.standard.problems(of: formula).first)
    #expect(problem.code == code)
    #expect(problem.position.column == column)
    #expect(problem.facts["near"] == near)
}

@Test func aMeasureThatLacksPointsSaysSo() throws {
    let scope = Scope(names: OpenNames([Reference("share"): .number]))
    let expression = try Expression(parsing: "rate(share)")
    #expect {
        try expression.checked(in: scope, expecting: .number)
    } throws: { error in
        let problem = (error as? ExpressionError)?.problems.first
        return problem?.code == .measureNeedsName
            && problem?.facts == ["name": "points", "measure": "rate"]
    }
    _ = try Expression(parsing: "rate(share, full: 3)").checked(in: scope, expecting: .number)
}

@Test func groupFunctionsNeedAGroup() throws {
    let scope = Scope(names: OpenNames([Reference("a"): .number]))
    let expression = try Expression(parsing: "group.mean(a)")
    #expect(throws: ExpressionError.self) {
        try expression.checked(in: scope, expecting: .number)
    }
}

@Test func allProblemsAreFoundTogether() {
    let problems = TrialBench.standard.problems(of: "staf + treined + min(quality, \"a\")")
    #expect(problems.map(\.position.column) == [1, 8, 22, 31])
}

@Test func aLongFormulaIsRefusedByItsParts() {
    let long = Array(repeating: "1", count: 501).joined(separator: "+")
    #expect(TrialBench.standard.problems(of: long).first?.code == .tooManyParts)
    let right = Array(repeating: "1", count: 499).joined(separator: "+")
    #expect(TrialBench.standard.problems(of: right).isEmpty)
}

@Test func measuresInMeasuresAreBounded() {
    var formula = "staff"
    for _ in 0..<20 { formula = "min_max(\(formula))" }
    #expect(TrialBench.standard.problems(of: formula).map(\.code).contains(.nestedGroup))
    formula = "staff"
    for _ in 0..<20 { formula = "growth(\(formula), \(formula.count < 200 ? formula : "1"))" }
    let deep = TrialBench.standard.problems(of: formula)
    #expect(deep.first?.code == .tooComplex)
}
