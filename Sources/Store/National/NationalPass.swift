import Canonical
public import Hierarchy
import PostgresDriver
public import Rollups
import SQLFiles
import Schemes

/// Re-scores every cycle of a year under its own scheme and rolls the results up.
///
/// Reads packed sheets by COPY on several connections, scores them with compiled schemes, and
/// writes packed results in batches; cycles that columns cannot score are scored from their rows
/// before the results are rolled up. Readers see the results of before until a batch commits, and
/// each tenant's results always belong together.
public struct NationalPass: Sendable {
    private let pools: RolePools
    private let schemes: CompiledSchemes

    /// Prepares a pass.
    ///
    /// - Parameters:
    ///   - pools: The database; the engine's pool needs a session for each part.
    ///   - schemes: The compiled schemes; those of all cycles' snapshots must be there.
    public init(_ pools: RolePools, schemes: CompiledSchemes) {
        self.pools = pools
        self.schemes = schemes
    }

    /// What a pass came to.
    public struct Report: Sendable {
        /// Units scored.
        public var units = 0
        /// The summary of each tenant's subtree, by scheme.
        public var subtrees: [String: [TenantID: Summaries]] = [:]
        /// Each tenant's own summary, by scheme.
        public var own: [String: [TenantID: Summaries]] = [:]
        /// The version of each tenant's cycle that was scored, by scheme.
        public var versions: [String: [TenantID: Int64]] = [:]
        /// Cycles that columns cannot score, which the exact way did.
        public var left: [Int64] = []
    }

    /// Scores a year.
    ///
    /// - Parameters:
    ///   - year: The year that is assessed.
    ///   - parts: How many connections share the work, 1 or more.
    /// - Returns: The summaries of all subtrees, and which cycles columns could not score.
    /// - Throws: `PostgresError`; ``StoredValueError`` or `FoldError` for broken stored values.
    public nonisolated(nonsending) func callAsFunction(
        _ year: Int,
        parts: Int = 2
    ) async throws -> Report {
        var report = Report()
        let done = try await withThrowingTaskGroup(of: PassPart.Result.self) { group in
            for part in 1...max(parts, 1) {
                let work = PassPart(year: year, part: part, parts: max(parts, 1), schemes: schemes)
                group.addTask { try await run(work) }
            }
            return try await group.reduce(into: [PassPart.Result]()) { $0.append($1) }
        }
        for result in done {
            report.units += result.units
            report.left += result.left
            for (scheme, own) in result.own {
                report.own[scheme, default: [:]].merge(own) { first, _ in first }
            }
            for (scheme, own) in result.versions {
                report.versions[scheme, default: [:]].merge(own) { first, _ in first }
            }
        }
        if !report.left.isEmpty { try await scoreLeft(&report, year) }
        try await fold(&report, year)
        return report
    }

    @concurrent
    private func run(_ part: PassPart) async throws -> PassPart.Result {
        try await pools.withSession(as: .engine) { session in
            let options = TransactionOptions(isolation: .repeatableRead, isReadOnly: true)
            var result = try await session.transaction(options) { session in
                try await part.read(&session)
            }
            try await session.pipeline(result.results.statements(year: part.year))
            result.results = PassResults()
            return result
        }
    }

    private nonisolated(nonsending) func scoreLeft(
        _ report: inout Report,
        _ year: Int
    ) async throws {
        let cycles = LeftCycles(year: year, schemes: schemes)
        let left = report.left
        let scored = try await pools.withSession(as: .engine) { session in
            try await cycles.score(left, &session)
        }
        for cycle in scored {
            report.units += cycle.units
            report.own[cycle.scheme, default: [:]][cycle.tenant] = cycle.own
            report.versions[cycle.scheme, default: [:]][cycle.tenant] = cycle.version
        }
    }

    /// Folds every tenant's subtree and stores those of tenants that have others below them.
    private nonisolated(nonsending) func fold(
        _ report: inout Report,
        _ year: Int
    ) async throws {
        let (own, versions) = (report.own, report.versions)
        report.subtrees = try await pools.withSession(as: .engine) { session in
            let tenants = try await Register.tenants(&session)
            var parents: [TenantID: TenantID] = [:]
            for tenant in tenants {
                if let parent = tenant.parent { parents[tenant.id] = parent }
            }
            let above = Set(parents.values)
            var columns = SummaryColumns()
            var folds: [String: [TenantID: Summaries]] = [:]
            for (scheme, own) in own {
                let sums = try subtrees(parents: parents, own: own)
                let total = NationalPass.sums(versions[scheme] ?? [:], parents)
                for tenant in tenants where above.contains(tenant.id) {
                    guard let sum = sums[tenant.id], !sum.cells.isEmpty else { continue }
                    columns.add(
                        tenant.number,
                        scheme: scheme,
                        reach: .subtree,
                        path: tenant.path,
                        version: total[tenant.id] ?? 0,
                        units: sum.cells.values.reduce(0) { $0 + $1.units },
                        body: sum.packed
                    )
                }
                folds[scheme] = sums
            }
            try await session.pipeline([columns.statement(year: year)])
            return folds
        }
    }

    /// The sum of the versions in each tenant's subtree.
    private static func sums(
        _ versions: [TenantID: Int64],
        _ parents: [TenantID: TenantID]
    ) -> [TenantID: Int64] {
        var sums: [TenantID: Int64] = [:]
        for (tenant, version) in versions {
            var place: TenantID? = tenant
            while let next = place {
                sums[next, default: 0] += version
                place = parents[next]
            }
        }
        return sums
    }
}
