extension DatedTree {
    /// Adds a tenant, from its opening day.
    ///
    /// - Parameter entry: The tenant; its id has never been used, its parent is open.
    /// - Throws: ``TreeError`` when the id or the code is in use, the parent is absent or closed,
    ///   or the tenant would lie too deep.
    public mutating func open(_ entry: TenantEntry) throws(TreeError) {
        guard placements[entry.id] == nil else { throw .duplicateID(entry.id) }
        if let owner = owner(ofCode: entry.code) {
            throw .duplicateCode(entry.code, owner, entry.id)
        }
        if let parent = entry.parent {
            guard let above = placements[parent]?.last else {
                throw .unknownParent(entry.id, parent: parent)
            }
            if let closed = above.validTo, closed <= entry.openedOn {
                throw .closed(parent, since: closed)
            }
            let depth = ancestry(of: parent).count + 1
            guard depth <= TenantPath.longest else { throw .tooDeep(entry.id, depth: depth) }
        }
        record(entry)
    }

    /// Gives a tenant another name.
    ///
    /// - Parameters:
    ///   - tenant: The tenant; its id, code and place stay.
    ///   - name: The new name.
    ///   - date: The first day of the new name.
    /// - Throws: ``TreeError`` when the tenant is absent or closed, or the date lies before the
    ///   last change.
    public mutating func rename(
        _ tenant: TenantID,
        to name: String,
        on date: CalendarDate
    ) throws(TreeError) {
        try revise(tenant, on: date) { $0.name = name }
    }

    /// Gives a tenant another code.
    ///
    /// - Parameters:
    ///   - tenant: The tenant; its id, name and place stay.
    ///   - code: The new code, which no other tenant has.
    ///   - date: The first day of the new code.
    /// - Throws: ``TreeError`` as for ``rename(_:to:on:)``, and when the code is in use.
    public mutating func recode(
        _ tenant: TenantID,
        to code: String,
        on date: CalendarDate
    ) throws(TreeError) {
        if let owner = owner(ofCode: code), owner != tenant {
            throw .duplicateCode(code, owner, tenant)
        }
        try revise(tenant, on: date) { $0.code = code }
    }

    /// Puts a tenant on another rung.
    ///
    /// - Parameters:
    ///   - tenant: The tenant.
    ///   - level: The new label.
    ///   - date: The first day of the new label.
    /// - Throws: ``TreeError`` as for ``rename(_:to:on:)``.
    public mutating func relabel(
        _ tenant: TenantID,
        as level: Level,
        on date: CalendarDate
    ) throws(TreeError) {
        try revise(tenant, on: date) { $0.level = level }
    }

    /// Moves a tenant, with everything below it, under another parent.
    ///
    /// - Parameters:
    ///   - tenant: The tenant.
    ///   - parent: The new parent, open and not inside the moved subtree; `nil` makes a root.
    ///   - date: The first day of the new place.
    /// - Throws: ``TreeError`` as for ``rename(_:to:on:)``, when the parent is absent, closed or
    ///   inside the subtree, and when a tenant would lie too deep.
    public mutating func move(
        _ tenant: TenantID,
        under parent: TenantID?,
        on date: CalendarDate
    ) throws(TreeError) {
        if let parent {
            guard let above = placements[parent]?.last else {
                throw .unknownParent(tenant, parent: parent)
            }
            if let closed = above.validTo { throw .closed(parent, since: closed) }
            let line = ancestry(of: parent)
            if line.contains(tenant) { throw .cycle([tenant, parent].sorted()) }
            let depth = line.count + height(of: tenant)
            guard depth <= TenantPath.longest else { throw .tooDeep(tenant, depth: depth) }
        }
        try revise(tenant, on: date) { $0.parent = parent }
    }

    /// Closes a tenant; its history stays.
    ///
    /// - Parameters:
    ///   - tenant: The tenant, without open tenants under it.
    ///   - date: The first day without it.
    /// - Throws: ``TreeError`` when it is absent, closed or has open tenants under it, or the
    ///   date is not after the last change.
    public mutating func close(_ tenant: TenantID, on date: CalendarDate) throws(TreeError) {
        var history = try openHistory(of: tenant)
        guard let last = history.last else { throw .unknownTenant(tenant) }
        guard last.validFrom < date else {
            throw .beforeHistory(tenant, date: date, recorded: last.validFrom)
        }
        guard openChildren(of: tenant).isEmpty else { throw .hasChildren(tenant) }
        history[history.count - 1].validTo = date
        replace(history, of: tenant)
    }

    mutating func revise(
        _ tenant: TenantID,
        on date: CalendarDate,
        _ change: (inout Placement) -> Void
    ) throws(TreeError) {
        var history = try openHistory(of: tenant)
        guard var next = history.last else { throw .unknownTenant(tenant) }
        guard next.validFrom <= date else {
            throw .beforeHistory(tenant, date: date, recorded: next.validFrom)
        }
        let before = next
        change(&next)
        guard next != before else { return }
        if before.validFrom == date {
            history[history.count - 1] = next
        } else {
            history[history.count - 1].validTo = date
            next.validFrom = date
            history.append(next)
        }
        replace(history, of: tenant)
    }

    private func openHistory(of tenant: TenantID) throws(TreeError) -> [Placement] {
        guard let history = placements[tenant] else { throw .unknownTenant(tenant) }
        if let closed = history.last?.validTo { throw .closed(tenant, since: closed) }
        return history
    }

    private func owner(ofCode code: String) -> TenantID? {
        placements.first { $0.value.last?.code == code }?.key
    }

    private func openChildren(of tenant: TenantID) -> [TenantID] {
        placements.compactMap { id, history in
            history.last.flatMap { $0.parent == tenant && $0.validTo == nil ? id : nil }
        }
    }

    // The tenant and those above it; stops where a circle would begin.
    private func ancestry(of tenant: TenantID) -> [TenantID] {
        var line: [TenantID] = []
        var current: TenantID? = tenant
        while let id = current, !line.contains(id) {
            line.append(id)
            current = placements[id]?.last?.parent
        }
        return line
    }

    private func height(of tenant: TenantID) -> Int {
        var height = 0
        var row = [tenant]
        while !row.isEmpty, height <= TenantPath.longest {
            height += 1
            row = row.flatMap(openChildren)
        }
        return height
    }
}
