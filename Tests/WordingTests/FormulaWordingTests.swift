import Expressions
import Testing
import Wording

@Test(arguments: FormulaCases.all)
func aProblemOfAFormulaReadsWell(code: ExpressionProblem.Code, formula: String) throws {
    let problem = try #require(FormulaCases.problem(code, in: formula))
    #expect(problem.code == code)
    #expect(Wording(.chinese).text(for: problem) == FormulaGoldens.chinese[code])
    #expect(Wording(.english).text(for: problem) == FormulaGoldens.english[code])
}

@Test func everyProblemOfAFormulaHasItsGolden() {
    #expect(Set(FormulaCases.all.map(\.0)) == Set(ExpressionProblem.Code.allCases))
    #expect(FormulaGoldens.chinese.count == ExpressionProblem.Code.allCases.count)
    #expect(FormulaGoldens.english.count == ExpressionProblem.Code.allCases.count)
}

@Test func aProblemInAMeasureNamesTheMeasure() {
    let place = SourceSpan(offset: 0, length: 4, line: 1, column: 1, width: 4)
    let facts = ["expected": "number", "found": "word", "measure": "rate"]
    let problem = ExpressionProblem(.typeMismatch, at: place, facts)
    let chinese = Wording(.chinese).text(for: problem)
    let english = Wording(.english).text(for: problem)
    #expect(chinese == "第1行第1个字符：这里应为数字，却是文字。（在计分法 rate 里）")
    #expect(
        english == "line 1, column 1: Here should stand a number, not a word. (in the measure rate)"
    )
}

@Test(arguments: [
    (
        MissingReason.notGiven(Reference("unit", "staff")), "缺少数据 unit.staff",
        "no value for unit.staff"
    ),
    (.wrongType(Reference("a")), "数据 a 的类型不对", "the value of a has another type"),
    (.divisionByZero, "除数为零", "division by zero"),
    (.tooLarge, "数字过大", "a number has grown too large"),
    (.emptySeries, "序列是空的", "the series is empty"),
    (.noSuchElement, "序列中没有这一位", "the series has no such place"),
    (.lengthsDiffer, "两个序列长短不一", "the two series differ in length"),
    (.negativeRoot, "负数不能开平方", "the square root of a negative number"),
    (.noStep("中"), "没有为“中”定分", "no step is named \"中\""),
    (.emptyRange, "下限高于上限", "the lower bound is above the upper one"),
    (.emptyGroup, "组内没有任何单位有数值", "no unit of the group has a value"),
    (.mismatchedTypes, "类型不符", "the types do not fit"),
])
func aReasonForAMissingValueReadsWell(reason: MissingReason, chinese: String, english: String) {
    #expect(Wording(.chinese).text(for: reason) == chinese)
    #expect(Wording(.english).text(for: reason) == english)
}
