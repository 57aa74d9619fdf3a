public import Hierarchy

/// What is compared: a jurisdiction (块) or a line of work (条).
public enum SideID: Hashable, Sendable {
    /// A tenant with its whole subtree.
    case jurisdiction(TenantID)
    /// A sector in every tenant at hand.
    case sector(SectorID)
}

extension SideID: Comparable {
    /// Whether one side comes before another: jurisdictions first, each kind by id.
    public static func < (left: SideID, right: SideID) -> Bool {
        switch (left, right) {
        case (.jurisdiction(let left), .jurisdiction(let right)): left < right
        case (.sector(let left), .sector(let right)): left < right
        case (.jurisdiction, .sector): true
        case (.sector, .jurisdiction): false
        }
    }
}

/// One of the sides of a comparison, with its units.
public struct ComparisonSide: Hashable, Sendable {
    /// What the side stands for.
    public let id: SideID
    /// Its units in any order; possibly none.
    public let units: [PublishedUnit]

    /// Creates a side.
    public init(id: SideID, units: [PublishedUnit]) {
        self.id = id
        self.units = units
    }

    /// Groups units by the jurisdictions right under a tenant, each with its subtree.
    ///
    /// Give the placements of that year for *as was*, and today's for *as is*.
    ///
    /// - Parameters:
    ///   - units: The units to group; those outside the jurisdictions are left out, and so are
    ///     the tenant's own.
    ///   - tenant: The tenant whose children are compared.
    ///   - parents: The parent of each tenant that has one.
    /// - Returns: A side for each child by id, those without units too.
    public static func jurisdictions(
        _ units: some Sequence<PublishedUnit>,
        under tenant: TenantID,
        parents: [TenantID: TenantID]
    ) -> [ComparisonSide] {
        var sides: [TenantID: TenantID?] = [:]
        var groups: [TenantID: [PublishedUnit]] = [:]
        for (child, parent) in parents where parent == tenant { groups[child] = [] }
        for unit in units {
            let side = sides[unit.tenant] ?? child(of: tenant, above: unit.tenant, parents)
            sides[unit.tenant] = .some(side)
            if let side { groups[side, default: []].append(unit) }
        }
        return groups.sorted { $0.key < $1.key }
            .map { ComparisonSide(id: .jurisdiction($0.key), units: $0.value) }
    }

    /// Groups units by sector, across all their tenants.
    ///
    /// - Parameter units: The units to group.
    /// - Returns: A side for each sector that has units, by id.
    public static func sectors(_ units: some Sequence<PublishedUnit>) -> [ComparisonSide] {
        Dictionary(grouping: units, by: \.sector).sorted { $0.key < $1.key }
            .map { ComparisonSide(id: .sector($0.key), units: $0.value) }
    }

    /// The child of `top` that a tenant lies in; parents that run in a circle lead nowhere.
    private static func child(
        of top: TenantID,
        above tenant: TenantID,
        _ parents: [TenantID: TenantID]
    ) -> TenantID? {
        var current = tenant
        var seen: Set<TenantID> = []
        while seen.insert(current).inserted, let parent = parents[current] {
            if parent == top { return current }
            current = parent
        }
        return nil
    }
}
