import ArgumentParser
import Canonical
import Hierarchy
import Rollups
import Schemes
import UseCases

/// Results taken upward: shown, compared, verified, rebuilt.
struct Rollup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show, compare, verify and rebuild results over the tree.",
        subcommands: [
            RollupShow.self, RollupProgress.self, RollupCompare.self, RollupVerify.self,
            RollupRebuild.self,
        ]
    )
}

/// Which tenant and year a command is about.
struct YearOptions: ParsableArguments {
    @Option(help: "Register id or code of the tenant that reads.")
    var tenant: String
    @Option(help: "Year that was assessed.")
    var year = 2025
}

/// Compares the tenants, or the sectors, below a tenant.
struct RollupCompare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare jurisdictions or sectors: as scored, on the common core, restated."
    )

    @OptionGroup var which: YearOptions
    @Option(help: "jurisdiction or sector.")
    var by = "jurisdiction"
    @Option(help: "Form whose units are compared. Default: the one with most units.")
    var form: String?
    @Option(help: "Group by the tree of this day (yyyy-mm-dd): as was. Default: as is.")
    var asOf: String?
    @Flag(help: "A table for each reading, with medians and quartiles.")
    var details = false
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard CompareJurisdictions.Grouping(rawValue: by) != nil else {
            throw ValidationError("--by takes jurisdiction or sector, not '\(by)'.")
        }
    }

    func run() async throws {
        try await running(output) { console in
            let answer = try await database.withPools { pools in
                try await CompareJurisdictions(pools)(
                    which.tenant,
                    year: which.year,
                    by: CompareJurisdictions.Grouping(rawValue: by) ?? .jurisdiction,
                    form: form.flatMap { NodeID($0) },
                    asOf: asOf
                )
            }
            ComparisonText(answer, console).write(details: details)
            console.document([
                "format": "pingyi/comparison/1",
                "tenant": .string(answer.published.tenant.rawValue),
                "year": .integer(Int64(answer.published.year)),
                "form": .string(answer.form.rawValue),
                "by": .string(by),
                "tree": .string(asOf ?? "as_is"),
                "readings": .array(answer.comparisons.map(\.jsonValue)),
            ])
            return .done
        }
    }
}

/// Proves that stored results agree with their sources.
struct RollupVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove memo = fold = recomputation from sheets, and sheet = latest log row."
    )

    @Option(help: "Year that was assessed.")
    var year = 2025
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            var progress = ProgressLine(console[Phrase("核对", "Verifying")], unit: "")
            let found = try await database.withPools { pools in
                try await VerifyRollups(pools)(year) { progress.advance(to: $0, of: $1) }
            }
            progress.finish(count: found.cycles)
            for mismatch in found.mismatches { console.say("  ! \(mismatch)") }
            for mismatch in found.sheets { console.say("  ! \(mismatch)") }
            console.say(
                console[
                    Phrase(
                        found.isSound
                            ? "核对了 \(found.cycles) 个评议年度、\(found.units) 个单位：汇总与计分、评分表与记录全部一致。"
                            : "有 \(found.mismatches.count + found.sheets.count) 处不一致；用 pingyi rollup rebuild 重算后再核对。",
                        found.isSound
                            ? "\(found.cycles) cycles, \(found.units) units: summaries, scores, sheets and log agree."
                            : "\(found.mismatches.count + found.sheets.count) mismatches; run pingyi rollup rebuild, then verify again."
                    )
                ]
            )
            console.document([
                "format": "pingyi/verification/1",
                "cycles": .integer(Int64(found.cycles)),
                "units": .integer(Int64(found.units)),
                "stale": .integer(Int64(found.stale)),
                "sound": .bool(found.isSound),
                "mismatches": .array(found.mismatches.map(\.jsonValue)),
                "sheets": .array(found.sheets.map { .string("\($0)") }),
            ])
            return found.isSound ? .done : .checkFailed
        }
    }
}

/// Scores everything again and replaces the live results.
struct RollupRebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Score again what changed, or everything with --all, and store live results."
    )

    @Option(help: "Year that was assessed.")
    var year = 2025
    @Flag(help: "Cycles that are up to date as well.")
    var all = false
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            var progress = ProgressLine(console[.scoring], unit: "")
            let done = try await database.withPools { pools in
                try await RescoreCycles(pools)(year, all: all) { progress.advance(to: $0, of: $1) }
            }
            progress.finish(count: done.cycles)
            console.say(
                console[
                    Phrase(
                        "重算了 \(done.cycles) 个评议年度、\(done.units) 个单位。",
                        "Scored \(done.cycles) cycles, \(done.units) units."
                    )
                ]
            )
            console.document([
                "format": "pingyi/rescore/1", "cycles": .integer(Int64(done.cycles)),
                "units": .integer(Int64(done.units)),
            ])
            return .done
        }
    }
}
