public import Hierarchy
public import Rollups
public import Store

/// The live summaries of a year's tenants and of everything below them, exact at each reading.
///
/// A mark touches nothing above its own tenant. Whoever records one says so with ``marked(_:)``
/// after its commit; the next reading scores the stale cycles again, in one query, and folds the
/// ancestors of those alone. Other processes' marks come in with ``catchUp()``. What is kept is a
/// fold of stored sheets: ``load()`` makes it anew at any time, and both are equal.
///
/// Reads as the engine: who may see a subtree's live summary is for the caller to check.
public actor LiveRollups {
    private let pools: RolePools
    private let schemes: CompiledSchemes
    private let year: Int
    private let scheme: String
    private var numbers: [TenantID: TenantNumber] = [:]
    private var memo = RollupMemo()
    private var stale: Set<TenantID> = []
    private var refreshing: Task<Void, any Error>?

    /// Prepares the summaries of a year; nothing is read yet.
    ///
    /// - Parameters:
    ///   - pools: The database.
    ///   - schemes: Compiled schemes, shared with re-scores.
    ///   - year: The year that is assessed.
    ///   - scheme: The name of the scheme whose cycles are summed up.
    public init(_ pools: RolePools, schemes: CompiledSchemes, year: Int, scheme: String) {
        self.pools = pools
        self.schemes = schemes
        self.year = year
        self.scheme = scheme
    }

    /// Scores everything from stored sheets and folds it.
    ///
    /// - Throws: `StoreError`; `PostgresError`; ``UseCaseError`` `H501`.
    public func load() async throws {
        let rescore = RescoreNation(pools, schemes: schemes)
        try await rescore.prepare(year)
        stale = []
        let report = try await rescore(year)
        let tenants = try await EngineTransaction(pools) { session in
            try await Register.tenants(&session)
        }
        numbers = Dictionary(tenants.map { ($0.id, $0.number) }) { first, _ in first }
        memo = RollupMemo(
            parents: Dictionary(
                tenants.compactMap { tenant in tenant.parent.map { (tenant.id, $0) } }
            ) { first, _ in first },
            own: report.own[scheme] ?? [:],
            subtrees: report.subtrees[scheme] ?? [:],
            versions: report.versions[scheme] ?? [:]
        )
    }

    /// Takes note of a change of a tenant's cycle that was committed.
    public func marked(_ tenant: TenantID) {
        stale.insert(tenant)
    }

    /// Takes note of what other processes committed.
    ///
    /// - Throws: `PostgresError`.
    public func catchUp() async throws {
        let known = memo.versions
        let behind = try await pools.withSession(as: .engine) { session in
            try await StaleCycles.behind(known, year: year, scheme: scheme, &session)
        }
        stale.formUnion(behind)
    }

    /// The summary of a tenant's subtree, with every change in it that was noted before the call.
    ///
    /// - Parameter tenant: The tenant.
    /// - Returns: The sum; empty for a tenant without units at or below it.
    /// - Throws: `PostgresError`; `StoredValueError` for a stored value that breaks its rule.
    public func summary(of tenant: TenantID) async throws -> Summaries {
        try await refresh()
        return memo.subtree(of: tenant)
    }

    /// Scores what is stale.
    ///
    /// Readers that come meanwhile wait for it, as it may hold what they must see.
    private func refresh() async throws {
        while let task = refreshing { try await task.value }
        guard !stale.isEmpty else { return }
        let due = stale
        stale = []
        let task = Task { try await score(due) }
        refreshing = task
        defer { refreshing = nil }
        do {
            try await task.value
        } catch {
            stale.formUnion(due)
            throw error
        }
    }

    private func score(_ due: Set<TenantID>) async throws {
        let tenants = due.compactMap { numbers[$0] }
        let (year, scheme, schemes) = (year, scheme, schemes)
        let fresh = try await pools.withSession(as: .engine) { session in
            try await StaleCycles.score(tenants, year: year, scheme: scheme, schemes, &session)
        }
        memo.replace(fresh)
    }
}
