import Exact
import Expressions
import Testing

/// Five invented units: staff, trained (one not given), kind.
private let units: [(staff: String, trained: String?, kind: String?)] = [
    ("10", "5", "镇"), ("20", "20", "局"), ("20", "10", "镇"), ("40", nil, "局"), ("30", "15", nil),
]

private func results(_ formula: String) throws -> [String] {
    let checked = try TrialBench.standard.checked(formula)
    func value(_ unit: Int, _ name: Reference) -> Evaluation {
        let text: String? =
            switch name.description {
            case "staff": units[unit].staff
            case "trained": units[unit].trained
            case "kind": units[unit].kind.map { "\"\($0)\"" }
            case "points": "8"
            default: nil
            }
        let type: ExpressionType = name == Reference("kind") ? .word : .number
        let value = text.flatMap { ExpressionValue(parsing: $0, as: type) }
        return value.map { .value($0) } ?? .missing([.notGiven(name)])
    }
    let groups = checked.aggregates.map { $0.values(ofUnits: units.count, value) }
    return units.indices.map { unit in
        let result = checked.evaluate({ value(unit, $0) }) { aggregate in
            let index = checked.aggregates.firstIndex(of: aggregate)
            return index.map { groups[$0][unit] } ?? .missing([.emptyGroup])
        }
        return result.value?.description ?? "-"
    }
}

private let cases: [(String, [String])] = [
    ("group.highest(staff)", ["40", "40", "40", "40", "40"]),
    ("group.lowest(trained)", ["5", "5", "5", "5", "5"]),
    // (5 + 20 + 10 + 15) / 4: the unit without a value is left out.
    ("group.mean(trained)", ["12.5", "12.5", "12.5", "12.5", "12.5"]),
    ("group.median(staff)", ["20", "20", "20", "20", "20"]),
    // The lower of 10 and 15.
    ("group.median(trained)", ["10", "10", "10", "10", "10"]),
    ("group.sum(staff)", ["120", "120", "120", "120", "120"]),
    ("group.count()", ["5", "5", "5", "5", "5"]),
    ("group.count(trained)", ["4", "4", "4", "4", "4"]),
    ("group.count(staff >= 20)", ["4", "4", "4", "4", "4"]),
    ("group.rank(staff)", ["5", "3", "3", "1", "2"]),
    ("group.rank(staff, lowest_first: true)", ["1", "2", "2", "5", "4"]),
    ("group.rank(trained)", ["4", "1", "3", "-", "2"]),
    // Mean 24; squares 196, 16, 16, 256, 36; variance 104; root 10.198.
    ("group.deviation(staff, 3)", ["10.198", "10.198", "10.198", "10.198", "10.198"]),
    ("group.highest(staff, by: kind)", ["20", "40", "20", "40", "-"]),
    ("group.count(by: kind)", ["2", "2", "2", "2", "-"]),
    ("group.rank(staff, by: kind)", ["2", "2", "1", "1", "-"]),
    ("staff / group.sum(staff) * 12", ["1", "2", "2", "4", "3"]),
    ("group.highest(trained / staff)", ["1", "1", "1", "1", "1"]),
    // Mean of two ranks.
    ("(group.rank(staff) + group.rank(trained)) / 2", ["4.5", "2", "3", "-", "2"]),
]

@Test(arguments: cases)
func aGroupFunctionIsOverAllUnits(formula: String, expected: [String]) throws {
    #expect(try results(formula) == expected)
}

/// 600 units with staffs of 1 to 600: the denominators have 862 bits in common.
@Test func ratesOfManyUnitsStayExact() throws {
    let aggregates = try TrialBench.standard
        .checked("group.mean(1 / staff) + group.deviation(1 / staff, 6)").aggregates
    let results = aggregates.map { aggregate in
        aggregate.values(ofUnits: 600) { unit, _ in .value(.number(Rational(unit + 1))) }[0]
    }
    let naive = (1...600).reversed().compactMap { Rational(1).divided(by: Rational($0)) }
        .reduce(Rational.zero, +)
    #expect(results[0].value?.number == naive.divided(by: Rational(600)))
    // Worked in floating point: the mean square 0.00273879 less the squared mean 0.000135.
    #expect(results[1].value?.number?.rounded(places: 4, mode: .halfUp)?.description == "0.051")
}

@Test func theSameGroupFunctionIsAskedForOnce() throws {
    let formula = try TrialBench.standard.checked("group.mean( staff )+group.mean(staff)*staff")
    #expect(formula.aggregates.map(\.source) == ["group.mean(staff)"])
    #expect(formula.references == [Reference("staff")])
    #expect(formula.aggregates.first?.references == [Reference("staff")])
    #expect(formula.allReferences == [Reference("staff")])
}

@Test func aGroupFunctionsTextSaysEverything() throws {
    let bench = TrialBench.standard
    for text in [
        "group.rank(staff + 1, lowest_first: true, by: kind)", "group.deviation(staff, 2)",
        "group.count()", "group.count(by: kind)", "group.highest(trained / staff, by: kind)",
    ] {
        #expect(try bench.checked(text).aggregates.map(\.source) == [text])
    }
}

@Test func aNameUsedOnlyInAMeasuresGroupFunctionIsNoNameOfTheUnit() throws {
    let formula = try TrialBench.standard.checked("rank_points(trained, step: 5%)")
    #expect(formula.references == [Reference("points")])
    #expect(
        formula.aggregates.map(\.source) == ["group.rank(trained, lowest_first: false)"]
            || formula.aggregates.map(\.source) == ["group.rank(trained)"]
    )
}

/// Measures that compare units, worked by hand; full marks 8.
private let measures: [(String, [String])] = [
    // R23: own / best × full: 10/40, 20/40, 20/40, 40/40, 30/40 of 8.
    ("share_of_best(staff)", ["2", "4", "4", "8", "6"]),
    // Lower is better: 10/10, 10/20, 10/20, 10/40, 10/30 of 8.
    ("share_of_lowest(staff)", ["8", "4", "4", "2", "8/3"]),
    // R24: places 5, 3, 3, 1, 2; a tenth of 8 less for each place.
    ("rank_points(staff, step: 10%)", ["4.8", "6.4", "6.4", "8", "7.2"]),
    ("rank_points(staff, step: 30%, least: 50%)", ["4", "4", "4", "8", "5.6"]),
    ("rank_points(staff, step: 10%, lowest_first: true)", ["8", "7.2", "7.2", "4.8", "5.6"]),
    // R25: (x − 10) / 30 of 8, from 0 or from 2.
    ("min_max(staff)", ["0", "8/3", "8/3", "8", "16/3"]),
    ("min_max(staff, least: 2)", ["2", "4", "4", "8", "6"]),
    ("min_max_reversed(staff)", ["8", "16/3", "16/3", "0", "8/3"]),
    // Trained: mean 12.5, squares 56.25, 56.25, 6.25, 6.25, root of 31.25 is 5.590170.
    ("round(z_points(trained, middle: 4, spread: 2), 2)", ["1.32", "6.68", "3.11", "-", "4.89"]),
]

@Test(arguments: measures)
func aComparingMeasureGivesWhatIsWorkedByHand(formula: String, expected: [String]) throws {
    #expect(try results(formula) == expected)
}
