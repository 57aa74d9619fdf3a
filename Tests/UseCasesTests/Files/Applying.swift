import PostgresDriver
import Store
import TenantFiles
import UseCases

extension ScratchDatabase {
    /// Applies files as `ops`, approved by `chief`, from a day on.
    @discardableResult
    func apply(
        _ files: FileTree,
        as person: String = "ops",
        approvedBy approver: String? = "chief",
        today: String = "2025-03-01"
    ) async throws -> TenantPlan {
        try await ApplyTenants(pools)(
            try files.read(),
            as: person,
            approvedBy: approver,
            today: today
        )
    }

    /// What applying files would change.
    func plan(_ files: FileTree, isApproved: Bool = true) async throws -> TenantPlan {
        try await PlanTenants(pools)(try files.read(), isApproved: isApproved)
    }

    /// Kind and subject of every audit event, oldest first.
    func events(after last: Int = 0) async throws -> [String] {
        try await texts(
            """
            select kind || ' ' || subject from pingyi.audit_events order by event_id offset \(last)
            """
        )
    }

    /// The register's history in words: when, what it was called, where it stood.
    func placements(of tenant: String) async throws -> [String] {
        try await texts(
            """
            select p.valid_from || '..' || coalesce(p.valid_to::text, '') || ' ' || p.code || ' '
              || p.name || ' ' || p.level || ' ' || p.placed_path
            from pingyi.tenant_placements p
            join pingyi.tenants t using (tenant_id)
            where t.register_id = '\(tenant)'
            order by p.valid_from
            """
        )
    }

    /// Every division and merger in words.
    func successions() async throws -> [String] {
        try await texts(
            """
            select t.register_id || ' ' || x.kind || ' ' || s.register_id || ' ' || x.happened_on
            from pingyi.tenant_successions x
            join pingyi.tenants t using (tenant_id)
            join pingyi.tenants s on s.tenant_id = x.successor_id
            order by 1
            """
        )
    }

    /// Everything that applying files writes, without numbers and times that chance gives.
    func state() async throws -> [String] {
        var lines: [String] = []
        for question in ScratchDatabase.questions { lines += try await texts(question) }
        return lines
    }

    private static let questions = [
        """
        select concat_ws('|', path, code, name, level, time_zone, opened_on, closed_on)
        from pingyi.tenants order by path
        """,
        """
        select concat_ws('|', path, valid_from, valid_to, code, name, level, placed_path)
        from pingyi.tenant_placements order by path, valid_from
        """,
        """
        select concat_ws('|', x.path, s.path, x.happened_on, x.kind)
        from pingyi.tenant_successions x join pingyi.tenants s on s.tenant_id = x.successor_id
        order by 1
        """,
        """
        select concat_ws(
          '|', v.path, v.scheme, v.number, v.kind, v.status, p.path, v.parent_number,
          v.parent_digest, v.digest, v.snapshot_digest, a.state, a.subject, x.handle, y.handle)
        from pingyi.scheme_versions v
        left join pingyi.tenants p on p.tenant_id = v.parent_tenant_id
        join pingyi.two_person_actions a
          on a.tenant_id = v.tenant_id and a.action_id = v.action_id
        join pingyi.people x on x.person_id = a.proposed_by
        left join pingyi.people y on y.person_id = a.decided_by
        order by 1
        """,
        """
        select concat_ws(
          '|', t.path, o.operation, o.kind, o.address, o.group_address, o.value, o.was,
          o.parent_number)
        from pingyi.scheme_operations o join pingyi.tenants t using (tenant_id) order by 1
        """,
        "select concat_ws('|', path, digest, item_count) from pingyi.snapshots order by 1",
        "select 'person ' || handle from pingyi.people order by 1",
        "select kind || ' ' || subject from pingyi.audit_events order by 1",
    ]
}
