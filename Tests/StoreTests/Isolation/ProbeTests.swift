import Foundation
import PostgresDriver
import Testing

@Suite struct ProbeTests {
    /// How many probes a run makes; `PINGYI_PROBES` asks for more.
    static let count =
        ProcessInfo.processInfo.environment["PINGYI_PROBES"].flatMap { Int($0) } ?? 2_000

    @Test func noProbeReachesAnotherTenant() async throws {
        let seed =
            ProcessInfo.processInfo.environment["PINGYI_SEED"].flatMap { UInt64($0) }
            ?? UInt64.random(in: 0...UInt64.max)
        try await ScratchDatabase.with(.world) { database in
            let run = try await ProbeRun(on: database, seed: seed, count: ProbeTests.count)
            print("probes: \(ProbeTests.count), refused \(run.refused), seed \(seed)")
            #expect(run.leaks.isEmpty, "seed \(seed)")
            #expect(run.malformed.isEmpty)
        }
    }

    /// Holes in policies; each must show up as a lint's fault or as a leak.
    static let mutants = [
        "create policy hole on pingyi.marks for select to pingyi_app using (true)",
        "drop policy \"an office keeps its own units\" on pingyi.units; "
            + "create policy hole on pingyi.units to pingyi_app "
            + "using (tenant_id = pingyi.current_tenant()) with check (true)",
        "alter policy \"an office reads its own sheets\" on pingyi.sheets "
            + "using (tenant_id = pingyi.current_tenant() or true)",
        "alter policy \"an office adds its own occurrences\" on pingyi.occurrences "
            + "with check (tenant_id = pingyi.current_tenant() or recorded_by > 0)",
        "alter table pingyi.outcomes disable row level security",
        "alter table pingyi.findings no force row level security",
        "grant select on pingyi.ballots_1 to pingyi_app",
        "alter role pingyi_app bypassrls",
        "create view pingyi.everything as select * from pingyi.marks; "
            + "grant select on pingyi.everything to pingyi_app",
        "alter function pingyi.current_tenant() immutable",
        "alter policy \"an office adds its own published rows\" on pingyi.publication_rows "
            + "with check (tenant_id = pingyi.current_tenant()); "
            + "alter table pingyi.publication_rows "
            + "drop constraint publication_rows_path_is_the_registers",
        "alter policy \"an office reads summaries below that are published or opened\" "
            + "on pingyi.summaries "
            + "using (path >= pingyi.current_lo() and path < pingyi.current_hi())",
        "alter policy \"an office reads what those below published\" on pingyi.scheme_versions "
            + "using (path >= pingyi.current_lo() and path < pingyi.current_hi())",
        "alter policy \"an office sees those above itself\" on pingyi.tenants "
            + "using (starts_with(pingyi.current_lo(), left(path, 2)))",
        "alter policy \"an office reads publications of itself and those below\" "
            + "on pingyi.publications using (path >= pingyi.current_lo())",
        "alter policy \"an office keeps its own people\" on pingyi.people "
            + "with check (tenant_id = pingyi.current_tenant() or handle like 'h%')",
        "alter policy \"an office throws its own drafts away\" on pingyi.scheme_versions "
            + "using (tenant_id = pingyi.current_tenant() or status = 'draft'); "
            + "alter policy \"an office reads its own versions\" on pingyi.scheme_versions "
            + "using (tenant_id = pingyi.current_tenant() or status = 'draft')",
        "alter function pingyi.record_marks(bigint, bytea, uuid, bytea, bigint[], text[], int[], "
            + "numeric[], text[], text[]) owner to postgres",
        "alter table pingyi.requests drop constraint requests_pkey; "
            + "alter table pingyi.requests add primary key (request_id)",
        "grant truncate on pingyi.marks to pingyi_engine",
        "alter policy \"an office reads questions below that are opened\" on pingyi.rebase_questions "
            + "using (path >= pingyi.current_lo() and path < pingyi.current_hi())",
        "alter policy \"an office reads what those above decided\" on pingyi.rebase_decisions "
            + "using (starts_with(pingyi.current_lo(), path))",
        "alter policy \"an office writes what its own versions depend on\" "
            + "on pingyi.scheme_touches with check (path = pingyi.current_lo() "
            + "or tenant_id = pingyi.current_tenant()); alter table pingyi.scheme_touches "
            + "drop constraint scheme_touches_path_is_the_registers",
    ]

    /// Mutants that no lint can see: only the probes find them.
    static let unseen = [2, 3, 11, 12, 14, 15, 16, 20, 21]

    @Test(arguments: mutants.indices) func everyMutantIsCaught(index: Int) async throws {
        try await ScratchDatabase.with(.world) { database in
            let (isLinted, isReset) = try await database.asAdministrator { session in
                // Roles belong to the whole server, so that mutant is rolled back, and only linted.
                let isRole = ProbeTests.mutants[index].hasPrefix("alter role")
                if isRole { try await session.runScript("begin") }
                try await session.runScript(ProbeTests.mutants[index])
                let isLinted = try await !Lint.firing(&session).isEmpty
                if isRole { try await session.runScript("rollback") }
                return (isLinted, isRole)
            }
            #expect(!isReset || isLinted)
            if !isLinted {
                let run = try await ProbeRun(on: database, seed: 7, count: 6_000)
                #expect(!run.leaks.isEmpty, "\(ProbeTests.mutants[index])")
            }
            if ProbeTests.unseen.contains(index) { #expect(!isLinted) }
        }
    }
}
