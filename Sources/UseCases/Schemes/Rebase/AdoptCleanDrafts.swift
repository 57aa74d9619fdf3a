public import Hierarchy
import PostgresDriver
import Schemes
public import Store

/// Publishes, for operations, every draft below an office that a new version above opened and that
/// nobody has to decide anything about: parents before those who derive from them.
///
/// What the tree has in common is read once, and each version above is resolved once; drafts are
/// published some dozens in a transaction, so the work grows with the number of drafts.
public struct AdoptCleanDrafts: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// What was published.
    public struct Report: Hashable, Sendable {
        /// The tenants whose draft was published, in order.
        public internal(set) var published: [TenantID] = []
        /// The tenants whose draft has errors of its own, or a question after all.
        public internal(set) var left: [TenantID] = []
    }

    /// Publishes the drafts.
    ///
    /// - Parameters:
    ///   - office: The office at the top, and who proposes; operations only.
    ///   - approver: The handle of the second person, who approves.
    ///   - today: The day, for waivers.
    ///   - progress: Told how many are done, of how many are known.
    /// - Returns: What was published.
    /// - Throws: ``UseCaseError`` `H401` when both persons are the same, `H402`, `H403` for a signed-in
    ///   person, `H318` when somebody takes a draft further at the same moment: what was published
    ///   before stays, and the next run goes on; `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office,
        approvedBy approver: String,
        today: CalendarDate,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Report {
        guard case .operations(let person) = office.actor else {
            throw UseCaseError(
                .notAllowed,
                [
                    "tenant": office.tenant.id.rawValue, "right": "adopt", "roles": "operations",
                ]
            )
        }
        _ = try People(person: person, approver: approver)
        var report = Report()
        var left: Set<TenantNumber> = []
        var desks: [String: DraftDesk] = [:]
        while true {
            let wave = try await AdoptionWave.read(office, except: left, pools)
            if wave.isEmpty { return report }
            let known = report.published.count + report.left.count + wave.count
            for (scheme, drafts) in wave {
                var run = try await AdoptionWave.start(
                    office,
                    desks[scheme],
                    scheme,
                    (person, approver),
                    today,
                    pools
                )
                for start in stride(from: 0, to: drafts.count, by: RebaseWave.batchSize) {
                    let end = min(start + RebaseWave.batchSize, drafts.count)
                    run = try await run.publish(Array(drafts[start..<end]), pools)
                    progress(report.published.count + end, known)
                }
                report.published += run.published.map(\.tenant)
                report.left += run.left.map(\.tenant)
                left.formUnion(run.left.map(\.tenantNumber))
                var below = RebaseBelow.Report()
                desks[scheme] = try await RebaseBelow(pools)
                    .open(run.published.map(\.tenantNumber), run.desk, &below) { _, _ in }
            }
        }
    }
}
