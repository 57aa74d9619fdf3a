import ArgumentParser

/// Schemes as files: checked, resolved, explained, compared, without a database.
struct SchemesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schemes",
        abstract:
            "Lint, resolve, explain, compare, print and rebase schemes as files; no database is needed.",
        subcommands: [
            SchemesLint.self, SchemesResolve.self, SchemesExplain.self, SchemesDiff.self,
            SchemesRender.self, SchemesRebase.self,
        ]
    )
}
