import ArgumentParser
import Testing

@testable import Terminal

/// What every command says about itself.
@Suite struct HelpGoldenTests {
    static let commands = words(of: Pingyi.self, after: [])

    /// The words that lead to each command, the program's name first.
    private static func words(
        of command: any ParsableCommand.Type,
        after words: [String]
    ) -> [[String]] {
        let name = command.configuration.commandName ?? "\(command)".lowercased()
        let own = words + [name]
        return [own]
            + command.configuration.subcommands.flatMap {
                HelpGoldenTests.words(of: $0, after: own)
            }
    }

    @Test(arguments: commands)
    func everyCommandExplainsItself(_ words: [String]) async throws {
        let answer = try await Program.run(
            Array(words.dropFirst()) + ["--help"],
            ["COLUMNS": "100"]
        )
        #expect(answer.status == 0)
        #expect(answer.errors.isEmpty)
        try Golden.expect(answer.output, "help/\(words.joined(separator: "-"))")
    }

    @Test func theContractsVerbsAreThere() {
        let known = Set(HelpGoldenTests.commands.map { $0.dropFirst().joined(separator: " ") })
        let promised: Set = [
            "tenants plan", "tenants apply", "tenants list", "tenants show", "tenants export",
            "schemes lint", "schemes resolve", "schemes explain", "schemes diff", "score",
            "rollup show", "rollup compare", "rollup verify", "rollup rebuild", "migrate", "doctor",
        ]
        #expect(promised.subtracting(known).isEmpty)
    }

    @Test(arguments: commands)
    func everyCommandThatAnswersWritesDocuments(_ words: [String]) async throws {
        let help = try await Program.run(Array(words.dropFirst()) + ["--help"])
        #expect(help.output.contains("SUBCOMMANDS:") || help.output.contains("--json"))
    }
}
