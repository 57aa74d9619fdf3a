import Exact
import Hierarchy
import Rollups
import Schemes
import Scoring
import Store
import Testing
import UseCases

/// What a new mark does to results that were fresh.
@Suite struct FreshnessTests {
    /// Gives one unit of `c11` no points for an item, as the office would.
    private func mark(_ database: ScratchDatabase) async throws -> StoredCycle {
        let cycle = try await cycle("c11", database)
        let sheets = try await database.asAdministrator { session in
            try await MarkShelf.sheets(of: cycle, &session)
        }
        let unit = try #require(sheets.first?.unit)
        let item = try #require(NodeID("I1-1"))
        try await MarkBatch(
            request: .random(),
            cycle: cycle.number,
            snapshot: cycle.snapshot,
            marks: [GivenMark(unit: unit, item: item, cell: 0, mark: Mark(points: .zero))]
        )
        .store(for: cycle.tenantNumber, by: nil, database.pools)
        return cycle
    }

    private func cycle(_ id: String, _ database: ScratchDatabase) async throws -> StoredCycle {
        let cycles = try await database.asAdministrator { session in
            try await CycleShelf.cycles(of: Template.year, &session)
        }
        return try #require(cycles.first { $0.tenant.rawValue == id })
    }

    @Test func aNewMarkMakesItsOwnCycleStaleAndNothingElse() async throws {
        try await ScratchDatabase.with(.scored) { database in
            let before = try await mark(database)
            #expect(!before.isStale)
            let after = try await cycle("c11", database)
            #expect(after.isStale)
            #expect(after.version == before.version + 1)
            let stale = try await database.asAdministrator { session in
                try await CycleShelf.cycles(of: Template.year, &session).filter(\.isStale)
            }
            #expect(stale.map(\.tenant.rawValue) == ["c11"])
        }
    }

    @Test func whatIsStaleIsCountedAndIsNoMismatch() async throws {
        try await ScratchDatabase.with(.scored) { database in
            _ = try await mark(database)
            let report = try await VerifyRollups(database.pools)(Template.year)
            #expect(report.stale == 1)
            #expect(report.isSound)
        }
    }

    @Test func rescoringTouchesOnlyWhatIsStale() async throws {
        try await ScratchDatabase.with(.scored) { database in
            _ = try await mark(database)
            let rescored = try await RescoreCycles(database.pools)(Template.year)
            #expect(rescored.cycles == 1)
            #expect(rescored.units == 8)
            let after = try await cycle("c11", database)
            #expect(!after.isStale)
            let report = try await VerifyRollups(database.pools)(Template.year)
            #expect(report.stale == 0)
            #expect(report.isSound)
        }
    }

    @Test func aMarkOnItsWayIsPublished() async throws {
        try await ScratchDatabase.with(.scored) { database in
            let cycle = try await cycle("c11", database)
            let sheets = try await database.asAdministrator { session in
                try await MarkShelf.sheets(of: cycle, &session)
            }
            let unit = try #require(sheets.first?.unit)
            let item = try #require(NodeID("I1-1"))
            let batch = MarkBatch(
                request: .random(),
                cycle: cycle.number,
                snapshot: cycle.snapshot,
                marks: [GivenMark(unit: unit, item: item, cell: 0, mark: Mark(points: .zero))]
            )
            // The mark is recorded, publishing begins and waits, the mark is committed.
            let publishing = try await TenantTransaction(database.pools)(
                for: cycle.tenantNumber,
                by: nil
            ) { session in
                _ = try await batch.store(&session)
                let publishing = Task {
                    try await PublishCycles(database.pools)(
                        Template.year,
                        as: "ops",
                        approvedBy: "chief"
                    )
                }
                let waiting = """
                    select 'x' from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock'
                    """
                while try await database.texts(waiting).isEmpty { await Task.yield() }
                return publishing
            }
            #expect(try await publishing.value == 7)
            let report = try await VerifyRollups(database.pools)(Template.year)
            #expect(report.isSound)
            #expect(report.stale == 1)
            let published = try await ShowPublished(database.pools)("c11", year: Template.year)
            #expect(published.year.units.filter { $0.items[item] == .zero }.count >= 1)
        }
    }

    @Test func aPublishedCycleTakesNoMarks() async throws {
        try await ScratchDatabase.with(.published) { database in
            let error = await #expect(throws: StoreError.self) { _ = try await mark(database) }
            guard case .noMoreMarks = error else {
                Issue.record("refused as \(String(describing: error))")
                return
            }
        }
    }
}
