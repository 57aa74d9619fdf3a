import Scoring
import Store
import ArgumentParser
import Canonical
import Exact
import Hierarchy
import Rollups
import Schemes
import UseCases

/// Shows what a tenant published, and explains one unit.
struct RollupShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a tenant's published league table, its summary, or one unit explained."
    )

    @OptionGroup var which: YearOptions
    @Option(help: "Explain this unit instead: its id.")
    var unit: String?
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            if let unit { return try await explain(unit, console) }
            let published = try await database.withPools { pools in
                try await ShowPublished(pools)(which.tenant, year: which.year)
            }
            LeagueText(published.year, console).write(limit: nil)
            SummaryText(published, console).write()
            console.document(published.document)
            return .done
        }
    }

    private func explain(_ unit: String, _ console: Console) async throws -> ExitStatus {
        let told = try await database.withPools { pools in
            try await ExplainUnit(pools)(unit, of: which.tenant, year: which.year)
        }
        ExplanationText(told, console).write()
        console.document(
            .compact([
                "format": "pingyi/unit-result/1",
                "tenant": .string(told.cycle.tenant.rawValue),
                "year": .integer(Int64(told.cycle.year)),
                "outcome": told.outcome.jsonValue(with: told.trace),
                "next": told.next?.jsonValue,
            ])
        )
        return .done
    }
}

extension ShowPublished.Answer {
    /// The published table and the subtree's summary as programs read them.
    var document: JSONValue {
        [
            "format": "pingyi/published-year/1",
            "tenant": .string(year.tenant.rawValue),
            "year": .integer(Int64(year.year)),
            "units": .array(
                year.units.filter { $0.tenant == year.tenant }
                    .map { unit in
                        .compact([
                            "unit": .string(unit.unit.rawValue), "name": .string(unit.name),
                            "form": .string(unit.form.rawValue),
                            "sector": .string(unit.sector.rawValue),
                            "total": unit.total.map { .string($0.description) },
                            "rank": unit.rank.map { .integer(Int64($0)) },
                            "grade": unit.grade.map { .string($0.rawValue) },
                            "flags": .array(unit.flags.map(\.jsonValue)),
                        ])
                    }
            ),
            "subtree": subtree.jsonValue,
        ]
    }
}
