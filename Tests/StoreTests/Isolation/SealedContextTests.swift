import PostgresDriver
import Store
import Testing

/// Attempts of one injected statement to work for another tenant.
@Suite struct SealedContextTests {
    /// Each runs alone after `enter`, by the extended protocol, as every query of the product does.
    static let attacks = [
        "select set_config('pingyi.tenant', '2', true)",
        "select set_config('pingyi.tenant', '2', false)",
        "select pg_catalog.set_config('pingyi.lo', 'r.', true)",
        "select 1 from pingyi.units where set_config('pingyi.tenant', '2', true) is not null",
        "with s as materialized (select set_config('pingyi.tenant', '2', true)) select * from s",
        "select count(*) from generate_series(1, 2) where set_config('pingyi.hi', '~', true) <> ''",
        "select pingyi.enter(2, 1)",
        "select pingyi.enter(1, null)",
        "select pingyi.enter(2, null) from pingyi.tenants",
        "select query_to_xml('set local pingyi.tenant = 2', true, true, '')",
        "select query_to_xml('select set_config(''pingyi.tenant'', ''2'', true)', true, true, '')",
        "select query_to_xml('select pingyi.enter(2, 1)', true, true, '')",
        "select query_to_xml_and_xmlschema('reset pingyi.tenant', true, true, '')",
        "select cursor_to_xml('x', 1, true, true, '')",
        "select ts_stat('select to_tsvector(pingyi.enter(2, 1)::text)')",
        "select ts_rewrite('a'::tsquery, 'select pingyi.enter(2, 1)::text::tsquery, ''b''::tsquery')",
        "update pg_catalog.pg_settings set setting = '2' where name = 'pingyi.tenant'",
        "update pg_catalog.pg_settings set setting = 'off' where name = 'row_security'",
        "select pingyi.enter(1, 1); set local pingyi.tenant = 2",
        "select 1; select set_config('pingyi.tenant', '2', true)",
        "create function pg_temp.f() returns int language sql set pingyi.tenant = '2' as 'select 1'",
        "create temporary table t (x int)",
        "create function pingyi.f() returns int language sql set pingyi.tenant = '2' as 'select 1'",
        "create schema hole",
        "set role pingyi_owner",
        "set role pingyi_engine",
        "set session authorization postgres",
        "alter role pingyi_app set pingyi.tenant = '2'",
        "alter role pingyi_app bypassrls",
        "grant pingyi_owner to pingyi_app",
        "alter table pingyi.units disable row level security",
        "select pg_read_file('/etc/passwd')",
        "select lo_import('/etc/passwd')",
        "copy pingyi.units to program 'true'",
        "select dblink_exec('select 1')",
        "select pingyi.enter_poll((select public_id from pingyi.polls limit 1))",
        "select pingyi.place_subtree('r.', '2024-01-01')",
        "select pingyi.move_tenant(14, 2, '2024-01-01', null)",
        "select pingyi.current_tenant() from pingyi.tenants for update",
    ]

    @Test(arguments: attacks) func theTenantStays(attack: String) async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.withPools(limits: [.app: 1]) { pools in
                try await pools.withSession(as: .app) { session in
                    try await session.runScript("begin; select pingyi.enter(14, 1); savepoint s")
                    let before = try await view(&session)
                    #expect(before.hasPrefix("14|"))
                    do {
                        try await session.execute(Statement(name: "attack", sql: attack))
                    } catch {
                        try await session.runScript("rollback to s")
                    }
                    #expect(try await view(&session) == before)
                    try await session.runScript("rollback")
                    #expect(try await session.text("select pingyi.current_tenant()") == "")
                    #expect(try await session.text("select count(*) from pingyi.units") == "0")
                }
            }
        }
    }

    private func view(_ session: inout Session) async throws -> String {
        try await session.text(
            """
            select concat_ws('|', pingyi.current_tenant(), pingyi.current_lo(), pingyi.current_hi(),
              pingyi.current_person(), current_user, session_user, current_setting('row_security'),
              (select string_agg(unit_id::text, ',' order by unit_id) from pingyi.units))
            """
        )
    }

    @Test func anUnknownTenantCannotBeEntered() async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.withPools { pools in
                await #expect(throws: StoreError.self) {
                    try await TenantTransaction(pools)(for: TenantNumber(rawValue: 999), by: nil) {
                        _ in
                    }
                }
            }
        }
    }

    @Test(arguments: [ServiceRole.app, .visitor, .tally, .audit])
    func withoutEnteringNothingIsSeen(role: ServiceRole) async throws {
        try await ScratchDatabase.with(.world) { database in
            try await database.withPools { pools in
                let tables = try await database.asAdministrator { session in
                    try await session.texts(
                        """
                        select c.oid::regclass::text from pg_class c
                        where relnamespace = 'pingyi'::regnamespace and relkind in ('r', 'p')
                          and relname not in ('sectors', 'applied_files')
                          and has_any_column_privilege($1, c.oid, 'select')
                        """,
                        [.text(role.rawValue)]
                    )
                }
                #expect(!tables.isEmpty)
                try await pools.withSession(as: role) { session in
                    for context in ["", "set pingyi.tenant = ''", "set pingyi.lo = 'nowhere.'"] {
                        if !context.isEmpty { try await session.runScript(context) }
                        for table in tables {
                            let rows = try await session.text(
                                "select count(tenant_id) from \(table)"
                            )
                            #expect(rows == "0", "\(table) after '\(context)'")
                        }
                    }
                    session.closeAfterUse()
                }
            }
        }
    }
}
