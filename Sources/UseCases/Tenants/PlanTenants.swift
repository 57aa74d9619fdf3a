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
    ///   changes a version that exists, `H201` when the trees can't be compared; `StoreError`.
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
        return (plan, stored)
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
