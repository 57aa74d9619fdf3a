import Hierarchy
import PostgresDriver
public import Store
public import TenantFiles

/// Makes the database say what a folder of tenant files says.
///
/// Each tenant's changes are one transaction, so an interrupted run is finished by the next, and a
/// run over unchanged files does nothing. When the run returns, all of it is on disk.
public struct ApplyTenants: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// Applies a folder.
    ///
    /// - Parameters:
    ///   - folder: The files, read and checked.
    ///   - person: The handle of who asks, recorded as asserted by operations.
    ///   - approver: The handle of the second person who approves the schemes; `nil` leaves them
    ///     proposed.
    ///   - today: The day from which renamings and moves hold, as `yyyy-mm-dd`.
    ///   - progress: Told how many of all steps are done.
    /// - Returns: What was changed.
    /// - Throws: What ``PlanTenants`` throws; ``UseCaseError`` `H202` when the register refuses a
    ///   change, `H401` when the approver proposed it, `H402` when a handle is malformed;
    ///   `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ folder: TenantFolder,
        as person: String,
        approvedBy approver: String?,
        today: String,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> TenantPlan {
        var people = try People(person: person, approver: approver)
        let (plan, stored) = try await PlanTenants(pools).plan(folder, isApproved: approver != nil)
        if let refusal = plan.refusals.first {
            throw UseCaseError(
                .changeRefused,
                ["tenant": refusal.tenant.rawValue, "problem": "\(refusal)"]
            )
        }
        guard !plan.isEmpty else { return plan }
        try ApplyTenants.refuse(approver, of: plan, stored)
        let days = try await days(of: plan, stored, today)
        try days.check(plan.changes)
        var steps = ApplySteps(plan: plan, folder: folder, stored: stored, days: days)
        let total = steps.count
        var done = 0
        try await pools.withSession(as: .engine) { session in
            // What a crash undoes the next run makes good, so only the end waits for the disk.
            do {
                try await CommitsLater.begin(&session)
                while let step = try steps.next() {
                    let root = folder.tree.ancestors(of: step.tenant).last ?? step.tenant
                    try await people.find(in: root, &session)
                    try await run(step, people, &steps, &session)
                    done += 1
                    progress(done, total)
                }
            } catch let error as PostgresError {
                throw StoreError(error)
            }
        }
        try await CommitsLater.flush(pools)
        return plan
    }

    private nonisolated(nonsending) func run(
        _ step: ApplySteps.Step,
        _ people: People,
        _ steps: inout ApplySteps,
        _ session: inout Session
    ) async throws {
        do {
            let answers = try await session.pipeline(step.statements(people))
            if step.opensTenant, let row = answers.first?.rows.first {
                steps.opened(step.tenant, as: TenantNumber(rawValue: try row.int32("tenant_id")))
            }
        } catch let error as PostgresError {
            // Anything but a refusal says nothing about the files.
            guard error.kind == .server, !StoreError(error).isPassing else { throw error }
            throw UseCaseError(
                .changeRefused,
                ["tenant": step.tenant.rawValue, "problem": "\(StoreError(error))"]
            )
        }
    }

    /// Nobody approves what they proposed in an earlier run.
    private static func refuse(
        _ approver: String?,
        of plan: TenantPlan,
        _ stored: StoredState
    ) throws(UseCaseError) {
        guard let approver else { return }
        let approved = Set(
            plan.schemes.filter { $0.step == .approve }.map(\.proposal.digest)
        )
        let own = stored.versions.contains { version in
            version.status == "proposed" && version.proposer == approver
                && approved.contains(version.digest)
        }
        if own { throw UseCaseError(.needsSecondPerson, ["person": approver]) }
    }

    private nonisolated(nonsending) func days(
        of plan: TenantPlan,
        _ stored: StoredState,
        _ today: String
    ) async throws -> ChangeDays {
        var placements: [RegisteredPlacement] = []
        if plan.changes.contains(where: \.hasHistory) {
            placements = try await EngineTransaction(pools)() { session in
                try await Register.placements(&session)
            }
        }
        return ChangeDays(today: today, tenants: stored.tenants, placements: placements)
    }
}
