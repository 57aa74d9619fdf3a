import ArgumentParser
import Canonical
import Hierarchy
import Store
import UseCases

/// Shows how far the tenants below are, in counts.
struct RollupProgress: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Show how far a tenant and those below it are: counts, before publication."
    )

    @Option(help: "Register id or code of the tenant that reads.")
    var tenant: String
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let rows = try await database.withPools { try await ShowProgress($0)(tenant) }
            var table = Table([
                .text(console[.tenant]), .number(console[.units]),
                .number(console[Phrase("已评完", "Complete")]),
                .number(console[Phrase("未评完", "Incomplete")]),
                .number(console[Phrase("缺席", "Absent")]),
            ])
            for row in rows {
                table.add([
                    row.name, String(row.units), String(row.complete), String(row.incomplete),
                    String(row.absent),
                ])
            }
            console.say(table.text)
            console.document([
                "format": "pingyi/progress/1",
                "tenants": .array(
                    rows.map { row in
                        [
                            "tenant": .string(row.tenant.rawValue),
                            "units": .integer(Int64(row.units)),
                            "complete": .integer(Int64(row.complete)),
                            "incomplete": .integer(Int64(row.incomplete)),
                            "absent": .integer(Int64(row.absent)),
                        ]
                    }
                ),
            ])
            return .done
        }
    }
}
