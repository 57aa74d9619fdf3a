import Hierarchy
public import Store

/// Lets a waiver count that another person proposed, and opens the task of its end.
public struct ApproveWaiver: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Approves a waiver.
    ///
    /// - Parameters:
    ///   - id: The waiver's id.
    ///   - office: The office that owns the bound, and who approves.
    /// - Throws: ``UseCaseError`` `H107` when it has no such waiver, `H312` when it is not proposed,
    ///   `H401` when the approver proposed it, `H403`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ id: String,
        in office: Office
    ) async throws {
        try await office.write(pools, .approve) { session, author in
            let known = try await WaiverShelf.around(office.tenant.number, &session)
                .first { $0.owner == office.tenant.id && $0.id == id }
            guard let known else {
                throw UseCaseError(
                    .noWaiver,
                    ["waiver": id, "tenant": office.tenant.id.rawValue]
                )
            }
            guard known.proposer != author.person else {
                throw UseCaseError(.needsSecondPerson, ["person": author.name(office)])
            }
            guard
                try await WaiverShelf.approve(
                    known.number,
                    of: office.tenant.number,
                    by: author.person,
                    &session
                )
            else { throw UseCaseError(.notProposed, ["tenant": office.tenant.id.rawValue]) }
            try await TaskShelf.open(
                .waiverExpires,
                "\(id) \(known.grantee) \(known.address)",
                origin: "waiver:\(id)",
                due: known.expiresOn,
                of: office.tenant.number,
                &session
            )
            try await office.log("scheme.waiver_granted", ["waiver": id], by: author, &session)
        }
    }
}
