import ArgumentParser
import Canonical
import UseCases

/// Publishes the outcomes of a year.
struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Publish a year's outcomes: immutable, approved by a second person."
    )

    @Option(help: "Year that was assessed.")
    var year = 2025
    @Option(name: .customLong("as"), help: "Handle of the person who proposes.")
    var person = "operations"
    @Option(help: "Handle of the second person, who approves.")
    var approvedBy: String
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            var progress = ProgressLine(console[.publishing], unit: "")
            let count = try await database.withPools { pools in
                try await PublishCycles(pools)(year, as: person, approvedBy: approvedBy) {
                    progress.advance(to: $0, of: $1)
                }
            }
            progress.finish(count: count)
            console.document([
                "format": "pingyi/publication-report/1", "cycles": .integer(Int64(count)),
            ])
            return .done
        }
    }
}

/// Loads an invented year.
struct Sample: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load an invented year of marks, scores and ballots, labelled as sample data."
    )

    @Option(help: "Year that is assessed.")
    var year = 2025
    @Option(help: "Any number; the same number gives the same year.")
    var seed: UInt64 = 1
    @Option(help: "Units a tenant, 1 or more.")
    var units = 60
    @Option(name: .customLong("as"), help: "Handle of the person who loads it.")
    var person = "operations"
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...1000).contains(units) else {
            throw ValidationError("--units takes 1 to 1000, not \(units).")
        }
    }

    func run() async throws {
        try await running(output) { console in
            var progress = ProgressLine(console[.loadingSample], unit: "")
            let loaded = try await database.withPools { pools in
                try await LoadSampleYear(pools)(year, seed: seed, unitCount: units, as: person) {
                    progress.advance(to: $0, of: $1)
                }
            }
            progress.finish(count: loaded.tenants)
            console.say(
                console[
                    Phrase(
                        "载入示例数据：\(loaded.tenants) 个辖区，\(loaded.units) 个单位，\(loaded.marks) 个得分。",
                        "Loaded sample data: \(loaded.tenants) tenants, \(loaded.units) units, \(loaded.marks) marks."
                    )
                ]
            )
            console.document([
                "format": "pingyi/sample-report/1", "tenants": .integer(Int64(loaded.tenants)),
                "units": .integer(Int64(loaded.units)), "marks": .integer(Int64(loaded.marks)),
            ])
            return .done
        }
    }
}
