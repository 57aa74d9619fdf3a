import PostgresDriver

/// What an attacker could have learned about each tenant of the world: its numbers and keys.
struct ProbeWorld: Sendable {
    struct Tenant: Sendable {
        let id: Int32
        let path: String
        /// SQL literals by the names that probes use, such as `cycle`.
        let literals: [String: String]
    }

    let tenants: [Tenant]

    init(_ session: inout Session) async throws {
        let rows = try await session.query(
            Statement(
                name: "world",
                sql: """
                    select t.tenant_id, t.path,
                      p.one::text as person, p.two::text as other_person,
                      c.full_cycle::text as cycle, c.empty_cycle::text as empty_cycle,
                      u.first::text as unit, u.last::text as new_unit,
                      (select version_id from pingyi.scheme_versions v
                        where v.tenant_id = t.tenant_id and status = 'draft')::text as draft,
                      (select draft_id from pingyi.scheme_drafts e
                        where e.tenant_id = t.tenant_id)::text as edited,
                      (select action_id from pingyi.two_person_actions a
                        where a.tenant_id = t.tenant_id and subject = 'unused')::text as approved,
                      (select publication_id from pingyi.publications b
                        where b.tenant_id = t.tenant_id)::text as publication,
                      (select poll_id from pingyi.polls o
                        where o.tenant_id = t.tenant_id)::text as poll
                    from pingyi.tenants t
                    join lateral (select min(person_id) as one, max(person_id) as two
                      from pingyi.people p where p.tenant_id = t.tenant_id) p on true
                    join lateral (select max(cycle_id) filter (where year = 2023) as full_cycle,
                        max(cycle_id) filter (where year = 2024) as empty_cycle
                      from pingyi.cycles c where c.tenant_id = t.tenant_id) c on true
                    join lateral (select min(unit_id) filter (where code = 'u1') as first,
                        min(unit_id) filter (where code = 'u3') as last
                      from pingyi.units u where u.tenant_id = t.tenant_id) u on true
                    order by t.tenant_id
                    """
            )
        )
        tenants = try rows.map { row in
            var literals: [String: String] = [:]
            for column in row.columns { literals[column] = try row.text(column) }
            literals["path"] = "'\(try row.text("path"))'"
            return Tenant(
                id: try row.int32("tenant_id"),
                path: try row.text("path"),
                literals: literals
            )
        }
    }

    /// A digest of everything in the database, by table: what an intruder must not change.
    static func fingerprint(_ session: inout Session) async throws -> [String: String] {
        let tables = try await session.texts(
            """
            select oid::regclass::text from pg_class
            where relnamespace = 'pingyi'::regnamespace and relkind in ('r', 'p')
              and not relispartition
            """
        )
        var digests: [String: String] = [:]
        for table in tables {
            digests[table] = try await session.text(
                "select md5(string_agg(t::text, '|' order by t::text)) from \(table) t"
            )
        }
        return digests
    }
}
