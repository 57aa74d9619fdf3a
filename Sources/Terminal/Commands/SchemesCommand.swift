import ArgumentParser

/// Schemes: checked, explained, compared, printed and rebased as files without a database; edited,
/// published and tried out in it.
struct SchemesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schemes",
        abstract:
            "Check, explain, compare, print and rebase schemes as files; edit and publish them.",
        subcommands: [
            SchemesLint.self, SchemesResolve.self, SchemesExplain.self, SchemesDiff.self,
            SchemesRender.self, SchemesDraft.self, SchemesPublish.self, SchemesAdopt.self,
            SchemesQuestions.self, SchemesAnswer.self, SchemesSimulate.self, SchemesWaive.self,
            SchemesWaivers.self, SchemesTasks.self, SchemesRebase.self,
        ]
    )
}
