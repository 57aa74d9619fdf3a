import Canonical
import PostgresDriver
import Schemes
import Store

/// What was decided about a scheme in a part of the tree, read once for everybody in it.
struct DecisionLedger {
    private var byPath: [String: [StoredDecision]] = [:]

    /// Reads what an office, those above it and those below it decided.
    static func read(
        around office: TenantNumber,
        scheme: String,
        _ session: inout Session
    ) async throws -> DecisionLedger {
        var ledger = DecisionLedger()
        for stored in try await RebaseShelf.decisions(around: office, scheme: scheme, &session) {
            ledger.byPath[stored.path, default: []].append(stored)
        }
        return ledger
    }

    /// What counts for a tenant: of two answers to one question the nearer, then the later.
    ///
    /// - Parameter path: The tenant's place in the tree.
    /// - Returns: One for each question that was decided, in no order.
    /// - Throws: ``UseCaseError`` `H501` when a stored answer can't be read.
    func decisions(for path: String) throws(UseCaseError) -> [RebaseDecision] {
        if byPath.isEmpty { return [] }
        var decisions: [Digest: RebaseDecision] = [:]
        var rest = path[...]
        while !rest.isEmpty {
            for stored in byPath[String(rest)] ?? [] where decisions[stored.question] == nil {
                decisions[stored.question] = try stored.decision()
            }
            rest = rest.dropLast()
            while let last = rest.last, last != "." { rest = rest.dropLast() }
        }
        return Array(decisions.values)
    }
}
