public import Canonical
public import Hierarchy
import PostgresDriver
import Schemes
public import Store

/// Approves an answer that another person proposed, and applies it to every draft at or below the
/// office that is asked the same.
public struct ApproveAnswer: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Approves the answer.
    ///
    /// - Parameters:
    ///   - question: The question's id.
    ///   - office: The office that decides, and who approves.
    ///   - today: The day, for waivers.
    /// - Returns: How many questions each of the drafts has left, by tenant.
    /// - Throws: ``UseCaseError`` `H312` when no answer is proposed, `H401` when the approver proposed
    ///   it, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ question: Digest,
        in office: Office,
        today: CalendarDate
    ) async throws -> [TenantID: Int] {
        let asked = try await office.write(pools, .approve) { session, author in
            let proposal = try await RebaseShelf.proposal(
                question,
                of: office.tenant.number,
                &session
            )
            guard let proposal else {
                throw UseCaseError(.notProposed, ["tenant": office.tenant.id.rawValue])
            }
            guard proposal.proposer != author.person else {
                throw UseCaseError(.needsSecondPerson, ["person": author.name(office)])
            }
            _ = try await RebaseShelf.approve(
                proposal.number,
                of: office.tenant.number,
                by: author.person,
                &session
            )
            try await office.log(
                "scheme.answer_approved",
                ["question": "\(question)", "answer": proposal.answer],
                by: author,
                &session
            )
            return try await RebaseShelf.asked(
                question,
                atOrBelow: office.tenant.number,
                &session
            )
        }
        var left: [TenantID: Int] = [:]
        for tenant in asked {
            // Each tenant's questions change in a transaction of its own.
            let answered = try await EngineTransaction(pools)() { session in
                try await ApproveAnswer.ask(tenant, today, &session)
            }
            for (tenant, count) in answered { left[tenant] = count }
        }
        return left
    }

    private static func ask(
        _ tenant: TenantNumber,
        _ today: CalendarDate,
        _ session: inout Session
    ) async throws -> [TenantID: Int] {
        var left: [TenantID: Int] = [:]
        for draft in try await DraftShelf.drafts(of: tenant, &session) {
            var desk = DraftDesk(
                scheme: draft.scheme,
                archive: SchemeArchive(scheme: draft.scheme),
                today: today
            )
            let rebase = try await desk.ask(draft, &session)
            left[draft.tenant] = rebase?.questions.count ?? 0
        }
        return left
    }
}
