public import Canonical
public import Hierarchy
public import Schemes
public import Store

/// Lists what the drafts at and below an office are asked, equal questions once.
public struct ListQuestions: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// A question with all who are asked.
    public struct Asked: Sendable {
        /// The question's id: equal questions have one.
        public let id: Digest
        /// The scheme's name.
        public let scheme: String
        /// The question.
        public let question: Question
        /// The tenants that are asked, in tree order.
        public let tenants: [TenantID]
    }

    /// Reads the questions.
    ///
    /// - Parameter office: The office and who asks; a signed-in person sees those of drafts below
    ///   that nobody changed, and the office's own.
    /// - Returns: The question that most tenants are asked first.
    /// - Throws: ``UseCaseError`` `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(_ office: Office) async throws -> [Asked] {
        let stored = try await office.read(pools) { session in
            try await RebaseShelf.questions(atOrBelow: office.tenant.number, &session)
        }
        var order: [Digest] = []
        var groups: [Digest: [StoredQuestion]] = [:]
        for question in stored {
            if groups[question.question] == nil { order.append(question.question) }
            groups[question.question, default: []].append(question)
        }
        let asked = try order.compactMap { id -> Asked? in
            guard let group = groups[id], let first = group.first else { return nil }
            return Asked(
                id: id,
                scheme: first.scheme,
                question: try ListQuestions.question(first.body),
                tenants: group.map(\.tenant)
            )
        }
        return asked.enumerated()
            .sorted {
                ($1.element.tenants.count, $0.offset) < ($0.element.tenants.count, $1.offset)
            }
            .map(\.element)
    }

    private static func question(_ body: String) throws(UseCaseError) -> Question {
        do {
            return try Question(json: try JSONValue(parsing: body))
        } catch {
            throw UseCaseError(.unreadableStore, ["problem": "question: \(error)"])
        }
    }
}
