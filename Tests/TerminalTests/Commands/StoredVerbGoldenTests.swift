import Foundation
import Testing

/// What the verbs on stored schemes and results tell people, in both languages: a change tried out,
/// drafted, proposed, published, asked about, adopted; a waiver; one unit's result explained.
@Suite(.database) struct StoredVerbGoldenTests {
    /// One after another in one database.
    static let lines: [(name: String, line: String)] = [
        ("unit-on-site", "rollup show --tenant 650102 --unit finance-1"),
        ("unit-unknown", "rollup show --tenant 650102 --unit u99"),
        (
            "simulate",
            "schemes simulate --tenant 650000 --set I14-1.points=4 --set I18-1.points=5"
        ),
        ("simulate-faulty", "schemes simulate --tenant 650100 --set I14-1.points=4.5 --units 2"),
        ("simulate-nothing", "schemes simulate --tenant 650000"),
        ("draft-none", "schemes draft show --tenant 650000"),
        ("draft-open", "schemes draft open --tenant 650000 --as lan"),
        ("draft-again", "schemes draft open --tenant 650000 --as lan"),
        ("draft-sum", "schemes draft set I14-1.points 4 --tenant 650000 --as lan"),
        ("draft-early", "schemes draft propose --tenant 650000 --as lan"),
        ("draft-set", "schemes draft set I18-1.points 5 --tenant 650000 --as lan"),
        ("draft-moved", "schemes draft set I14-1.points 5 --was 3 --tenant 650000 --as lan"),
        ("draft-show", "schemes draft show --tenant 650000"),
        ("draft-propose", "schemes draft propose --tenant 650000 --as lan"),
        ("draft-proposed", "schemes draft set I18-1.points 4 --tenant 650000 --as lan"),
        ("publish-alone", "schemes publish --tenant 650000 --as lan"),
        ("publish", "schemes publish --tenant 650000 --as mei"),
        ("questions", "schemes questions --tenant 650000"),
        ("draft-asked", "schemes draft show --tenant 650100"),
        ("tasks-open", "schemes tasks --tenant 650000 --on 2026-05-01"),
        ("answer-unknown", "schemes answer zzz --with mine --tenant 650000 --as lan"),
        ("answer-none", "schemes answer 534ef6 --with perhaps --tenant 650000 --as lan"),
        ("answer-proposed", "schemes answer 534ef6 --with mine --tenant 650000 --as lan"),
        ("answer-approved", "schemes answer 534ef6 --approve --tenant 650000 --as mei"),
        ("adopt", "schemes adopt --tenant 650000 --as lan --approved-by mei"),
        ("withdraw-none", "schemes draft withdraw --tenant 650000 --as lan"),
        ("waive", "\(waive) w1 --until 2099-06-30 --allow 特优"),
        ("waive-approve", "schemes waive w1 --tenant 650000 --approve --as mei"),
        ("waive-past", "\(waive) w2 --until 2020-06-30 --allow 特优"),
        (
            "waive-unbound",
            "schemes waive w3 --tenant 650000 --to 650102 --at scheme.title --allow 别的"
                + " --reason 试点 --as lan --until 2099-06-30"
        ),
        ("waivers", "schemes waivers --tenant 650102 --on 2099-07-01"),
        ("tasks-due", "schemes tasks --tenant 650102 --on 2099-06-30"),
        ("tasks-overdue", "schemes tasks --tenant 650102 --on 2099-07-01"),
        ("waive-revoke", "schemes waive w1 --tenant 650000 --revoke --as lan"),
        ("tenant", "tenants show 650100"),
    ]

    private static let waive =
        "schemes waive --tenant 650000 --to 650102 --at excellent.title --reason 试点 --as lan"

    @Test(arguments: ["zh", "en"]) func saysWhatItSaidBefore(_ language: String) async throws {
        let tree = try SmallTree()
        defer { tree.remove() }
        try await TestDatabase.with { database in
            for line in [
                "tenants apply \(tree.path) --approved-by second", "sample --units 12",
                "rollup rebuild", "publish --approved-by second",
            ] {
                let answer = try await database.run(line)
                try #require(answer.status == 0, "\(line): \(answer.errors)")
            }
            for (name, line) in StoredVerbGoldenTests.lines {
                let answer = try await database.run(line + " --lang \(language)")
                // A line of progress says how long it took.
                let errors = answer.errors.split(separator: "\n", omittingEmptySubsequences: false)
                    .filter { !$0.contains("█") }.joined(separator: "\n")
                let text = "$ pingyi \(line)\n\(answer.output)\(errors)exit code \(answer.status)\n"
                try Golden.expect(text, "stored/\(name).\(language)")
            }
        }
    }
}
