import Hierarchy
public import Store

/// Ends a waiver before its last day.
///
/// Versions that used it stay as they were published; the next one can't use it.
public struct RevokeWaiver: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Revokes a waiver.
    ///
    /// - Parameters:
    ///   - id: The waiver's id.
    ///   - office: The office that granted it, and who revokes.
    /// - Throws: ``UseCaseError`` `H107` when the office has no such waiver in force, `H403`;
    ///   `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ id: String,
        in office: Office
    ) async throws {
        try await office.write(pools, .draft) { session, author in
            guard
                try await WaiverShelf.revoke(
                    id,
                    of: office.tenant.number,
                    by: author.person,
                    &session
                )
            else {
                throw UseCaseError(
                    .noWaiver,
                    ["waiver": id, "tenant": office.tenant.id.rawValue]
                )
            }
            try await TaskShelf.close(
                .waiverExpires,
                origin: "waiver:\(id)",
                outcome: "revoked",
                of: office.tenant.number,
                &session
            )
            try await office.log("scheme.waiver_revoked", ["waiver": id], by: author, &session)
        }
    }
}
