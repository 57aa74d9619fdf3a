import Exact
import Hierarchy
import Schemes
import Store
import TenantFiles
public import UseCases

/// The preview of a change to the template of Xinjiang over a sample year of the whole region:
/// what it asks of every derivation, and what it does to every unit at every level.
///
/// Two values of one section are exchanged, so that its sum comes out. The preview is the one that
/// `schemes simulate` shows; beside it stands the same worked without index and columns.
public struct PreviewBench: Sendable {
    let server: DatabaseLocation
    let runs: Int
    private static let year = 2025
    private static let values: [(address: String, points: Int)] = [
        ("I14-1.points", 4), ("I18-1.points", 5),
    ]

    /// Prepares the measurement.
    ///
    /// - Parameters:
    ///   - server: The database server.
    ///   - runs: How often the preview is measured, 1 or more.
    public init(_ server: DatabaseLocation, runs: Int) {
        self.server = server
        self.runs = runs
    }

    /// Measures.
    ///
    /// - Parameters:
    ///   - folder: The folder of tenant files that has the region.
    ///   - units: How many units each tenant has, 1 or more.
    /// - Returns: What was found.
    /// - Throws: `StoreError`, `UseCaseError`, `TenantFilesError`; ``BenchError`` when the folder
    ///   has no such region.
    public func callAsFunction(tenants folder: String, units: Int) async throws -> Finding {
        let files = try TenantFolder.read(at: folder)
        // The day counts for waivers only, and the sample has none.
        guard let today = CalendarDate(year: PreviewBench.year + 1, month: 3, day: 1) else {
            throw BenchError.disagreement("sample year")
        }
        let values = PreviewBench.values.compactMap { value in
            Address(value.address)
                .map {
                    ($0, FieldValue.number(Amount(value.points)))
                }
        }
        let brute = try BruteRebase(files, of: "650000", setting: values)
        return try await BenchDatabase.with("bench_preview", on: server) { database in
            try await load(files, units, database)
            let office = try await Office.find("650000", as: "bench", database.pools)
            let simulate = SimulateScheme(database.pools)
            func preview(exactly: Bool) async throws -> (SimulateScheme.Simulation, Cost) {
                try await database.meter.measure {
                    try await simulate(
                        office,
                        setting: values,
                        year: PreviewBench.year,
                        today: today,
                        exactly: exactly
                    )
                }
            }
            let first = try await preview(exactly: false).0
            let (exact, whole) = try await preview(exactly: true)
            var finding = Finding(
                "schemes preview",
                scale: "\(first.tenants.count) tenants, \(first.total.units) units, "
                    + "\(values.count) values of the template"
            )
            finding.agrees = first.agrees(with: exact) && brute.agrees(with: first.derived)
            for _ in 0..<runs {
                let (again, cost) = try await preview(exactly: false)
                finding.agrees = finding.agrees && again.agrees(with: first)
                finding.add(cost, to: "pingyi, by index and columns")
            }
            finding.add(whole, to: "every unit from rows")
            finding.facts = facts(first)
            return finding
        }
    }

    private func load(
        _ files: TenantFolder,
        _ units: Int,
        _ database: BenchDatabase
    ) async throws {
        _ = try await ApplyTenants(database.pools)(
            files,
            as: "bench",
            approvedBy: "second",
            today: "\(PreviewBench.year)-01-01"
        )
        _ = try await LoadSampleYear(database.pools)(
            PreviewBench.year,
            seed: 1,
            unitCount: units,
            as: "bench"
        )
        _ = try await RescoreCycles(database.pools)(PreviewBench.year)
        _ = try await PublishCycles(database.pools)(
            PreviewBench.year,
            as: "bench",
            approvedBy: "second"
        )
    }

    private func facts(_ simulation: SimulateScheme.Simulation) -> [(String, String)] {
        let (total, derived) = (simulation.total, simulation.derived)
        return [
            ("units with another score", "\(total.scores)"),
            ("units with another rank", "\(total.ranks)"),
            ("units with another grade", "\(total.grades)"),
            ("derivations", "\(derived.count)"),
            ("candidates from the index", "\(derived.candidates.count)"),
            ("with questions", "\(derived.asked.count)"),
            ("distinct questions", "\(derived.questions.count)"),
            ("tenants scored by columns", "\(simulation.byColumns)"),
        ]
    }
}

extension SimulateScheme.Simulation {
    /// All units of the scope.
    fileprivate var total: Impact { tenants.first?.subtree ?? Impact() }

    /// Whether something changes, and another run says the same of every unit and every level.
    fileprivate func agrees(with other: SimulateScheme.Simulation) -> Bool {
        total.scores > 0 && unscored.isEmpty && other.unscored.isEmpty
            && tenants.map(\.own) == other.tenants.map(\.own)
            && tenants.map(\.subtree) == other.tenants.map(\.subtree)
            && tenants.map(\.changes) == other.tenants.map(\.changes)
    }
}
