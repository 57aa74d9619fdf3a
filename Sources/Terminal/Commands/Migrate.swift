import ArgumentParser
import Canonical
import Store
import UseCases

/// Creates the database when it is missing and brings it to this program's schema.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Create the database if missing and bring it to this program's schema."
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let install = InstallDatabase(try database.location(), logger: DatabaseOptions.logger)
            let report = try await install()
            for file in report.applied { console.say("  \(file)") }
            console.say(
                console[
                    report.isUpToDate
                        ? Phrase("数据库结构已是最新。", "The schema is up to date.")
                        : Phrase(
                            "已应用 \(report.applied.count) 个文件。",
                            "Applied \(report.applied.count) files."
                        )
                ]
            )
            console.document([
                "format": "pingyi/migration-report/1",
                "applied": .strings(report.applied),
                "unchanged": .integer(Int64(report.unchanged)),
            ])
            return .done
        }
    }
}
