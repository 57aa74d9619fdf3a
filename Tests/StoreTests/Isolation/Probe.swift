/// One statement by which an office reaches for rows that are not its own.
struct Probe: Sendable, CustomStringConvertible {
    let attacker: ProbeWorld.Tenant
    let target: ProbeWorld.Tenant
    let sql: String
    /// Whether any row that comes back is a leak.
    let isRead: Bool

    var description: String { "as \(attacker.path) on \(target.path): \(sql)" }

    /// Makes a probe from a seed's numbers; always on a target the attacker has no right to.
    init(_ world: ProbeWorld, _ random: inout SmallGenerator) {
        let attacker = world.tenants[random.below(world.tenants.count)]
        self.attacker = attacker
        if random.below(2) == 0 {
            let right = ReadingRight.all[random.below(ReadingRight.all.count)]
            let forbidden = world.tenants.filter {
                !right.relations.contains(Relation(of: $0.path, from: attacker.path))
            }
            if !forbidden.isEmpty {
                target = forbidden[random.below(forbidden.count)]
                let shape = Probe.readings[random.below(Probe.readings.count)]
                sql = Probe.fill(shape, attacker, target)
                    .replacing("TABLE", with: "pingyi.\(right.table)")
                    .replacing("ROWS", with: right.rows)
                isRead = true
                return
            }
        }
        let others = world.tenants.filter { $0.path != attacker.path }
        target = others[random.below(others.count)]
        let shape = Probe.writings[random.below(Probe.writings.count)]
        let isInsert = shape.hasPrefix("insert")
        let ending = isInsert && random.below(3) == 0 ? " on conflict do nothing" : ""
        sql = Probe.fill(shape, attacker, target, number: random.below(1_000_000)) + ending
        isRead = false
    }

    private static func fill(
        _ shape: String,
        _ attacker: ProbeWorld.Tenant,
        _ target: ProbeWorld.Tenant,
        number: Int = 0
    ) -> String {
        var sql = shape.replacing("{n}", with: "\(number)")
        for (name, literal) in attacker.literals {
            sql = sql.replacing("{own \(name)}", with: literal)
        }
        for (name, literal) in target.literals { sql = sql.replacing("{\(name)}", with: literal) }
        return sql
    }

    private static let readings = [
        "select t.tenant_id from TABLE t where t.tenant_id = {tenant_id} and ROWS",
        "select t.tenant_id from TABLE t where t.tenant_id <> {own tenant_id} and ROWS "
            + "and t.tenant_id = {tenant_id}",
        "with x as materialized (select * from TABLE where ROWS) "
            + "select tenant_id from x where tenant_id = {tenant_id}",
        "select x.tenant_id from (select * from TABLE where ROWS offset 0) x "
            + "where x.tenant_id in ({tenant_id})",
        "select x.tenant_id from pingyi.tenants o left join lateral "
            + "(select * from TABLE where ROWS) x on x.tenant_id = {tenant_id} "
            + "where x.tenant_id is not null",
        "select 1 where exists (select from TABLE where tenant_id = {tenant_id} and ROWS)",
        "select x.tenant_id from TABLE x full join pingyi.units u using (tenant_id) "
            + "where x.tenant_id = {tenant_id} and x.tenant_id in "
            + "(select tenant_id from TABLE where ROWS)",
        "select max(tenant_id) from TABLE where tenant_id = {tenant_id} and ROWS "
            + "having count(*) > 0",
        "select tenant_id from TABLE where ROWS union all select tenant_id from TABLE where ROWS "
            + "except all select tenant_id from pingyi.tenants where tenant_id <> {tenant_id} "
            + "offset 1000000",
        "select tenant_id from TABLE where tenant_id::text ~ '^{tenant_id}$' and ROWS",
        "select tenant_id from TABLE where tenant_id = {tenant_id} and ROWS for key share",
    ]

    private static let writings =
        inserts
        + changes.flatMap { change in
            [
                "update pingyi.\(change) where tenant_id = {tenant_id}",
                "update pingyi.\(change) where tenant_id <> {own tenant_id}",
            ]
        }
        + ReadingRight.all.flatMap { right in
            [
                "delete from pingyi.\(right.table) where tenant_id = {tenant_id}",
                "update pingyi.\(right.table) set tenant_id = {tenant_id} "
                    + "where tenant_id = {own tenant_id}",
            ]
        }

