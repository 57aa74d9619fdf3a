public import Hierarchy
import PostgresDriver
public import Store

/// Publishes, for operations, every draft below an office that a new version above opened and that
/// nobody has to decide anything about: parents before those who derive from them.
public struct AdoptCleanDrafts: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// What was published.
    public struct Report: Hashable, Sendable {
        /// The tenants whose draft was published, in order.
        public internal(set) var published: [TenantID] = []
        /// The tenants whose draft has errors of its own.
        public internal(set) var left: [TenantID] = []
    }

    /// Publishes the drafts, each in transactions of its own.
    ///
    /// - Parameters:
    ///   - office: The office at the top, and who proposes; operations only.
    ///   - approver: The handle of the second person, who approves.
    ///   - today: The day, for waivers.
    ///   - progress: Told how many are done, of how many are known.
    /// - Returns: What was published.
    /// - Throws: ``UseCaseError`` `H401` when both persons are the same, `H402`, `H403` for a signed-in
    ///   person, `H501`; `StoreError`.
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
        while true {
            let wave = try await wave(office).filter { !report.left.contains($0) }
            if wave.isEmpty { return report }
            for tenant in wave {
                try await publish(tenant, person, approver, today, &report)
                progress(
                    report.published.count + report.left.count,
                    max(wave.count, report.published.count + report.left.count)
                )
            }
        }
    }

    private nonisolated(nonsending) func wave(_ office: Office) async throws -> [TenantID] {
        try await EngineTransaction(pools)() { session in
            try await DraftShelf.clean(atOrBelow: office.tenant.number, &session)
        }
    }

    private nonisolated(nonsending) func publish(
        _ tenant: TenantID,
        _ person: String,
        _ approver: String,
        _ today: CalendarDate,
        _ report: inout Report
    ) async throws {
        let proposer = try await Office.find(tenant.rawValue, as: person, pools)
        do {
            _ = try await ProposeDraft(pools)(proposer, today: today)
        } catch let error as UseCaseError where error.code == .draftHasErrors {
            report.left.append(tenant)
            return
        }
        let second = Office(proposer.tenant, actor: .operations(approver))
        _ = try await PublishDraft(pools)(second, today: today)
        report.published.append(tenant)
    }
}
