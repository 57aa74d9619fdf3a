import Foundation
import PostgresDriver
import Store
import Testing

@Suite struct MarkRecordingTests {
    private struct Mark {
        var request = UUID()
        var body: UInt8 = 1
        var item = "item1"
        var position: Int32 = 0
        var points: String? = "3.5"
    }

    private func record(
        _ mark: Mark,
        as number: Int32,
        _ pools: RolePools
    ) async throws -> Int64 {
        try await TenantTransaction(pools)(for: TenantNumber(rawValue: number), by: nil) {
            session in
            try await
                session.query(
                    Statement(
                        name: "record_marks",
                        sql: """
                            select pingyi.record_marks(c.cycle_id, c.snapshot_digest, $1,
                              sha256($2), array[u.unit_id], array[$3], array[$4]::int[],
                              array[$5::numeric], array[null]::text[], array[null]::text[]) as version
                            from pingyi.cycles c, pingyi.units u
                            where c.year = 2023 and u.code = 'u1'
                            """
                    ),
                    [
                        .uuid(mark.request), .bytes([mark.body]), .text(mark.item),
                        .int32(mark.position), PostgresValue(mark.points),
                    ]
                )[0]
                .int64("version")
        }
    }

    @Test func aRepeatedRequestChangesNothingAndGetsTheFirstAnswer() async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.withPools { pools in
                let mark = Mark()
                let first = try await record(mark, as: 5, pools)
                #expect(try await record(Mark(), as: 5, pools) == first + 1)
                #expect(try await record(mark, as: 5, pools) == first)
                var other = mark
                other.body = 2
                await #expect { _ = try await record(other, as: 5, pools) } throws: { error in
                    if case StoreError.requestKeyReused = error { true } else { false }
                }
                // The same key in another tenant is another request.
                #expect(try await record(mark, as: 6, pools) == first)
            }
        }
    }

    @Test func theSheetIsTheLatestRowOfTheLogForEachItem() async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.withPools { pools in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<60 {
                        group.addTask {
                            let position = Int32(number % 2)
                            let mark = Mark(
                                item: "item\(position + 1)",
                                position: position,
                                points: number % 7 == 0 ? nil : "\(number).25"
                            )
                            _ = try await record(mark, as: 5, pools)
                        }
                    }
                    try await group.waitForAll()
                }
                let faults = try await database.asAdministrator { session in
                    try await session.texts(
                        """
                        with latest as (
                          select distinct on (m.tenant_id, m.unit_id, m.item) m.*, s.marks
                          from pingyi.marks m
                          join pingyi.sheets s using (tenant_id, cycle_id, unit_id)
                          where m.tenant_id = 5
                          order by m.tenant_id, m.unit_id, m.item, m.sheet_version desc
                        )
                        select item from latest
                        where substr(marks, (right(item, 1)::int - 1) * 4 + 1, 4)
                          <> coalesce(int4send((points * 10000)::int), '\\x80000000')
                        """
                    )
                }
                #expect(faults.isEmpty)
                let counts = try await database.asAdministrator { session in
                    try await session.text(
                        """
                        select concat_ws(' ', (select version from pingyi.cycle_versions
                          where tenant_id = 5), (select max(version) from pingyi.sheets
                          where tenant_id = 5), (select count(*) from pingyi.marks
                          where tenant_id = 5))
                        """
                    )
                }
                #expect(counts == "61 61 62")
            }
        }
    }

    @Test func aPublishedCycleTakesNoMarks() async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.asAdministrator { session in
                try await session.runScript("update pingyi.cycle_versions set takes_marks = false")
            }
            try await database.withPools { pools in
                await #expect { _ = try await record(Mark(), as: 5, pools) } throws: { error in
                    if case StoreError.noMoreMarks = error { true } else { false }
                }
            }
            let logged = try await database.asAdministrator { session in
                try await session.text("select count(*) from pingyi.marks where sheet_version > 1")
            }
            #expect(logged == "0")
        }
    }

    @Test(arguments: [-1, 2, 1_000_000]) func aCellOutsideTheSheetIsRefused(
        position: Int32
    ) async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.withPools { pools in
                await #expect {
                    _ = try await record(Mark(position: position), as: 5, pools)
                } throws: { error in
                    if case StoreError.noSuchSheet = error { true } else { false }
                }
            }
        }
    }
}
