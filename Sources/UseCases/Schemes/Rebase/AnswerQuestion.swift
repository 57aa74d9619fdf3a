public import Canonical
public import Hierarchy
import PostgresDriver
public import Schemes
public import Store

/// Proposes an answer to a question of a rebase, for the office and everybody below who is asked
/// the same; it counts once a second person approved it.
public struct AnswerQuestion: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// Proposes an answer.
    ///
    /// - Parameters:
    ///   - question: The question's id.
    ///   - answer: The answer.
    ///   - reason: Why.
    ///   - office: The office that decides, and who proposes.
    ///   - today: The day, for waivers.
    /// - Returns: The tenants that are asked and that it will count for.
    /// - Throws: ``UseCaseError`` `H314` when nobody at or below the office is asked, `H315` when the
    ///   answer does not fit, `H403`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ question: Digest,
        _ answer: Answer,
        reason: String? = nil,
        in office: Office,
        today: CalendarDate
    ) async throws -> [TenantID] {
        try await office.write(pools, .draft) { session, author in
            let asked = try await RebaseShelf.questions(atOrBelow: office.tenant.number, &session)
                .filter { $0.question == question }
            guard let first = asked.first else {
                throw UseCaseError(
                    .noSuchQuestion,
                    ["question": "\(question)", "tenant": office.tenant.id.rawValue]
                )
            }
            let decision = RebaseDecision(question, answer, reason: reason)
            try await AnswerQuestion.check(decision, on: first, office, today, &session)
            _ = try await RebaseShelf.propose(
                answer.jsonValue,
                to: question,
                reason: reason,
                scheme: first.scheme,
                of: office.tenant.number,
                by: author.person,
                isAsserted: author.isAsserted,
                &session
            )
            try await office.log(
                "scheme.answer_proposed",
                ["question": "\(question)", "answer": answer.jsonValue.canonicalText],
                by: author,
                &session
            )
            return asked.map(\.tenant)
        }
    }

    /// Tries the answer on one draft that is asked.
    private static func check(
        _ decision: RebaseDecision,
        on stored: StoredQuestion,
        _ office: Office,
        _ today: CalendarDate,
        _ session: inout Session
    ) async throws {
        let drafts = try await DraftShelf.drafts(of: stored.tenantNumber, &session)
        // Drafts of those below stay theirs: the office sees the question, not the draft.
        guard let draft = drafts.first(where: { $0.number == stored.draft }) else { return }
        var desk = DraftDesk(scheme: stored.scheme, today: today)
        let view = try await desk.view(of: draft, &session)
        guard let refusal = view.rebase?.refusal(of: decision) else { return }
        throw UseCaseError(
            .answerRefused,
            [
                "question": "\(decision.question)", "problem": refusal.word,
                "given": refusal.given,
            ]
        )
    }
}

extension DecisionRefusal {
    /// The refusal in one word.
    fileprivate var word: String {
        switch self {
        case .notAsked: "not_asked"
        case .notOffered: "not_offered"
        case .notConcerned: "not_concerned"
        case .nothingGiven: "nothing_given"
        case .breaks: "breaks"
        }
    }

    /// What it is about: the answers that there are, an address, or what would break.
    fileprivate var given: String {
        switch self {
        case .notAsked, .nothingGiven: ""
        case .notOffered(let choices): choices.map(\.rawValue).joined(separator: ", ")
        case .notConcerned(let address): "\(address)"
        case .breaks(let findings):
            findings.map { "\($0.code.rawValue) \($0.node)" }.joined(separator: ", ")
        }
    }
}
