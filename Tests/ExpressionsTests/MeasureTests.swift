import Expressions
import Testing

/// Measures on the standard bench (points 8, staff 20, trained 15), worked by hand.
private let cases: [(String, String)] = [
    // R11: yes or no.
    ("yes_no(ok)", "8"), ("yes_no(staff < 20)", "0"), ("yes_no(ok, full: 3)", "3"),
    // R12: named steps.
    ("steps(quality, \"优\": points, \"良\": points * 80%, \"一般\": 4, \"差\": 0)", "8"),
    // R13: a range with discretion: 5 is cut to 3.
    ("within(5, least: 1, most: 3)", "3"), ("within(0.5, 1, 3)", "1"),
    // R14: 1 of 2 is half of 8; 3 of 2 is all; none below zero; a must-include element.
    ("count_threshold(1, 2)", "4"), ("count_threshold(3, 2)", "8"), ("count_threshold(-1, 2)", "0"),
    ("count_threshold(0, 0)", "8"), ("all_or_nothing(1, 2)", "0"), ("all_or_nothing(2, 2)", "8"),
    ("count_including(2, 2, includes: ok)", "8"), ("count_including(2, 2, includes: not ok)", "0"),
    // R15: 15 of 20 of 8; a threshold; several rates.
    ("rate(trained / staff)", "6"), ("rate(120%)", "8"),
    ("rate_threshold(89%, at_least: 90%)", "0"),
    ("rate_threshold(90%, at_least: 90%)", "8"), ("rates_all(1, 100%, 1)", "8"),
    ("rates_all(1, 99%, 1)", "0"), ("rates_all(0.9, 95%, at_least: 90%)", "8"),
    ("rates_all(months, at_least: 70%)", "8"), ("rates_share(1, 99%, 1, full: 3)", "2"),
    // R16: due 31 March, done 2 April; never done.
    ("on_time(done, deadline: due)", "0"), ("on_time(done, due, late: 50%)", "4"),
    ("on_time(due, due)", "8"), ("on_time(undone, due, late: 50%)", "0"),
    ("on_time(undone, due, never: -25%)", "-2"),
    // R17: nothing happened.
    ("zero_events(0)", "8"), ("zero_events(1)", "0"),
    // R18: 8 − 3 × 0.5; down to a floor of 0 or −3.
    ("per_occurrence(3, each: 0.5)", "6.5"), ("per_occurrence(99, each: 1)", "0"),
    ("per_occurrence(5, each: 1, least: -3, full: 0)", "-3"),
    // R19: 2 short at 1.5 each; more than needed loses nothing.
    ("per_shortage(4, needed: 6, each: 1.5)", "5"), ("per_shortage(7, needed: 6, each: 1.5)", "8"),
    // R20: 85 % of 90 %: 5 points × 0.8 below; 92 %: 2 points × 0.5 above a base of 6.
    ("per_point(85%, target: 90%, above: 0.5, below: 0.8)", "4"),
    ("per_point(92%, target: 90%, above: 0.5, below: 0.8, base: 6)", "7"),
    ("per_point(10%, target: 90%, above: 0.5, below: 0.8)", "0"),
    // R21: a step table.
    ("table(trained / staff, 0%: 0, 60%: 4, 80%: 6, 90%: 8)", "4"),
    // R22: 15 of a target of 25; a line between 60 % and 100 %.
    ("share_of_target(15, 25)", "4.8"), ("share_of_target(30, 25)", "8"),
    ("interpolate(90%, 60%: 0, 100%: points)", "6"),
    // R26: monthly rates 90, 80, 100, 70 %: mean 85 %; three of four reach 80 %.
    ("average_rate(months)", "6.8"), ("periods_met(months, at_least: 80%)", "6"),
    // R27: a coefficient of 1.2 on 5 is 6; on 7 it would be 8.4.
    ("with_difficulty(5, 1.2)", "6"), ("with_difficulty(7, 1.2)", "8"),
    // R28: from 80 to 92 is 15 %; half a point each, above a base of 0.
    ("growth(92, 80)", "0.15"), ("growth_points(92, 80, each: 0.5)", "7.5"),
    ("gain(86.5, 84, each: 2)", "5"), ("gain(80, 84, each: 2, base: 4)", "0"),
    ("places_gained(3, 7, each: 1)", "4"), ("places_gained(9, 7, each: 1, base: 4)", "2"),
    // R29: 2.5 beyond an outside mean.
    ("beyond(88.5, reference: 86, each: 1, base: 4)", "6.5"),
    // R30: a fifth of 3 points; a first time and two repeats at double; 9 of 12 months.
    ("share_of(3, 20%)", "0.6"), ("repeated(3, each: 1, factor: 2)", "5"),
    ("repeated(0, 1, 2)", "0"),
    ("prorated(8, months: 9)", "6"), ("prorated(4, 1, of: 2)", "2"),
    // R31: the best; the best of what is given; one of two.
    ("best_of(2, 5, 3)", "5"), ("best_of(present(未评, 4))", "4"),
    ("yes_no(not ok or staff > 5)", "8"),
    // R32: from full marks down, from nothing up.
    ("start_full(3)", "5"), ("start_full(30)", "0"), ("start_zero(3)", "3"),
    ("start_zero(30)", "8"),
]

@Test(arguments: cases)
func aMeasureGivesWhatIsWorkedByHand(formula: String, expected: String) throws {
    #expect(try TrialBench.standard.value(of: formula) == expected)
}

@Test func everyMeasureIsWellFormedAndHasItsTexts() {
    #expect(Measure.all.count == 35)
    #expect(Set(Measure.all.map(\.name)).count == 35)
    for measure in Measure.all {
        #expect(!measure.chinese.isEmpty && !measure.english.isEmpty)
        #expect(Reference.isPlainName(measure.name))
        #expect(measure.signature.hasPrefix(measure.name + "("))
    }
}

@Test func everyMeasureIsTriedByHand() {
    let tried = cases.map(\.0).joined()
    let comparing = Measure.all.filter { $0.definition.canonical.contains("group.") }
    for measure in Measure.all where !comparing.contains(measure) {
        #expect(tried.contains(measure.name + "("), "\(measure.name) is not tried")
    }
    #expect(comparing.count == 6)
}

/// The definitions fit the types of their parameters, each as a name of its type.
@Test(arguments: Measure.all.map(\.name))
func aMeasuresDefinitionFitsItsParameters(name: String) throws {
    let measure = try #require(Measure.all.first { $0.name == name })
    var types = [Reference("points"): ExpressionType.number]
    for parameter in measure.parameters { types[Reference(parameter.name)] = parameter.type }
    let scope = Scope(names: OpenNames(types), group: OpenNames(types))
    let text = measure.definition.canonical.replacing(
        "lowest_first: lowest_first",
        with: "lowest_first: false"
    )
    _ = try Expression(parsing: text).checked(in: scope, expecting: .number)
    for parameter in measure.parameters {
        _ = try parameter.standard?.checked(in: scope, expecting: parameter.type)
    }
}
