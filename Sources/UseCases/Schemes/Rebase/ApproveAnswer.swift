public import Canonical
public import Hierarchy
import PostgresDriver
import Schemes
public import Store

/// Approves an answer that another person proposed, and applies it to every draft at or below the
/// office that is asked the same.
///
/// The approval is one transaction; from then on the answer counts wherever a draft is looked at.
/// What drafts are asked is written anew some dozens in a transaction, those of the upper levels
/// first; a run that was interrupted is finished by the next.
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
    ///   - progress: Told how many of the drafts that are asked are done.
    /// - Returns: How many questions each of the drafts has left, by tenant.
    /// - Throws: ``UseCaseError`` `H312` when no answer is proposed, or was approved with nobody left
    ///   who is asked, `H401` when the approver proposed it, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ question: Digest,
        in office: Office,
        today: CalendarDate,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> [TenantID: Int] {
        let isNew = try await approve(question, office)
        let tenant = office.tenant.number
        let asked = try await EngineTransaction(pools)() { session in
            try await RebaseShelf.asked(question, atOrBelow: tenant, &session)
        }
        guard isNew || !asked.isEmpty else {
            throw UseCaseError(.notProposed, ["tenant": office.tenant.id.rawValue])
        }
        var left: [TenantID: Int] = [:]
        var done = 0
        for wave in AnswerWave.waves(of: asked) {
            var run = try await AnswerWave.start(wave, below: tenant, today, pools)
            while let answered = try await run.next(pools) {
                left.merge(answered.left) { $1 }
                done += answered.drafts
                progress(done, asked.count)
            }
        }
        return left
    }

    /// Lets the answer count.
    ///
    /// - Returns: Whether it did not before.
    private nonisolated(nonsending) func approve(
        _ question: Digest,
        _ office: Office
    ) async throws -> Bool {
        try await office.write(pools, .approve) { session, author in
            let tenant = office.tenant.number
            guard let proposal = try await RebaseShelf.proposal(question, of: tenant, &session)
            else {
                guard try await RebaseShelf.isDecided(question, by: tenant, &session) else {
                    throw UseCaseError(.notProposed, ["tenant": office.tenant.id.rawValue])
                }
                return false
            }
            guard proposal.proposer != author.person else {
                throw UseCaseError(.needsSecondPerson, ["person": author.name(office)])
            }
            _ = try await RebaseShelf.approve(
                proposal.number,
                of: tenant,
                by: author.person,
                &session
            )
            try await office.log(
                "scheme.answer_approved",
                ["question": "\(question)", "answer": proposal.answer],
                by: author,
                &session
            )
            return true
        }
    }
}
