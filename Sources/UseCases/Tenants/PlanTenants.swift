import Canonical
import Hierarchy
import Schemes
public import Store
public import TenantFiles

/// Finds out what applying a folder of tenant files would change; changes nothing.
public struct PlanTenants: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// Compares a folder with the database.
    ///
    /// - Parameters:
    ///   - folder: The files, read and checked.
    ///   - isApproved: Whether a second person approves the schemes.
    /// - Returns: What would change; empty when the database says what the files say.
    /// - Throws: ``UseCaseError`` `H301` when a scheme of the files has errors, `H303` when a file
    ///   changes a version that exists, `H317` when it says of elements of the version before what
    ///   is not so, `H201` when the trees can't be compared; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ folder: TenantFolder,
        isApproved: Bool
    ) async throws -> TenantPlan {
        try await plan(folder, isApproved: isApproved).plan
    }

    nonisolated(nonsending) func plan(
        _ folder: TenantFolder,
        isApproved: Bool
    ) async throws -> (plan: TenantPlan, stored: StoredState) {
        let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
        try PlanTenants.refuseErrors(in: forest, folder)
        let stored = try await EngineTransaction(pools)() { session in
            StoredState(
                tenants: try await Register.tenants(&session),
                successions: try await Register.successions(&session),
                versions: try await SchemeShelf.versions(&session)
            )
        }
        let difference: TreeDifference
        do {
            difference = try TreeDifference(from: stored.entries(), to: folder.entries)
        } catch let error as TreeErrors {
            throw UseCaseError(
                .treeConflict,
                ["problem": error.errors.map { "\($0)" }.joined(separator: "; ")]
            )
        }
        let planning = SchemePlanning(
            folder: folder,
            forest: forest,
            stored: stored.versions,
            isApproved: isApproved
        )
        let plan = TenantPlan(
            changes: difference.changes,
            refusals: difference.refusals,
            schemes: try planning.changes()
        )
        try await refuseWrongSuccession(plan.schemes, stored, forest)
        return (plan, stored)
    }

    /// A version that follows a stored one may say only of that one's elements what became of them.
    private nonisolated(nonsending) func refuseWrongSuccession(
        _ changes: [SchemeChange],
        _ stored: StoredState,
        _ forest: SchemeForest
    ) async throws {
        var steps: [(new: SchemeProposal, former: Digest, succession: ElementSuccession)] = []
        for change in changes {
            let new = change.proposal
            let succession = try SchemeContent(kind: new.kind, document: new.document).succession
            guard !succession.isEmpty else { continue }
            let former = stored.versions
                .filter {
                    $0.tenant == new.tenant && $0.scheme == new.scheme
                        && $0.status == "published" && ($0.number ?? .max) < new.number
                }
                .max { $0.number ?? 0 < $1.number ?? 0 }
            guard let digest = former?.snapshotDigest else { continue }
            steps.append((new, digest, succession))
        }
        guard !steps.isEmpty else { return }
        let digests = Set(steps.map(\.former))
        let bodies = try await EngineTransaction(pools)() { session in
            try await SchemeShelf.snapshots(digests, &session)
        }
        for step in steps {
            guard let body = bodies[step.former], let new = forest.resolved[step.new.tenant] else {
                continue
            }
            let problems = step.succession.findings(
                from: try SchemeLibrary.snapshot(body),
                to: new.snapshot
            )
            guard problems.isEmpty else {
                throw UseCaseError(
                    .successionRefused,
                    [
                        "tenant": step.new.tenant.rawValue, "version": "\(step.new.number)",
                        "problems": problems.briefly,
                    ]
                )
            }
        }
    }

    private static func refuseErrors(
        in forest: SchemeForest,
        _ folder: TenantFolder
    ) throws(UseCaseError) {
        let faulty = folder.tree.preorder.filter { tenant in
            forest.resolved[tenant]?.diagnostics.contains { $0.code.isError } ?? false
        }
        guard !faulty.isEmpty else { return }
        throw UseCaseError(
            .schemeHasErrors,
            ["tenant": faulty.map(\.rawValue).joined(separator: ", ")]
        )
    }
}
