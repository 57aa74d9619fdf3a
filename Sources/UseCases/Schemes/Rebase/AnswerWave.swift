import Hierarchy
import PostgresDriver
import Schemes
import Store

/// Drafts of one scheme and one level that are asked the same, and whose questions are worked out
/// anew after it was answered.
struct AnswerWave {
    /// What a batch came to.
    struct Answered {
        /// How many questions each draft has left.
        var left: [TenantID: Int] = [:]
        var drafts = 0
    }

    private var tenants: ArraySlice<TenantNumber>
    private var desk: DraftDesk

    /// The drafts by level, the upper first, and by scheme.
    static func waves(of asked: [AskedDraft]) -> [[AskedDraft]] {
        let groups = Dictionary(grouping: asked) { draft in
            [String(draft.depth + 1000), draft.scheme]
        }
        return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    /// Reads what a wave has in common: waivers, decisions.
    static func start(
        _ wave: [AskedDraft],
        below office: TenantNumber,
        _ today: CalendarDate,
        _ pools: RolePools
    ) async throws -> AnswerWave {
        let scheme = wave.first?.scheme ?? ""
        let desk = try await EngineTransaction(pools)() { session in
            try await DraftDesk.shared(by: office, scheme: scheme, today: today, &session)
        }
        return AnswerWave(tenants: wave.map(\.tenant)[...], desk: desk)
    }

    /// Writes down in one transaction what the next drafts are still asked.
    ///
    /// - Returns: What they came to; `nil` when all are done.
    mutating func next(_ pools: RolePools) async throws -> Answered? {
        guard !tenants.isEmpty else { return nil }
        let batch = Array(tenants.prefix(RebaseWave.batchSize))
        let before = desk
        let (answered, after) = try await EngineTransaction(pools)() { session in
            var desk = before
            let answered = try await AnswerWave.ask(batch, &desk, &session)
            return (answered, desk)
        }
        desk = after
        tenants = tenants.dropFirst(batch.count)
        return answered
    }

    private static func ask(
        _ tenants: [TenantNumber],
        _ desk: inout DraftDesk,
        _ session: inout Session
    ) async throws -> Answered {
        var answered = Answered()
        var changes = DraftBatch()
        // Drafts are kept from others only while they are written; what moved is worked out again.
        var known: [DraftNumber: (revision: Int64, questions: [QuestionToAsk])] = [:]
        for draft in try await DraftShelf.drafts(of: tenants, &session)
        where draft.scheme == desk.scheme {
            known[draft.number] = (draft.revision, try await questions(draft, &desk, &session))
        }
        for draft in try await DraftShelf.lockedDrafts(of: tenants, &session)
        where draft.scheme == desk.scheme {
            let questions: [QuestionToAsk]
            if let seen = known[draft.number], seen.revision == draft.revision {
                questions = seen.questions
            } else {
                questions = try await self.questions(draft, &desk, &session)
            }
            changes.ask(questions, draft)
            answered.left[draft.tenant] = questions.count
            answered.drafts += 1
        }
        try await changes.run(&session).refuseMoved([])
        return answered
    }

    private static func questions(
        _ draft: StoredDraft,
        _ desk: inout DraftDesk,
        _ session: inout Session
    ) async throws -> [QuestionToAsk] {
        try await desk.rebase(draft, &session)?.questions.map { QuestionToAsk($0.question) } ?? []
    }
}
