import Hierarchy
import Store

/// The register and the versions of schemes as the database has them.
struct StoredState {
    let tenants: [RegisteredTenant]
    let successions: [RegisteredSuccession]
    let versions: [StoredVersion]

    /// The register as entries that can be compared with those of files.
    ///
    /// - Throws: ``UseCaseError`` `H501` when a stored day or level is malformed.
    func entries() throws(UseCaseError) -> [TenantEntry] {
        var taken: [TenantID: [Succession]] = [:]
        for succession in successions {
            guard let kind = Succession.Kind(rawValue: succession.kind) else {
                throw UseCaseError(.unreadableStore, ["problem": succession.kind])
            }
            taken[succession.successor, default: []]
                .append(
                    Succession(
                        predecessor: succession.tenant,
                        kind: kind,
                        on: try day(succession.happenedOn)
                    )
                )
        }
        var entries: [TenantEntry] = []
        for tenant in tenants {
            guard let level = Level(rawValue: tenant.level) else {
                throw UseCaseError(.unreadableStore, ["problem": tenant.level])
            }
            var closed: CalendarDate?
            if let text = tenant.closedOn { closed = try day(text) }
            entries.append(
                TenantEntry(
                    id: tenant.id,
                    code: tenant.code,
                    name: tenant.name,
                    level: level,
                    parent: tenant.parent,
                    timeZone: tenant.timeZone,
                    openedOn: try day(tenant.openedOn),
                    closedOn: closed,
                    successions: taken[tenant.id] ?? []
                )
            )
        }
        return entries
    }

    private func day(_ text: String) throws(UseCaseError) -> CalendarDate {
        guard let day = CalendarDate(text) else {
            throw UseCaseError(.unreadableStore, ["problem": text])
        }
        return day
    }
}
