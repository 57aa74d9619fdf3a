import Exact
import PostgresDriver
import Schemes
import Scoring
import Store
import Testing

@Suite struct MarkBatchTests {
    /// The first cycle of the world with its sheets.
    private func target(
        _ database: ScratchDatabase
    ) async throws -> (cycle: StoredCycle, sheets: [StoredSheet]) {
        try await database.asAdministrator { session in
            let cycles = try await CycleShelf.cycles(of: 2023, &session)
            let cycle = try #require(cycles.first)
            return (cycle, try await MarkShelf.sheets(of: cycle, &session))
        }
    }

    private func batch(
        _ cycle: StoredCycle,
        _ marks: [(unit: UnitNumber, item: String, cell: Int, points: String?)],
        request: RequestID = .random()
    ) throws -> MarkBatch {
        MarkBatch(
            request: request,
            cycle: cycle.number,
            snapshot: cycle.snapshot,
            marks: try marks.map { mark in
                GivenMark(
                    unit: mark.unit,
                    item: try #require(NodeID(mark.item)),
                    cell: mark.cell,
                    mark: try mark.points.map { Mark(points: try Amount(parsing: $0)) }
                )
            }
        )
    }

    @Test func marksOfSeveralUnitsAreStoredTogetherAndOnce() async throws {
        try await ScratchDatabase.with(.world) { database in
            let (cycle, sheets) = try await target(database)
            let units = sheets.map(\.unit)
            try await database.withPools { pools in
                let given = try batch(
                    cycle,
                    [(units[1], "item2", 1, "7.25"), (units[0], "item1", 0, nil)]
                )
                let version = try await given.store(for: cycle.tenantNumber, by: nil, pools)
                #expect(version == cycle.version + 1)
                let again = try await given.store(for: cycle.tenantNumber, by: nil, pools)
                #expect(again == version)
                try await database.asAdministrator { session in
                    let after = try await MarkShelf.sheets(of: cycle, &session)
                    #expect(after[0].marks.cells == [PackedSheet.noMark, PackedSheet.noMark])
                    #expect(after[1].marks.cells == [35_000, 72_500])
                    let rows = try await MarkShelf.history(of: cycle, &session)
                        .filter { $0.request == given.request }
                    #expect(rows.map(\.unit) == [units[0], units[1]])
                    #expect(rows.map(\.points) == [nil, try Amount(parsing: "7.25")])
                    let request = try await MarkShelf.requests(of: cycle.tenantNumber, &session)
                        .filter { $0.request == given.request }
                    #expect(request.map(\.answer) == ["\(version)"])
                }
            }
        }
    }

    @Test func theOrderOfMarksDoesNotMakeAnotherRequestButTheirPointsDo() async throws {
        try await ScratchDatabase.with(.world) { database in
            let (cycle, sheets) = try await target(database)
            let unit = sheets[0].unit
            try await database.withPools { pools in
                let first = try batch(cycle, [(unit, "item1", 0, "1"), (unit, "item2", 1, "2")])
                let version = try await first.store(for: cycle.tenantNumber, by: nil, pools)
                let turned = try batch(
                    cycle,
                    [(unit, "item2", 1, "2"), (unit, "item1", 0, "1")],
                    request: first.request
                )
                let same = try await turned.store(for: cycle.tenantNumber, by: nil, pools)
                #expect(same == version)
                let other = try batch(cycle, [(unit, "item1", 0, "3")], request: first.request)
                await #expect {
                    try await other.store(for: cycle.tenantNumber, by: nil, pools)
                } throws: { error in
                    if case StoreError.requestKeyReused = error { true } else { false }
                }
            }
        }
    }

    @Test func aBatchWithOneBadMarkStoresNone() async throws {
        try await ScratchDatabase.with(.world) { database in
            let (cycle, sheets) = try await target(database)
            let unit = sheets[0].unit
            try await database.withPools { pools in
                let outside = try batch(cycle, [(unit, "item1", 0, "1"), (unit, "item9", 9, "1")])
                await #expect {
                    try await outside.store(for: cycle.tenantNumber, by: nil, pools)
                } throws: { error in
                    if case StoreError.noSuchSheet = error { true } else { false }
                }
                let twice = try batch(cycle, [(unit, "item1", 0, "1"), (unit, "item1", 0, "2")])
                await #expect {
                    try await twice.store(for: cycle.tenantNumber, by: nil, pools)
                } throws: { error in
                    if case StoreError.itemTwice = error { true } else { false }
                }
                let elsewhere = try batch(cycle, [(unit, "item1", 0, "1")])
                await #expect {
                    try await elsewhere.store(
                        for: TenantNumber(rawValue: cycle.tenantNumber.rawValue + 1),
                        by: nil,
                        pools
                    )
                } throws: { error in
                    if case StoreError.noSuchSheet = error { true } else { false }
                }
            }
            let (_, after) = try await target(database)
            #expect(after == sheets)
        }
    }
}
