import Canonical
import Foundation
import Testing

/// What the verbs that need no database print for programs.
@Suite struct PureDocumentTests {
    @Test(
        arguments: [
            ("schemes lint", "lint-report"), ("schemes lint Tenants", "lint-report"),
            ("schemes lint Tenants/431302-louxing/scheme.yaml", "lint-report"),
            ("schemes resolve --tenant 650000", "resolved-scheme"),
            ("schemes resolve --tenant 650102", "resolved-scheme"),
            ("schemes resolve --tenant 431302", "resolved-scheme"),
            ("schemes explain --tenant 650102 I14-1.points", "explanation"),
            ("schemes diff --tenant 650100", "scheme-difference"),
            ("schemes diff --tenant 650102 --from 650109", "scheme-difference"),
            ("schemes diff Tenants 650102 --from root", "scheme-difference"),
            ("schemes render Tenants/431302-louxing/scheme.yaml", "printed-scheme"),
            ("schemes render --tenant 650100 --against parent", "printed-scheme"),
            ("schemes render Tenants 650102 --against root --format markdown", "printed-scheme"),
            ("score --tenant 650000 Tests/Samples/xinjiang-inputs.json", "outcomes"),
            ("score --tenant 431302 Tests/Samples/louxing-inputs.json", "outcomes"),
        ],
        ["zh", "en"]
    )
    func passesItsSchema(_ printed: (line: String, kind: String), _ language: String) async throws {
        let answer = try await Program.run(printed.line + " --json --lang \(language)")
        #expect(answer.status == 0)
        _ = try expectDocument(answer, printed.kind)
    }

    @Test func aStoryHoldsBoundsSumsAndWhatWouldBeWithoutTheChange() async throws {
        let answer = try await Program.run("schemes explain --tenant 650102 I14-1.points --json")
        let story = try expectDocument(answer, "explanation")
        #expect(story["allowed"] == "3.5...5 step 0.5")
        let prefecture = "650000-xinjiang/650100-urumqi"
        #expect(
            story["entries"]?.array?.compactMap { $0["place"]?.string } == [
                "\(prefecture)/650102-tianshan/scheme.yaml:21", "\(prefecture)/scheme.yaml:23",
                "650000-xinjiang/scheme.yaml:472",
            ]
        )
        let low = story["bounds"]?.array?.first { $0["kind"] == "low" }
        #expect(low?["limit"] == "3.5")
        #expect(low?["setter"] == "650100@1")
        #expect(low?["place"] == .string("\(prefecture)/scheme.yaml:73"))
        let groups = try #require(story["groups"]?.array)
        #expect(groups.count == 1 && groups[0]["sum"] == "25" && groups[0]["holds"] == true)
        let without = try #require(story["without"])
        #expect(without["value"] == "4")
        #expect(without["groups"]?.array?.first?["sum"] == "25.5")
        #expect(without["groups"]?.array?.first?["holds"] == false)
        #expect(without["also_change"]?.array?.isEmpty == false)
        #expect(without["findings"]?.array?.compactMap { $0["code"]?.string } == ["E-SUM"])
    }

    @Test func aRootsValueHasNothingToBeWithout() async throws {
        let line = "schemes explain --tenant 650000 excellent.minimum --json"
        let story = try expectDocument(try await Program.run(line), "explanation")
        #expect(story["without"] == nil)
        #expect(story["groups"]?.array?.first?["rule"] == "grades")
    }

    @Test(arguments: ["xinjiang-inputs", "louxing-inputs"])
    func theSamplesPassTheSchemaOfInputs(_ name: String) throws {
        let file = Program.project.appending(path: "Tests/Samples/\(name).json")
        let document = try JSONValue(parsing: String(contentsOf: file, encoding: .utf8))
        #expect(try SchemaValidator(kind: "inputs").faults(document) == [])
    }

    @Test func everySpecialCaseOfTheRulesStandsInTheSamples() async throws {
        var flags: Set<String> = []
        for (tenant, name) in [("650000", "xinjiang"), ("431302", "louxing")] {
            let line = "score --tenant \(tenant) Tests/Samples/\(name)-inputs.json --json"
            let document = try await JSONValue(parsing: Program.run(line).output)
            for unit in document["units"]?.array ?? [] {
                for flag in unit["flags"]?.array ?? [] { flags.insert(flag["flag"]?.string ?? "") }
            }
        }
        let special: Set = [
            "absent", "criticised", "vetoed", "incomplete", "reweighted", "beyond_quota",
        ]
        #expect(special.isSubset(of: flags))
    }

    @Test func theSameInputsGiveTheSameBytes() async throws {
        let line = "score --tenant 650000 Tests/Samples/xinjiang-inputs.json --json --lang en"
        #expect(try await Program.run(line).output == Program.run(line).output)
    }

    @Test func aMoveOfTheProgramsFolderOfFilesChangesNoDocument() async throws {
        let line = "schemes explain --tenant 650102 I14-1.points --json"
        let absolute = Program.project.appending(path: "Tenants").path
        #expect(
            try await Program.run(line).output
                == Program.run(line + " --tenants \(absolute)").output
        )
    }
}
