import Exact
import Expressions
import Testing

/// What a formula hardly means: shares against whole numbers, points against percentages,
/// comparisons that are decided before anything is recorded.
@Suite struct DoubtTests {
    private static let people = ValueRange(.zero, unit: "人")
    private static let ranges: [Reference: ValueRange] = [
        Reference("share", "S1"): .share, Reference("rate"): ValueRange(.zero, Rational(1)),
        Reference("score"): ValueRange(.zero, .init(100), isStrict: true),
        Reference("trained"): people, Reference("staff"): people,
        Reference("money"): ValueRange(.zero, unit: "万元"),
        Reference("section", "S1"): ValueRange(.zero, Rational(20), part: "share.S1"),
        Reference("rank"): ValueRange(Rational(1), part: "rank / ranked"),
        Reference("month"): ValueRange(Rational(1), Rational(12), isStrict: true),
        Reference("rates"): .share,
    ]

    private func found(_ formula: String) throws -> [String] {
        let types = DoubtTests.ranges.keys.map { name in
            (name, name == Reference("rates") ? ExpressionType.numbers : .number)
        }
        let names = OpenNames(
            Dictionary(uniqueKeysWithValues: types + [(Reference("points"), .number)])
        )
        return try Expression(parsing: formula)
            .doubts(in: Scope(names: names, group: names)) {
                DoubtTests.ranges[$0] ?? ValueRange()
            }
            .map { doubt in
                let place = "\(doubt.position.line):\(doubt.position.column)"
                return "\(place) \(doubt.kind.rawValue) \(doubt.subject) \(doubt.number)"
                    + (doubt.near.map { " -> \($0)" } ?? "")
            }
    }

    @Test(arguments: [
        ("share.S1 >= 95", "1:13 percent_meant share.S1 95 -> 95%"),
        ("95 <= share.S1", "1:1 percent_meant share.S1 95 -> 95%"),
        ("share.S1 - rate < -5", "1:19 percent_meant share.S1 - rate -5 -> -5%"),
        ("rate = 80.5", "1:8 percent_meant rate 80.5 -> 80.5%"),
        ("min(trained / staff, 1) > 60", "1:27 percent_meant min(trained / staff, 1) 60 -> 60%"),
        ("trained / staff >= 95", "1:20 percent_meant trained / staff 95 -> 95%"),
        (
            "round(trained / staff, 4) >= 95",
            "1:30 percent_meant round(trained / staff, 4) 95 -> 95%"
        ),
        ("all_at_least(rates, 90)", "1:21 percent_meant rates 90 -> 90%"),
        ("table(share.S1, 60: 4, 75: 7) > 5", "1:24 percent_meant share.S1 75 -> 75%"),
        ("interpolate(rate, 0: 0, 100: 10) > 5", "1:25 percent_meant rate 100 -> 100%"),
        (
            "rate_threshold(score, at_least: 95) > 0",
            "1:33 percent_meant rate_threshold: at_least 95 -> 95%"
        ),
        (
            "rates_all(rate, rate, at_least: 90) > 0",
            "1:33 percent_meant rates_all: at_least 90 -> 90%"
        ),
        ("rank_points(score, 5) > 0", "1:20 percent_meant rank_points: step 5 -> 5%"),
        ("group.mean(rate) > 50", "1:20 percent_meant group.mean(rate) 50 -> 50%"),
    ])
    func aShareAgainstAWholeNumberIsDoubted(_ formula: String, _ doubt: String) throws {
        #expect(try found(formula) == [doubt])
    }

    @Test(arguments: [
        ("section.S1 >= 60%", "1:15 number_meant section.S1 60% -> share.S1"),
        ("rank <= 20%", "1:9 number_meant rank 20% -> rank / ranked"),
        ("score >= 80%", "1:10 number_meant score 80% -> 80"),
        ("(score + score) / 2 >= 80%", "1:24 number_meant (score + score) / 2 80% -> 80"),
        (
            "group.rank(score) <= 30%",
            "1:22 number_meant group.rank(score) 30% -> group.rank(score) / group.count()"
        ),
    ])
    func aScoreAgainstAPercentageIsDoubted(_ formula: String, _ doubt: String) throws {
        #expect(try found(formula) == [doubt])
    }

    @Test(arguments: [
        ("score > 120", "1:9 never_holds score 120"),
        ("month <= 12.5", "1:10 always_holds month 12.5"),
        ("month = 13", "1:9 never_holds month 13"), ("month != 0", "1:10 always_holds month 0"),
        ("share.S1 > 120", "1:12 never_holds share.S1 120"),
    ])
    func aComparisonThatBoundsDecideIsDoubted(_ formula: String, _ doubt: String) throws {
        #expect(try found(formula) == [doubt])
    }

    @Test(arguments: [
        "share.S1 >= 95%", "share.S1 >= 0.95", "share.S1 >= 1", "trained / staff >= 1.2",
        "trained / staff >= 12", "money / staff >= 50", "trained / staff * 100 >= 95",
        "100 * rate >= 95", "rate * 100 - 5 > 90", "score >= 60", "score > 0%", "money >= 50",
        "rank <= 3", "section.S1 >= 12", "month > 6 and month < 12",
        "month >= 1", "rate_threshold(rate, 95%) = points", "rates_all(rate, at_least: 90%) > 0",
        "table(rate, 0%: 1, 95%: 2) > 1", "table(score, 60: 1, 80: 2) > 1", "1 < 2",
        "per_point(rate, 80%, 0.1, 0.2) > 3", "share_of(score, 50%) > 20",
        "count_at_least(rates, 0.8) >= 3", "round(rate, 0) >= 1", "money / trained > 10",
    ])
    func whatIsSaidAsMeantIsNotDoubted(_ formula: String) throws {
        #expect(try found(formula) == [])
    }

    @Test func aFormulaThatIsRefusedHasNoDoubts() throws {
        #expect(try found("share.S1 >= unknown and share.S1 >= 95") == [])
    }
}
