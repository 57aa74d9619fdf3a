extension DatedTree {
    /// Splits parts off a tenant, which lives on.
    ///
    /// - Parameters:
    ///   - tenant: The tenant that is split.
    ///   - parts: The new tenants; each opens on the day given and succeeds the tenant.
    ///   - date: The first day of the new order.
    /// - Throws: ``TreeError`` when the tenant is absent or closed, or a part can't be opened;
    ///   then nothing has changed.
    public mutating func split(
        _ tenant: TenantID,
        into parts: [TenantEntry],
        on date: CalendarDate
    ) throws(TreeError) {
        guard let history = placements[tenant] else { throw .unknownTenant(tenant) }
        if let closed = history.last?.validTo { throw .closed(tenant, since: closed) }
        var changed = self
        for var part in parts {
            part.openedOn = date
            part.successions.append(Succession(predecessor: tenant, kind: .split, on: date))
            try changed.open(part)
        }
        self = changed
    }

    /// Merges tenants into one, which takes over what stands below them; the others close.
    ///
    /// - Parameters:
    ///   - tenants: The tenants that end; open.
    ///   - successor: The tenant that goes on; open, and below none of those that end.
    ///   - date: The first day of the new order.
    /// - Throws: ``TreeError`` when a tenant is absent or closed, or what stands below it can't
    ///   move; then nothing has changed.
    public mutating func merge(
        _ tenants: [TenantID],
        into successor: TenantID,
        on date: CalendarDate
    ) throws(TreeError) {
        guard let history = placements[successor] else { throw .unknownTenant(successor) }
        if let closed = history.last?.validTo { throw .closed(successor, since: closed) }
        var changed = self
        for tenant in tenants {
            let below = changed.placements.values.compactMap(\.last)
                .filter { placement in
                    placement.parent == tenant && placement.validTo == nil
                }
            for child in below.map(\.tenant).sorted() {
                try changed.move(child, under: successor, on: date)
            }
            try changed.close(tenant, on: date)
            changed.add(Succession(predecessor: tenant, kind: .merge, on: date), to: successor)
        }
        self = changed
    }

    /// Makes one change of a difference.
    ///
    /// - Parameters:
    ///   - change: The change.
    ///   - date: The first day on which it holds, for changes without a date of their own.
    /// - Throws: ``TreeError`` when the history does not allow it.
    public mutating func apply(_ change: TreeChange, on date: CalendarDate) throws(TreeError) {
        switch change {
        case .create(let entry): try open(entry)
        case .rename(let tenant, _, let name): try rename(tenant, to: name, on: date)
        case .recode(let tenant, _, let code): try recode(tenant, to: code, on: date)
        case .relabel(let tenant, _, let level): try relabel(tenant, as: level, on: date)
        case .setTimeZone(let tenant, _, let zone):
            guard placements[tenant] != nil else { throw .unknownTenant(tenant) }
            setTimeZone(zone, of: tenant)
        case .move(let tenant, _, let parent): try move(tenant, under: parent, on: date)
        case .succeed(let tenant, let succession):
            guard placements[tenant] != nil else { throw .unknownTenant(tenant) }
            add(succession, to: tenant)
        case .close(let tenant, let day): try close(tenant, on: day)
        }
    }
}
