public import Store

/// Takes back a proposal, so that the draft is open again, or throws an open draft away.
public struct WithdrawDraft: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// What happened to the draft.
    public enum Result: String, Sendable {
        /// It was proposed and is open again.
        case reopened
        /// It was open and is gone.
        case discarded
    }

    /// Withdraws the office's draft.
    ///
    /// - Parameter office: The office and who withdraws.
    /// - Returns: What happened.
    /// - Throws: ``UseCaseError`` `H106` when the office has no draft, `H403`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(_ office: Office) async throws -> Result {
        try await office.write(pools, .draft) { session, author in
            let draft = try await DraftDesk.draft(of: office, &session)
            let reopened = try await DraftShelf.reopen(draft, by: author.person, &session)
            if !reopened {
                _ = try await DraftShelf.discard(draft, by: author.person, &session)
                try await RebaseShelf.ask(
                    [],
                    draft.number,
                    of: draft.tenantNumber,
                    isOpenAbove: false,
                    &session
                )
                try await TaskShelf.close(
                    .rebaseWaits,
                    origin: "draft:\(draft.number.rawValue)",
                    outcome: "withdrawn",
                    of: office.tenant.number,
                    &session
                )
            }
            try await office.log(
                reopened ? "scheme.proposal_withdrawn" : "scheme.draft_withdrawn",
                ["scheme": draft.scheme],
                by: author,
                &session
            )
            return reopened ? .reopened : .discarded
        }
    }
}
