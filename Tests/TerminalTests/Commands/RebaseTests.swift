import Canonical
import Foundation
import Testing

/// A derivation of the project's folder, moved to a new version of the template.
@Suite struct RebaseTests {
    private static let derivation = "Tenants/650000-xinjiang/650100-urumqi/scheme.yaml"
    private static let template = "Tenants/650000-xinjiang/scheme.yaml"

    // The template's next version: item 14 is worth 6 points, item 13-1 gives one up.
    private static func nextTemplate(in folder: URL) throws -> String {
        let file = Program.project.appending(path: template)
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacing("\nversion: 1\n", with: "\nversion: 2\n")
            .replacing("text: 节点集中法治宣传, points: 5", with: "text: 节点集中法治宣传, points: 6")
            .replacing("text: 法治教育基层行, points: 3", with: "text: 法治教育基层行, points: 2")
        let next = folder.appending(path: "next.yaml")
        try text.write(to: next, atomically: true, encoding: .utf8)
        return next.path
    }

    private static func scratch() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rebase-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    @Test func nothingIsWrittenWhileAQuestionIsOpen() async throws {
        let folder = try Self.scratch()
        let next = try Self.nextTemplate(in: folder)
        let output = folder.appending(path: "rebased.yaml").path
        let line =
            "schemes rebase \(Self.derivation) --from \(Self.template) --to \(next)"
            + " --output \(output) --json"
        let answer = try await Program.run(line)
        #expect(answer.status == 1)
        #expect(!FileManager.default.fileExists(atPath: output))
        let report = try expectDocument(answer, "rebase-report")
        #expect(report["conflicts"]?.array?.isEmpty == false)
    }

    @Test func answersLetTheRebasedFileBeWritten() async throws {
        let folder = try Self.scratch()
        let next = try Self.nextTemplate(in: folder)
        let output = folder.appending(path: "rebased.yaml").path
        let decisions = folder.appending(path: "decisions.json")
        let line =
            "schemes rebase \(Self.derivation) --from \(Self.template) --to \(next)"
            + " --output \(output) --decisions \(decisions.path)"
        var known: [JSONValue] = []
        try "[]".write(to: decisions, atomically: true, encoding: .utf8)
        // An answer may raise the question of a sum; a few rounds settle everything.
        for _ in 0..<4 {
            let report = try await JSONValue(parsing: Program.run(line + " --json").output)
            let open = (report["conflicts"]?.array ?? []).filter { $0["settlement"] == "open" }
            if open.isEmpty { break }
            known += open.compactMap { conflict in
                conflict["id"]
                    .map {
                        ["format": "pingyi/decision/1", "question": $0, "answer": "theirs"]
                    }
            }
            try JSONValue.array(known).prettyText
                .write(to: decisions, atomically: true, encoding: .utf8)
        }
        let answer = try await Program.run(line)
        #expect(answer.status == 0)
        let text = try String(contentsOf: URL(filePath: output), encoding: .utf8)
        #expect(text.contains("version: 2"))
    }

    @Test func decisionsAreReadFromYAMLAndThoseOfNoUseAreNamed() async throws {
        let folder = try Self.scratch()
        let next = try Self.nextTemplate(in: folder)
        let line =
            "schemes rebase \(Self.derivation) --from \(Self.template) --to \(next) --lang en"
        let report = try await JSONValue(parsing: Program.run(line + " --json").output)
        let asked = try #require(report["conflicts"]?.array?.first?["id"]?.string)
        let other = "sha256:" + String(repeating: "0", count: 64)
        let decisions = folder.appending(path: "decisions.yaml")
        try """
        format: pingyi/decisions/1
        decisions:
          - {question: \(asked), answer: theirs, reason: 与自治区一致。}
          - {question: \(other), answer: mine}

        """
        .write(to: decisions, atomically: true, encoding: .utf8)
        let answer = try await Program.run(line + " --decisions \(decisions.path)")
        #expect(answer.errors.contains("\(decisions.path):4:5: nobody asks this question here"))
        #expect(!answer.errors.contains("\(decisions.path):3"))
        try "decisions: {}\n".write(to: decisions, atomically: true, encoding: .utf8)
        let malformed = try await Program.run(line + " --decisions \(decisions.path)")
        #expect(malformed.status == 1)
        #expect(malformed.errors.contains("\(decisions.path):1:1:"))
        #expect(malformed.errors.contains("[F-NO-FORMAT]"))
    }

    @Test func aWrongParentIsSaid() async throws {
        let folder = try Self.scratch()
        let next = try Self.nextTemplate(in: folder)
        let line = "schemes rebase \(Self.derivation) --from \(next) --to \(next) --lang en"
        let answer = try await Program.run(line)
        #expect(answer.status == 1)
        #expect(answer.errors.contains("--from gives 650000@2"))
    }

    @Test func aRootHasNothingToRebase() async throws {
        let line = "schemes rebase \(Self.template) --from \(Self.template)"
        #expect(try await Program.run(line).status == 1)
    }
}
