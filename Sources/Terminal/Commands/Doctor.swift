import ArgumentParser
import Canonical
import UseCases

/// Checks the installation: server, access, schema, roles, catalog.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check server, access, schema, roles and catalog; each finding with its remedy.",
        discussion: """
            Connects as the administrator and changes nothing. Exits with 1 when something is
            wrong, with 4 when the database can't be reached.
            """
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let check = CheckInstallation(
                try database.location(),
                logger: DatabaseOptions.logger
            )
            let report = try await check()
            let text = InstallationText(report, console)
            console.say(text.lines.joined(separator: "\n"))
            console.document(text.document)
            return report.isSound ? .done : .checkFailed
        }
    }
}
