import Canonical
import Foundation
import Testing

/// Scheme files that lie outside of any folder of tenants, as somebody has them by mail.
@Suite struct LoneFileTests {
    /// Files in a folder without a `Tenants` beside them.
    private struct Desk {
        let folder: URL

        init() throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let tenants = Program.project.appending(path: "Tenants")
            for (name, file) in [
                ("louxing", "431302-louxing"), ("region", "650000-xinjiang"),
                ("city", "650000-xinjiang/650100-urumqi"),
                ("county", "650000-xinjiang/650100-urumqi/650102-tianshan"),
            ] {
                let text = try String(
                    contentsOf: tenants.appending(path: "\(file)/scheme.yaml"),
                    encoding: .utf8
                )
                try text.write(
                    to: folder.appending(path: "\(name).yaml"),
                    atomically: true,
                    encoding: .utf8
                )
            }
        }

        func run(_ line: String) async throws -> Program.Answer {
            try await Program.run(line, in: folder)
        }

        func remove() { try? FileManager.default.removeItem(at: folder) }  // Scratch.
    }

    private static let samples = Program.project.appending(path: "Tests/Samples").path

    @Test func aSchemeOfItsOwnIsLintedPrintedExplainedAndScored() async throws {
        let desk = try Desk()
        defer { desk.remove() }
        let score = "\(LoneFileTests.samples)/louxing-inputs.json"
        for line in [
            "schemes lint louxing.yaml", "schemes render louxing.yaml --format markdown",
            "schemes explain --scheme louxing.yaml excellent.minimum",
            "schemes resolve --scheme louxing.yaml", "score --scheme louxing.yaml \(score)",
            "schemes diff louxing.yaml --from louxing.yaml",
        ] {
            let answer = try await desk.run(line)
            #expect(answer.status == 0, "\(line): \(answer.errors)")
        }
        // The same numbers as from the folder.
        let alone = try await desk.run("score --scheme louxing.yaml --json \(score)")
        let inFolder = try await Program.run("score --tenant 431302 --json \(score)")
        #expect(alone.output == inFolder.output)
    }

    @Test func aDerivationFindsItsLevelsAmongTheFilesThatAreNamed() async throws {
        let desk = try Desk()
        defer { desk.remove() }
        let above = "--over city.yaml --over region.yaml"
        for line in [
            "schemes lint county.yaml \(above)", "schemes lint county.yaml city.yaml region.yaml",
            "schemes render county.yaml --against parent \(above)",
            "schemes render county.yaml --against root \(above)",
            "schemes diff county.yaml \(above)",
            "schemes diff county.yaml --from city.yaml \(above)",
        ] {
            let answer = try await desk.run(line)
            #expect(answer.status == 0, "\(line): \(answer.errors)")
        }
        let answer = try await desk.run(
            "schemes explain --scheme county.yaml \(above) --json I14-1.points"
        )
        let story = try expectDocument(answer, "explanation")
        let places = story["entries"]?.array?.compactMap { $0["place"]?.string } ?? []
        #expect(places == ["county.yaml:21", "city.yaml:23", "region.yaml:472"])
    }

    @Test func aLevelThatIsMissingIsNamedWithTheWayToGiveIt() async throws {
        let desk = try Desk()
        defer { desk.remove() }
        for (line, file, tenant) in [
            ("schemes lint county.yaml", "county.yaml", "650100"),
            ("schemes lint county.yaml --over city.yaml", "city.yaml", "650000"),
            ("schemes render city.yaml", "city.yaml", "650000"),
            ("score --scheme city.yaml nothing.json", "city.yaml", "650000"),
        ] {
            let english = try await desk.run(line + " --lang en")
            #expect(english.status == 1)
            #expect(english.errors.hasPrefix("\(file) derives from version 1 of \(tenant)"))
            #expect(english.errors.contains("--over FILE"))
            let chinese = try await desk.run(line + " --lang zh")
            #expect(chinese.errors.contains("用 --over 给出"))
        }
    }

    @Test func anotherTenantsInputsAreRefusedUnlessItFollowsTheScheme() async throws {
        let desk = try Desk()
        defer { desk.remove() }
        let inputs = "\(LoneFileTests.samples)/xinjiang-inputs.json"
        let refused = try await desk.run("score --scheme louxing.yaml \(inputs)")
        #expect(refused.status == 1)
        let county = try String(
            contentsOf: URL(filePath: inputs),
            encoding: .utf8
        )
        .replacing("\"650000\"", with: "\"653201\"")
        try county.write(
            to: desk.folder.appending(path: "county.json"),
            atomically: true,
            encoding: .utf8
        )
        let line = "score --scheme region.yaml county.json"
        #expect(try await desk.run(line).status == 1)
        #expect(try await desk.run(line + " --tenant 653201").status == 0)
    }

    @Test func aBrokenFolderIsInTheWayOfThoseOnlyWhoNeedIt() async throws {
        let desk = try Desk()
        defer { desk.remove() }
        let tenants = desk.folder.appending(path: "Tenants/a")
        try FileManager.default.createDirectory(at: tenants, withIntermediateDirectories: true)
        try "format: no\n"
            .write(
                to: tenants.appending(path: "tenant.yaml"),
                atomically: true,
                encoding: .utf8
            )
        #expect(try await desk.run("schemes lint louxing.yaml").status == 0)
        #expect(try await desk.run("schemes lint city.yaml --over region.yaml").status == 0)
        let answer = try await desk.run("schemes lint city.yaml --lang en")
        #expect(answer.status == 1)
        #expect(answer.errors.contains("a/tenant.yaml"))
        let named = try await desk.run("schemes lint louxing.yaml --tenants nowhere --lang en")
        #expect(named.status == 1)
    }
}
