import Exact
import Hierarchy
import PostgresDriver
import Rollups
import Schemes
import Store
import Testing
import UseCases

/// What verification finds when somebody changes the database behind the program's back.
@Suite struct TamperingTests {
    private func verify(_ database: ScratchDatabase) async throws -> VerifyRollups.Report {
        try await VerifyRollups(database.pools)(Template.year)
    }

    private func tamper(_ database: ScratchDatabase, _ script: String) async throws {
        try await database.asAdministrator { session in try await session.runScript(script) }
    }

    @Test func anUntouchedYearIsSound() async throws {
        for template in [Template.scored, .published] {
            try await ScratchDatabase.with(template) { database in
                let report = try await verify(database)
                #expect(report.isSound)
                #expect(report.cycles == 7)
                #expect(report.units == 56)
                #expect(report.stale == 0)
            }
        }
    }

    @Test func aChangedSheetIsNamed() async throws {
        try await ScratchDatabase.with(.scored) { database in
            // The first cell of one unit of c11 becomes 1.2345 points.
            try await tamper(
                database,
                """
                update pingyi.sheets s
                set marks = overlay(marks placing '\\x00003039'::bytea from 1)
                from pingyi.tenants t
                where t.tenant_id = s.tenant_id and t.register_id = 'c11'
                  and s.unit_id = (select min(unit_id) from pingyi.sheets x
                    where x.tenant_id = s.tenant_id)
                """
            )
            let report = try await verify(database)
            #expect(!report.isSound)
            #expect(report.sheets.count == 1)
            #expect(report.sheets.first?.tenant.rawValue == "c11")
            #expect(report.sheets.first?.item.rawValue == "I1-1")
            #expect(report.sheets.first?.sheet?.description == "1.2345")
            #expect(report.mismatches.contains { $0.key.tenant.rawValue == "c11" })
        }
    }

    @Test func aChangedLogRowIsNamed() async throws {
        try await ScratchDatabase.with(.scored) { database in
            try await tamper(
                database,
                """
                update pingyi.marks m set points = 1.2345
                from pingyi.tenants t
                where t.tenant_id = m.tenant_id and t.register_id = 'c22' and m.item = 'I1-2'
                  and m.unit_id = (select min(unit_id) from pingyi.marks x
                    where x.tenant_id = m.tenant_id)
                """
            )
            let report = try await verify(database)
            #expect(report.mismatches.isEmpty)
            #expect(report.sheets.map(\.tenant.rawValue) == ["c22"])
            #expect(report.sheets.map(\.item.rawValue) == ["I1-2"])
            #expect(report.sheets.first?.log?.description == "1.2345")
        }
    }

    @Test func aRemovedLogRowIsNamed() async throws {
        try await ScratchDatabase.with(.scored) { database in
            try await tamper(
                database,
                """
                delete from pingyi.marks m using pingyi.tenants t
                where t.tenant_id = m.tenant_id and t.register_id = 'p2' and m.item = 'I1-3'
                  and m.unit_id = (select min(unit_id) from pingyi.marks x
                    where x.tenant_id = m.tenant_id)
                """
            )
            let report = try await verify(database)
            #expect(report.sheets.map(\.tenant.rawValue) == ["p2"])
            #expect(report.sheets.first?.log == nil)
        }
    }

    @Test(arguments: ["live", "published"])
    func aChangedSummaryIsNamed(series: String) async throws {
        try await ScratchDatabase.with(.published) { database in
            // A cell of c21 gets the content of another one.
            try await tamper(
                database,
                """
                update pingyi.summaries s set cell = x.cell
                from pingyi.tenants t, pingyi.tenants o, pingyi.summaries x
                where t.tenant_id = s.tenant_id and t.register_id = 'c21'
                  and o.register_id = 'c22' and x.tenant_id = o.tenant_id
                  and s.series = '\(series)' and x.series = s.series
                  and s.sector = (select min(sector) from pingyi.summaries y
                    where y.tenant_id = t.tenant_id)
                  and x.sector = (select max(sector) from pingyi.summaries y
                    where y.tenant_id = o.tenant_id)
                """
            )
            let report = try await verify(database)
            #expect(!report.isSound)
            #expect(report.sheets.isEmpty)
            #expect(Set(report.mismatches.map(\.key.tenant.rawValue)) == ["c21", "p2", "r"])
        }
    }

    @Test func aRemovedSummaryIsNamedAndRebuilt() async throws {
        try await ScratchDatabase.with(.scored) { database in
            let question = """
                select concat_ws('|', path, form, sector, full_marks, units, cell)
                from pingyi.summaries order by 1
                """
            let before = try await database.texts(question)
            try await tamper(
                database,
                """
                delete from pingyi.summaries s using pingyi.tenants t
                where t.tenant_id = s.tenant_id and t.register_id = 'p1'
                """
            )
            let report = try await verify(database)
            #expect(!report.isSound)
            #expect(Set(report.mismatches.map(\.key.tenant.rawValue)) == ["p1", "r"])
            let rebuilt = try await RescoreCycles(database.pools)(Template.year, all: true)
            #expect(rebuilt.cycles == 7)
            #expect(try await database.texts(question) == before)
            let after = try await verify(database)
            #expect(after.isSound)
        }
    }

    @Test func aSummaryThatShouldNotBeThereIsNamedAndDropped() async throws {
        try await ScratchDatabase.with(.scored) { database in
            try await tamper(
                database,
                """
                insert into pingyi.summaries (
                  tenant_id, cycle_id, series, form, sector, full_marks, path, scheme, year, version,
                  units, cell
                )
                select tenant_id, cycle_id, series, 'none', sector, full_marks, path, scheme, year,
                  version, units, cell
                from pingyi.summaries join pingyi.tenants t using (tenant_id, path)
                where t.register_id = 'c12' limit 1
                """
            )
            let report = try await verify(database)
            #expect(Set(report.mismatches.map(\.key.tenant.rawValue)) == ["c12", "p1", "r"])
            _ = try await RescoreCycles(database.pools)(Template.year, all: true)
            let after = try await verify(database)
            #expect(after.isSound)
        }
    }
}
