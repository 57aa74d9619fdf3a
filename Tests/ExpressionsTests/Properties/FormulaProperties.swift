import Exact
import Expressions
import Testing

/// The laws of the language on random formulas, each from a seed.
struct FormulaProperties {
    @Test(arguments: 0..<200) func aRandomFormulaAgreesWithTheNaiveReading(seed: Int) throws {
        var random = RandomFormula(seed: seed)
        let (text, expected) = random.number(1 + seed % 3)
        guard let expression = withinLimits(text) else { return }
        let checked = try expression.checked(in: TrialBench.standard.scope, expecting: .number)
        let result = checked.evaluate { TrialBench.standard[$0] }
        guard !result.reasons.contains(.tooLarge) else { return }
        #expect(result.value?.number == expected, "\(text)")
        #expect(checked.evaluate { TrialBench.standard[$0] } == result)
    }

    @Test(arguments: 0..<200) func aRandomConditionAgreesWithTheNaiveReading(seed: Int) throws {
        var random = RandomFormula(seed: seed + 1_000_000)
        let (text, expected) = random.flag(1 + seed % 3)
        guard let expression = withinLimits(text) else { return }
        let checked = try expression.checked(in: TrialBench.standard.scope, expecting: .flag)
        let result = checked.evaluate { TrialBench.standard[$0] }
        guard !result.reasons.contains(.tooLarge) else { return }
        #expect(result.value?.flag == expected, "\(text)")
    }

    @Test(arguments: 0..<200) func whatIsPrintedReadsBackTheSame(seed: Int) throws {
        var random = RandomFormula(seed: seed + 2_000_000)
        let text = seed % 2 == 0 ? random.number(3).text : random.flag(3).text
        guard let expression = withinLimits(text) else { return }
        // Without needless parentheses the formula is not longer, so it is within the limits too.
        let again = try Expression(parsing: expression.canonical)
        #expect(again == expression)
        #expect(again.canonical == expression.canonical)
        let bench = TrialBench.standard
        #expect(try bench.value(of: again.source) == bench.value(of: text))
    }

    @Test(arguments: 0..<150) func aCheckedFormulaNeverMeetsAWrongType(seed: Int) {
        var writer = UntypedFormula(seed: seed)
        for _ in 0..<20 {
            let text = writer.formula(3)
            for type in ExpressionType.allCases {
                do throws(ExpressionError) {
                    let formula = try Expression(parsing: text)
                        .checked(in: TrialBench.standard.scope, expecting: type)
                    let result = formula.evaluate({ TrialBench.standard[$0] }) { _ in
                        .value(.number(Rational(3)))
                    }
                    #expect(!result.reasons.contains(.mismatchedTypes), "\(text)")
                    #expect(result.value == nil || result.value?.type == type, "\(text)")
                    #expect(result.value != nil || !result.reasons.isEmpty, "\(text)")
                } catch {
                    expectPlaces(of: error, inside: text)
                }
            }
        }
    }

    @Test(arguments: 0..<150) func garbageIsRefusedWithAPlaceInsideTheText(seed: Int) {
        var writer = UntypedFormula(seed: seed + 3_000_000)
        for _ in 0..<20 {
            let text = writer.garbage()
            for problem in TrialBench.standard.problems(of: text) {
                expectPlace(of: problem, inside: text)
            }
        }
    }

    private func withinLimits(_ text: String) -> Expression? {
        do throws(ExpressionError) {
            return try Expression(parsing: text)
        } catch {
            let limits: Set<ExpressionProblem.Code> = [.tooLong, .tooDeep, .tooManyParts]
            #expect(error.problems.allSatisfy { limits.contains($0.code) }, "\(text)")
            return nil
        }
    }
}

/// Every problem stands in the text, and there is one.
func expectPlaces(of error: ExpressionError, inside text: String) {
    #expect(!error.problems.isEmpty)
    for problem in error.problems { expectPlace(of: problem, inside: text) }
}

/// The span is a stretch of whole characters, and line, column and width say the same.
func expectPlace(of problem: ExpressionProblem, inside text: String) {
    let place = problem.position
    let bytes = text.utf8
    guard place.offset >= 0, place.length >= 0, place.offset + place.length <= bytes.count else {
        Issue.record("\(problem) lies outside \(text)")
        return
    }
    let start = bytes.index(bytes.startIndex, offsetBy: place.offset)
    let end = bytes.index(start, offsetBy: place.length)
    let before = text[..<start]
    let lines = before.split(omittingEmptySubsequences: false) { $0.isNewline }
    #expect(place.line == lines.count)
    #expect(place.column == (lines.last?.count ?? 0) + 1)
    #expect(place.width == text[start..<end].count)
}