    /// Updates of columns that the service role may change in its own rows.
    private static let changes = [
        "people set name = 'x{n}'", "person_roles set revoked_at = now()",
        "two_person_actions set state = 'withdrawn', decided_by = {own person}, decided_at = now()",
        "scheme_versions set status = 'withdrawn'", "units set name = 'x{n}'",
        "cycles set decisions = '{\"x\":{n}}'", "cycle_units set absent = not absent",
        "polls set closes_at = closes_at + interval '1 day'",
        "scheme_drafts set revision = revision + 1",
        "rebase_decisions set status = 'withdrawn'", "waivers set status = 'withdrawn'",
        "tasks set closed_at = now(), outcome = 'x'", "unit_facts set facts = '{\"x\":{n}}'",
        "cycle_facts set facts = '{\"upper\":{}}'",
    ]

    /// Rows that would be whole and right if they were the attacker's to write.
    private static let inserts = [
        "insert into pingyi.people (tenant_id, handle, name) values ({tenant_id}, 'h{n}', 'x')",
        "insert into pingyi.person_roles (tenant_id, home_tenant_id, person_id, role, granted_by) "
            + "values ({tenant_id}, {own tenant_id}, {own person}, 'admin', {own person})",
        "insert into pingyi.person_roles (tenant_id, home_tenant_id, person_id, role, granted_by) "
            + "values ({tenant_id}, {tenant_id}, {person}, 'admin', {own person})",
        "insert into pingyi.person_roles (tenant_id, home_tenant_id, person_id, role, granted_by) "
            + "values ({own tenant_id}, {tenant_id}, {person}, 'admin', {own person})",
        "insert into pingyi.two_person_actions (tenant_id, kind, subject, digest, proposed_by) "
            + "values ({tenant_id}, 'publish_cycle', 'x{n}', sha256('x'), {own person})",
        "insert into pingyi.requests (tenant_id, request_id, body_digest, answer) "
            + "values ({tenant_id}, gen_random_uuid(), sha256('x'), '1')",
        "insert into pingyi.snapshots (tenant_id, digest, path, scheme, item_count, body) "
            + "values ({tenant_id}, sha256('{n}'), {path}, 's', 0, '{}')",
        "insert into pingyi.snapshots (tenant_id, digest, path, scheme, item_count, body) "
            + "values ({own tenant_id}, sha256('{n}'), {path}, 's', 0, '{}')",
        "insert into pingyi.scheme_versions (tenant_id, path, scheme, kind, document, digest, source) "
            + "values ({tenant_id}, {path}, 'sample', 'root', '{}', sha256('{n}'), 'x')",
        "insert into pingyi.scheme_versions (tenant_id, path, scheme, kind, document, digest, source) "
            + "values ({own tenant_id}, {path}, 'sample', 'root', '{}', sha256('{n}'), 'x')",
        "insert into pingyi.scheme_operations (tenant_id, version_id, operation, kind, address, "
            + "parent_tenant_id, parent_number) "
            + "values ({tenant_id}, {draft}, 'p{n}', 'set', 'a{n}', 1, 1)",
        "insert into pingyi.scheme_operations (tenant_id, version_id, operation, kind, address, "
            + "parent_tenant_id, parent_number) "
            + "values ({own tenant_id}, {draft}, 'p{n}', 'set', 'a{n}', 1, 1)",
        "insert into pingyi.scheme_drafts (tenant_id, scheme, kind, origin, document, digest) "
            + "values ({tenant_id}, 's{n}', 'root', 'edit', '{}', sha256('x'))",
        "insert into pingyi.scheme_touches (tenant_id, version_id, touched, operation, path, "
            + "parent_tenant_id, parent_number) "
            + "values ({tenant_id}, {draft}, 'a{n}', 'p{n}', {path}, 1, 1)",
        "insert into pingyi.scheme_touches (tenant_id, version_id, touched, operation, path, "
            + "parent_tenant_id, parent_number) "
            + "values ({own tenant_id}, {own draft}, 'a{n}', 'p{n}', {path}, 1, 1)",
        "insert into pingyi.rebase_questions (tenant_id, draft_id, question, path, scheme, kind, "
            + "subject, body) values ({tenant_id}, {edited}, sha256('{n}'), {path}, 's', 'k', 'x', '{}')",
        "insert into pingyi.rebase_questions (tenant_id, draft_id, question, path, scheme, kind, "
            + "subject, body) "
            + "values ({own tenant_id}, {own edited}, sha256('{n}'), {path}, 's', 'k', 'x', '{}')",
        "insert into pingyi.rebase_questions (tenant_id, draft_id, question, path, scheme, kind, "
            + "subject, body) "
            + "values ({own tenant_id}, {edited}, sha256('{n}'), {own path}, 's', 'k', 'x', '{}')",
        "insert into pingyi.rebase_decisions (tenant_id, path, scheme, question, answer, digest, "
            + "action_id) "
            + "values ({tenant_id}, {path}, 's', sha256('{n}'), '{}', sha256('x'), {approved})",
        "insert into pingyi.rebase_decisions (tenant_id, path, scheme, question, answer, digest, "
            + "action_id) values "
            + "({own tenant_id}, {path}, 's', sha256('{n}'), '{}', sha256('x'), {own approved})",
        "insert into pingyi.waivers (tenant_id, waiver, path, scheme, grantee_tenant_id, address, "
            + "document, digest, reason, expires_on, action_id) values ({tenant_id}, 'w{n}', {path}, "
            + "'s', {own tenant_id}, 'a', '{}', sha256('x'), 'r', '2030-01-01', {approved})",
        "insert into pingyi.waivers (tenant_id, waiver, path, scheme, grantee_tenant_id, address, "
            + "document, digest, reason, expires_on, action_id) values ({own tenant_id}, 'w{n}', "
            + "{path}, 's', {tenant_id}, 'a', '{}', sha256('x'), 'r', '2030-01-01', {own approved})",
        "insert into pingyi.tasks (tenant_id, kind, subject, origin) "
            + "values ({tenant_id}, 'rebase_waits', 'x', 'x{n}')",
        "insert into pingyi.unit_facts (tenant_id, cycle_id, unit_id, facts) "
            + "values ({tenant_id}, {cycle}, {new_unit}, '{}')",
        "insert into pingyi.cycle_facts (tenant_id, cycle_id, facts) "
            + "values ({tenant_id}, {empty_cycle}, '{}')",
        "insert into pingyi.cycle_facts (tenant_id, cycle_id, facts) "
            + "values ({own tenant_id}, {empty_cycle}, '{}')",
        "insert into pingyi.units (tenant_id, code, name, sector) "
            + "values ({tenant_id}, 'c{n}', 'x', 'education')",
        "insert into pingyi.cycles (tenant_id, year, scheme, scheme_tenant_id, scheme_number, "
            + "snapshot_digest, tree_date) select {tenant_id}, 2000 + {n} % 7000, 'sample', "
            + "{tenant_id}, 1, sha256(convert_to('snapshot' || {tenant_id}, 'UTF8')), '2024-12-31'",
        "insert into pingyi.cycle_units (tenant_id, cycle_id, unit_id, form) "
            + "values ({tenant_id}, {empty_cycle}, {unit}, 'x')",
        "insert into pingyi.cycle_units (tenant_id, cycle_id, unit_id, form) "
            + "values ({own tenant_id}, {own empty_cycle}, {unit}, 'x')",
        "insert into pingyi.cycle_versions (tenant_id, cycle_id) values ({tenant_id}, {empty_cycle})",
        "insert into pingyi.cycle_versions (tenant_id, cycle_id) "
            + "values ({own tenant_id}, {empty_cycle})",
        "insert into pingyi.sheets (tenant_id, cycle_id, unit_id, snapshot_digest, marks) "
            + "values ({tenant_id}, {cycle}, {new_unit}, sha256('x'), '\\x80000000')",
        "insert into pingyi.marks (tenant_id, cycle_id, unit_id, sheet_version, item, points, "
            + "request_id) values ({tenant_id}, {cycle}, {unit}, 2, 'i', 1, gen_random_uuid())",
        "insert into pingyi.occurrences (tenant_id, cycle_id, unit_id, adjustment, recorded_by) "
            + "values ({tenant_id}, {cycle}, {unit}, 'x', {own person})",
        "insert into pingyi.occurrences (tenant_id, cycle_id, unit_id, adjustment, recorded_by) "
            + "values ({own tenant_id}, {cycle}, {unit}, 'x', {own person})",
        "insert into pingyi.findings (tenant_id, cycle_id, unit_id, veto, author, found_on, "
            + "evidence, recorded_by) "
            + "values ({tenant_id}, {cycle}, {unit}, 'v', 'a', '2024-01-01', 'e', {own person})",
        "insert into pingyi.juror_scores (tenant_id, cycle_id, unit_id, juror, score, recorded_by) "
            + "values ({tenant_id}, {cycle}, {new_unit}, 'j{n}', 0, {own person})",
        "insert into pingyi.peer_scores (tenant_id, cycle_id, unit_id, rater_unit_id, score, "
            + "recorded_by) values ({tenant_id}, {cycle}, {new_unit}, {unit}, 0, {own person})",
        "insert into pingyi.carryovers (tenant_id, cycle_id, unit_id, score, source, recorded_by) "
            + "values ({tenant_id}, {cycle}, {new_unit}, 0, 's', {own person})",
        "insert into pingyi.polls (tenant_id, cycle_id, opens_at, closes_at) "
            + "values ({tenant_id}, {empty_cycle}, now(), now() + interval '1 day')",
        "insert into pingyi.publications (tenant_id, path, cycle_id, scheme, year, number, "
            + "snapshot_digest, content_digest, content, action_id, published_by) "
            + "values ({tenant_id}, {path}, {empty_cycle}, 'sample', 2024, 1, sha256('x'), "
            + "sha256(convert_to('unused' || {tenant_id}, 'UTF8')), '{}', {approved}, {own person})",
        "insert into pingyi.publications (tenant_id, path, cycle_id, scheme, year, number, "
            + "snapshot_digest, content_digest, content, action_id, published_by) "
            + "values ({own tenant_id}, {path}, {own empty_cycle}, 'sample', 2024, 1, sha256('x'), "
            + "sha256(convert_to('unused' || {own tenant_id}, 'UTF8')), '{}', {own approved}, "
            + "{own person})",
        "insert into pingyi.publication_rows (tenant_id, publication_id, unit_id, path, form, "
            + "sector, unit_code, unit_name, components, items) "
            + "values ({tenant_id}, {publication}, {n}, {path}, 'x', 'x', 'x', 'x', '{}', '')",
        "insert into pingyi.publication_rows (tenant_id, publication_id, unit_id, path, form, "
            + "sector, unit_code, unit_name, components, items) "
            + "values ({own tenant_id}, {own publication}, {n}, {path}, 'x', 'x', 'x', 'x', '{}', '')",
        "insert into pingyi.audit_events (tenant_id, person_id, kind, subject) "
            + "values ({tenant_id}, {own person}, 'x.y', 'x')",
        "insert into pingyi.ballots (tenant_id, poll_id, voter_key, ratings) "
            + "values ({tenant_id}, {poll}, sha256('{n}'), '\\x01')",
        "insert into pingyi.tenants (register_id, code, name, level, parent_id, path, opened_on) "
            + "values ('x{n}', 'x{n}', 'x', 'x', {tenant_id}, {path} || 'x{n}.', '2024-01-01')",
        "insert into pingyi.summaries (tenant_id, cycle_id, series, form, sector, full_marks, path, "
            + "scheme, year, version, units, cell) values ({tenant_id}, {cycle}, 'published', 'x', "
            + "'x{n}', 1, {path}, 's', 2023, 1, 0, '\\x00')",
        "select pingyi.record_marks({cycle}, "
            + "sha256(convert_to('snapshot' || {tenant_id}, 'UTF8')), gen_random_uuid(), "
            + "sha256('x'), array[{unit}]::bigint[], array['i'], array[0], array[1.5], "
            + "array[null]::text[], array[null]::text[])",
    ]
}

/// A generator that gives the same numbers for the same seed everywhere (SplitMix64).
struct SmallGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 to one below the bound, which is at least 1.
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
