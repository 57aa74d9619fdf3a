import Exact
import Expressions
import Testing

/// A formula and what it comes to on the standard bench.
private let cases: [(String, String)] = [
    ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("7 - 2 - 1", "4"), ("8 / 4 / 2", "1"),
    ("-2 * -3", "6"), ("1 / 3", "1/3"), ("20%", "0.2"), ("0.5 + 12.5%", "0.625"),
    ("unit.staff + item.`I14-1`", "9.5"), ("1 / 3 + 2 / 3 = 1", "true"),
    ("1 < 2 and 2 <= 2 and 3 > 2 and 2 >= 2 and 1 != 2", "true"),
    ("@2026-03-31 < @2026-04-01", "true"), ("due = done", "false"),
    ("\"优\" = '优'", "true"), ("quality in [\"优\", \"良\"]", "true"), ("2 in [1, 3]", "false"),
    ("0.9 in months", "true"), ("not ok or ok", "true"), ("not 1 = 2", "true"),
    ("if staff > 10 then 1 else 2", "1"), ("if false then 1 else if true then 2 else 3", "2"),
    ("min(3, 1, 2)", "1"), ("max(3)", "3"), ("abs(-2.5)", "2.5"), ("abs(3)", "3"),
    ("round(2.345, 2)", "2.35"), ("round(-2.5, 0)", "-3"), ("round(2.5, 0, \"half_even\")", "2"),
    ("round(3.5, 0, \"half_even\")", "4"), ("round(2.99, 1, \"truncate\")", "2.9"),
    ("round(1 / 3, 6)", "333333/1000000"), ("floor(-1.5)", "-2"), ("floor(1.5)", "1"),
    ("ceil(-1.5)", "-1"), ("ceil(1.2)", "2"), ("ceil(2)", "2"), ("clamp(12, 0, 10)", "10"),
    ("clamp(-1, 0, 10)", "0"), ("sqrt(2, 4)", "1.4142"), ("sqrt(0.25, 1)", "0.5"),
    ("sqrt(3, 0)", "2"), ("sqrt(2, 0)", "1"), ("power(2, 8)", "256"),
    ("root(1.331, 3, 4)", "1.1"), ("root(2, 2, 4)", "1.4142"),
    ("root(100, 3, 6)", "4641589/1000000"),
    ("root(0, 5, 2)", "0"), ("root(1 / 27, 3, 4)", "0.3333"), ("root(15.625, 3, 0)", "3"),
    ("root(256, 8, 10)", "2"), ("root(3.375, 3, 0)", "2"), ("root(3.374, 3, 0)", "1"),
    ("power(2, -2)", "0.25"),
    ("power(5, 0)", "1"), ("sum(months)", "3.4"), ("mean(months)", "0.85"),
    ("median(months)", "0.8"), ("midpoint_median(months)", "0.85"), ("median([3, 1, 2])", "2"),
    ("midpoint_median([3, 1, 2])", "2"), ("lowest(months)", "0.7"), ("highest(months)", "1"),
    ("count(months)", "4"), ("count(history.grades)", "3"), ("count(none)", "0"),
    ("sum(none)", "0"), ("sum(present(未评))", "0"), ("1 + sum(take(none, 3))", "1"),
    ("trimmed_mean([1, 5, 6, 7, 100])", "6"), ("trimmed_mean([1, 2, 6])", "3"),
    ("trimmed_mean([0, 0, 4, 5, 6, 90, 95], 2)", "5"), ("weighted_mean(months, weights)", "0.8"),
    ("at(months, 2)", "0.8"), ("at(history.grades, 1)", "\"优秀\""),
    ("take(months, 2)", "[0.9, 0.8]"),
    ("take(history.grades, 9)", "[\"优秀\", \"优秀\", \"合格\"]"),
    ("count_at_least(months, 80%)", "3"), ("count_of(history.grades, \"优秀\")", "2"),
    ("count_of(take(history.grades, 3), \"优秀\") = 3", "false"),
    ("all_at_least(months, 0.7)", "true"), ("days(due, done)", "2"), ("days(done, due)", "-2"),
    ("days(@2024-02-28, @2024-03-01)", "2"), ("days(@1899-12-31, @2026-01-01)", "46022"),
    ("year(due) * 10000 + month(due) * 100 + day(due)", "20260331"),
    ("steps(quality, \"优\": 10, \"良\": 8)", "10"), ("steps(\"差\", \"优\": 10, otherwise: 1)", "1"),
    ("table(75%, 0%: 0, 60%: 1, 80%: 2)", "1"), ("table(80%, 60%: 1, 80%: 2)", "2"),
    ("table(10%, 60%: 1)", "0"), ("table(10%, 60%: 1, below: -1)", "-1"),
    ("interpolate(75%, 50%: 0, 100%: 10)", "5"), ("interpolate(2, 0: 1, 1: 3)", "3"),
    ("interpolate(-2, -1: 1, 1: 3)", "1"), ("interpolate(0, -1: 1, 1: 3)", "2"),
    ("given(未评)", "false"), ("given(staff)", "true"), ("default(未评, 3)", "3"),
    ("default(staff, 3)", "20"), ("present(未评, staff, 1)", "[20, 1]"),
    ("false and given(未评) or true", "true"), ("未评 > 1 and false", "false"),
    ("true or 未评 > 1", "true"), ("\"a\"\"b\" = 'a\"b'", "true"),
]

