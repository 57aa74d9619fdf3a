import Canonical
import Foundation
import Testing

/// What the verbs on stored schemes print for programs: from a draft to its publication, the
/// questions below, and a waiver to its end.
@Suite(.database) struct SchemeDocumentTests {
    private func document(
        _ database: TestDatabase,
        _ line: String,
        _ kind: String
    ) async throws -> JSONValue {
        let answer = try await database.run("schemes \(line) --json")
        #expect(answer.status == 0, "\(line): \(answer.errors)")
        return try expectDocument(answer, kind)
    }

    private func ready(_ database: TestDatabase) async throws {
        let tree = try SmallTree()
        defer { tree.remove() }
        for line in [
            "tenants apply \(tree.path) --approved-by second", "sample --units 6",
            "rollup rebuild", "publish --approved-by second",
        ] {
            let answer = try await database.run(line)
            try #require(answer.status == 0, "\(line): \(answer.errors)")
        }
    }

    @Test func everyDocumentFromADraftToItsAdoptionPassesItsSchema() async throws {
        try await TestDatabase.with { database in
            try await ready(database)
            func said(_ line: String, _ kind: String) async throws -> JSONValue {
                try await document(database, line, kind)
            }
            let values = ["I14-1.points": 4, "I18-1.points": 5]
            let set = values.map { "--set \($0.key)=\($0.value)" }.joined(separator: " ")
            let simulated = try await said("simulate --tenant 650000 \(set)", "simulation")
            #expect(simulated["derived"]?["asked"]?.array?.contains("650100") == true)
            let mine = "--tenant 650000 --as lan"
            _ = try await said("draft open \(mine)", "scheme-draft")
            for (address, points) in values {
                _ = try await said("draft set \(address) \(points) \(mine)", "scheme-draft")
            }
            let shown = try await said("draft show \(mine)", "scheme-draft")
            let revision = try #require(shown["revision"]?.integer)
            _ = try await said("draft propose --revision \(revision) \(mine)", "scheme-draft")
            let back = try await said("draft withdraw \(mine)", "draft-withdrawal")
            #expect(back["result"] == "reopened")
            _ = try await said("draft propose \(mine)", "scheme-draft")
            let published = try await said("publish --tenant 650000 --as mei", "scheme-publication")
            #expect(published["version"] == 2)
            let asked = try await said("questions --tenant 650000", "question-list")
            for question in asked["questions"]?.array ?? [] {
                let id = question["id"]?.string ?? "?"
                let answer = "answer \(id) --with mine \(mine) --approved-by mei"
                let answered = try await said(answer, "question-answer")
                #expect(answered["approved"] == true)
            }
            let adopted = try await said("adopt \(mine) --approved-by mei", "adoption-report")
            #expect(adopted["left"] == [])
        }
    }

    @Test func aTaskIsOpenDueOrOverdue() async throws {
        try await TestDatabase.with { database in
            try await ready(database)
            let waive =
                "waive w1 --tenant 650000 --to 650102 --at excellent.title --allow 特优"
                + " --reason 试点 --until 2099-06-30 --as lan --approved-by mei"
            _ = try await document(database, waive, "waiver-list")
            _ = try await document(database, "waivers --tenant 650102", "waiver-list")
            for line in ["open", "set scheme.title 新办法", "propose"] {
                let drafted = "draft \(line) --tenant 650000 --as lan"
                _ = try await document(database, drafted, "scheme-draft")
            }
            _ = try await document(
                database,
                "publish --tenant 650000 --as mei",
                "scheme-publication"
            )
            func states(_ line: String) async throws -> [String: Set<String>] {
                let list = try await document(database, "tasks \(line)", "task-list")
                var states: [String: Set<String>] = [:]
                for task in list["tasks"]?.array ?? [] {
                    states[task["kind"]?.string ?? "", default: []]
                        .insert(task["state"]?.string ?? "")
                }
                return states
            }
            let below = try await states("--tenant 650000 --on 2099-06-30")
            #expect(below["rebase_waits"] == ["open"])
            #expect(
                try await states("--tenant 650102 --on 2099-06-30")["waiver_expires"] == ["due"]
            )
            let late = try await states("--tenant 650102 --on 2099-07-01")
            #expect(late["waiver_expires"] == ["overdue"])
            let chinese = try await database.run("schemes tasks --tenant 650102 --on 2099-07-01")
            #expect(chinese.output.contains("已逾期"))
            let english = try await database.run("schemes tasks --tenant 650000 --lang en")
            #expect(english.output.contains("open"))
        }
    }
}
