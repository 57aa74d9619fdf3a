import FoundationEssentials
import Hierarchy
import PostgresDriver
import SampleData
import Schemes
import Scoring
public import Store

/// Loads an invented year of evaluation for every tenant that has a scheme.
///
/// Units, marks, scores and ballots are sample data and are labelled so. Tenants that have a cycle
/// of that year already are left alone, so an interrupted run is finished by the next.
public struct LoadSampleYear: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// What was loaded.
    public struct Loaded: Hashable, Sendable {
        /// Tenants that got a cycle.
        public var tenants = 0
        /// Units in those cycles.
        public var units = 0
        /// Marks of those units.
        public var marks = 0
    }

    /// Loads a year.
    ///
    /// - Parameters:
    ///   - year: The year that is assessed.
    ///   - seed: Any number; the same number gives the same year.
    ///   - unitCount: How many units a tenant has, 1 or more.
    ///   - person: The handle of who loads it, recorded as asserted by operations.
    ///   - progress: Told how many of all tenants are done.
    /// - Returns: What was loaded.
    /// - Throws: `StoreError`; ``UseCaseError`` `H402` when the handle is malformed, `H501`.
    public nonisolated(nonsending) func callAsFunction(
        _ year: Int,
        seed: UInt64,
        unitCount: Int = 60,
        as person: String,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Loaded {
        _ = try People(person: person)
        var loaded = Loaded()
        let (tenants, library, present) = try await EngineTransaction(pools)() { session in
            try await SectorShelf.addSectors(
                SampleSector.all.map { ($0.id.rawValue, $0.title) },
                &session
            )
            return (
                try await Register.tenants(&session).filter { $0.closedOn == nil },
                try await SchemeLibrary.read(&session),
                Set(try await CycleShelf.cycles(of: year, &session).map(\.tenant))
            )
        }
        let roots = Dictionary(tenants.map { ($0.id, $0) }) { first, _ in first }
        for (index, tenant) in tenants.enumerated() {
            if !present.contains(tenant.id), let rules = library[tenant.id] {
                let sample = SampleYear(
                    seed: seed,
                    tenant: tenant.id,
                    level: Level(rawValue: tenant.level) ?? .county,
                    year: year,
                    scheme: rules.scheme,
                    unitCount: unitCount
                )
                let cycle = CycleToOpen(
                    tenant: tenant.number,
                    year: year,
                    scheme: rules.version.scheme,
                    schemeTenant: rules.version.tenantNumber,
                    schemeNumber: rules.number,
                    rules: rules.scheme,
                    treeDate: "\(year)-12-31",
                    units: sample.units
                )
                let root = LoadSampleYear.root(of: tenant, roots)
                try await store(cycle, by: person, in: root.number)
                loaded.tenants += 1
                loaded.units += sample.units.count
                loaded.marks += sample.units.reduce(0) { $0 + $1.marks.count }
            }
            progress(index + 1, tenants.count)
        }
        return loaded
    }

    private nonisolated(nonsending) func store(
        _ cycle: CycleToOpen,
        by person: String,
        in root: TenantNumber
    ) async throws {
        try await EngineTransaction(pools)() { session in
            guard
                let loader = try await Register.person(person, name: person, in: root, &session)
            else { throw UseCaseError(.malformedPerson, ["person": person]) }
            _ = try await cycle.store(by: loader, request: UUID().uuidString, &session)
        }
    }

    private static func root(
        of tenant: RegisteredTenant,
        _ tenants: [TenantID: RegisteredTenant]
    ) -> RegisteredTenant {
        var top = tenant
        while let parent = top.parent, let above = tenants[parent] { top = above }
        return top
    }
}