@Test(arguments: cases) func aFormulaComesToItsValue(formula: String, expected: String) throws {
    #expect(try TrialBench.standard.value(of: formula) == expected)
}

private let missing: [(String, [MissingReason])] = [
    ("未评 + 1", [.notGiven(Reference("未评"))]), ("1 / 0", [.divisionByZero]),
    ("未评 + 1 / 0 + 未评", [.notGiven(Reference("未评")), .divisionByZero]),
    ("power(0, -1)", [.divisionByZero]), ("if 未评 > 1 then 1 else 1", [.notGiven(Reference("未评"))]),
    ("未评 > 1 and true", [.notGiven(Reference("未评"))]), ("mean(none)", [.emptySeries]),
    ("median(none)", [.emptySeries]),
    ("midpoint_median(none)", [.emptySeries]), ("highest(none)", [.emptySeries]),
    ("trimmed_mean(none)", [.emptySeries]), ("weighted_mean(none, none)", [.emptySeries]),
    ("all_at_least(none, 1)", [.emptySeries]), ("at(months, 5)", [.noSuchElement]),
    ("at(months, 0.5)", [.noSuchElement]), ("take(months, 0)", [.noSuchElement]),
    ("weighted_mean(months, none)", [.lengthsDiffer]),
    ("weighted_mean([1], [0])", [.divisionByZero]),
    ("sum(present(未评)) + 未评", [.notGiven(Reference("未评"))]), ("sqrt(-1, 2)", [.negativeRoot]),
    ("root(-8, 3, 2)", [.negativeRoot]),
    ("steps(quality, \"良\": 1)", [.noStep("优")]),
    ("clamp(1, 2, 0)", [.emptyRange]),
    ("power(power(power(power(power(9, 8), 8), 8), 8), 8)", [.tooLarge]),
    ("group.highest(staff)", [.emptyGroup]), ("group.sum(staff)", [.emptyGroup]),
]

@Test(arguments: missing)
func aFormulaWithoutAValueSaysWhy(formula: String, reasons: [MissingReason]) throws {
    #expect(try TrialBench.standard.reasons(of: formula) == reasons)
}

@Test func aValueOfAnotherTypeThanAnnouncedIsMissing() throws {
    let formula = try TrialBench.standard.checked("staff + 1")
    let staff = Reference("staff")
    #expect(formula.evaluate { _ in .value(.word("many")) } == .missing([.wrongType(staff)]))
}

@Test(arguments: [
    ("12.5", ExpressionType.number), ("-1/3", .number), ("true", .flag), ("\"a\"\"b, c\"", .word),
    ("@2026-03-31", .date), ("[]", .numbers), ("[]", .words), ("[1, -2.5, 1/3]", .numbers),
    ("[\"a, b\", \"\", \"]\"]", .words), ("123456789012345678901234567890", .number),
])
func aValuesTextReadsBackAsTheValue(text: String, type: ExpressionType) throws {
    let value = try #require(ExpressionValue(parsing: text, as: type))
    #expect(value.description == text)
    #expect(value.type == type)
}

@Test(arguments: [
    "", "1,", "[1", "\"", "[1, ]", "@2026-02-30", "yes", "[\"a\" \"b\"]", "1/0", "[a]",
])
func otherTextsAreNoValues(text: String) {
    for type in ExpressionType.allCases {
        #expect(ExpressionValue(parsing: text, as: type) == nil)
    }
}
