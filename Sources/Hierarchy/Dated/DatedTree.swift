/// The hierarchy with its history: every tenant's names and parents, each for a stretch of time.
///
/// Nothing recorded is ever changed: a change ends the placement in force and begins another.
/// So the tree of any day can be had, as it was.
public struct DatedTree: Hashable, Sendable {
    /// Each tenant's placements, earliest first, without overlap; never an empty list.
    public private(set) var placements: [TenantID: [Placement]]
    /// Each tenant's time zone.
    public private(set) var timeZones: [TenantID: String]
    /// Whose work each tenant took over, in the order recorded.
    public private(set) var successions: [TenantID: [Succession]]

    /// Creates a history without tenants.
    public init() {
        placements = [:]
        timeZones = [:]
        successions = [:]
    }

    /// Creates a history in which every tenant has been what it is since it opened.
    ///
    /// - Parameter entries: The tenants in any order.
    /// - Throws: ``TreeErrors`` when the entries are not a tree, see ``Tree/init(_:)``.
    public init(opening entries: [TenantEntry]) throws(TreeErrors) {
        _ = try Tree(entries)
        self.init()
        for entry in entries { record(entry) }
    }

    /// Takes over recorded placements, such as those of a database.
    ///
    /// - Parameters:
    ///   - placements: In any order; for each tenant without overlap.
    ///   - timeZones: By tenant; those left out have the default.
    ///   - successions: By tenant.
    /// - Throws: ``TreeErrors`` with a ``TreeError/beforeHistory(_:date:recorded:)`` for each
    ///   overlap and each placement that ends before it begins.
    public init(
        placements: [Placement],
        timeZones: [TenantID: String] = [:],
        successions: [TenantID: [Succession]] = [:]
    ) throws(TreeErrors) {
        var errors: [TreeError] = []
        self.placements = Dictionary(grouping: placements, by: \.tenant)
            .mapValues { history in
                let sorted = history.sorted { $0.validFrom < $1.validFrom }
                for (placement, next) in zip(sorted, sorted.dropFirst().map(Optional.some) + [nil])
                {
                    let end = placement.validTo ?? next?.validFrom
                    if let end, end <= placement.validFrom {
                        let from = placement.validFrom
                        errors.append(.beforeHistory(placement.tenant, date: end, recorded: from))
                    } else if let next, placement.validTo.map({ $0 > next.validFrom }) ?? true {
                        let end = placement.validTo ?? placement.validFrom
                        errors.append(
                            .beforeHistory(placement.tenant, date: next.validFrom, recorded: end)
                        )
                    }
                }
                return sorted
            }
        guard errors.isEmpty else { throw TreeErrors(errors) }
        self.timeZones = timeZones
        self.successions = successions
    }

    /// The tree of one day, under the names, codes and parents of that day.
    ///
    /// A tenant whose parent did not exist on that day is a root of that day's tree.
    ///
    /// - Parameter date: The day.
    /// - Returns: The tenants that existed.
    /// - Throws: ``TreeErrors`` when that day's placements are not a tree.
    public func asWas(on date: CalendarDate) throws(TreeErrors) -> Tree {
        let holding = placements.values.compactMap { history in
            history.first { $0.holds(on: date) }
        }
        let present = Set(holding.map(\.tenant))
        return try Tree(
            holding.map { placement in
                var entry = self.entry(for: placement)
                if let parent = entry.parent, !present.contains(parent) { entry.parent = nil }
                return entry
            }
        )
    }

    /// The tree as every tenant was last recorded, closed ones left out.
    ///
    /// - Returns: The tenants that are open.
    /// - Throws: ``TreeErrors`` when the placements in force are not a tree.
    public func asIs() throws(TreeErrors) -> Tree {
        try Tree(entries.filter { $0.closedOn == nil })
    }

    /// Every tenant as it was last recorded, closed ones included, sorted by id.
    public var entries: [TenantEntry] {
        placements.values.compactMap(\.last).map(entry(for:)).sorted { $0.id < $1.id }
    }

    private func entry(for placement: Placement) -> TenantEntry {
        let history = placements[placement.tenant] ?? []
        return TenantEntry(
            id: placement.tenant,
            code: placement.code,
            name: placement.name,
            level: placement.level,
            parent: placement.parent,
            timeZone: timeZones[placement.tenant] ?? TenantEntry.defaultTimeZone,
            openedOn: history.first?.validFrom ?? placement.validFrom,
            closedOn: history.last?.validTo,
            successions: successions[placement.tenant] ?? []
        )
    }

    mutating func record(_ entry: TenantEntry) {
        placements[entry.id] = [
            Placement(
                tenant: entry.id,
                parent: entry.parent,
                code: entry.code,
                name: entry.name,
                level: entry.level,
                validFrom: entry.openedOn,
                validTo: entry.closedOn
            )
        ]
        timeZones[entry.id] = entry.timeZone
        successions[entry.id] = entry.successions.isEmpty ? nil : entry.successions
    }

    mutating func replace(_ history: [Placement], of tenant: TenantID) {
        placements[tenant] = history
    }

    mutating func setTimeZone(_ timeZone: String, of tenant: TenantID) {
        timeZones[tenant] = timeZone
    }

    mutating func add(_ succession: Succession, to tenant: TenantID) {
        successions[tenant, default: []].append(succession)
    }
}
