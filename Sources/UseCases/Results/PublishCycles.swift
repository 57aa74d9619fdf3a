import Hierarchy
import PostgresDriver
import Schemes
public import Store

/// Publishes the outcomes of a year: immutable rows and summaries that ancestors may read.
public struct PublishCycles: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// Publishes the cycles of a year that have no publication yet.
    ///
    /// - Parameters:
    ///   - year: The year that is assessed.
    ///   - person: The handle of who proposes, recorded as asserted by operations.
    ///   - approver: The handle of the second person who approves.
    ///   - progress: Told how many of all cycles are done.
    /// - Returns: How many cycles were published.
    /// - Throws: ``UseCaseError`` `H401` when both persons are the same, `H402` when a handle is
    ///   malformed, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ year: Int,
        as person: String,
        approvedBy approver: String,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Int {
        var people = try People(person: person, approver: approver)
        let (cycles, schemes) = try await CyclesWithSchemes.read(year, pools)
        let due = cycles.filter { $0.publishedNumber == nil }
        for (index, cycle) in due.enumerated() {
            guard let scheme = schemes[cycle.snapshot] else { continue }
            let (proposer, second) = try await find(&people, cycle)
            try await EngineTransaction(pools)() { session in
                // Marks on their way come first; those that come later are refused.
                try await CycleShelf.closeToMarks(cycle, &session)
                let scored = try await ScoredCycle.read(cycle, scheme: scheme, &session)
                let publication = PublicationToStore(
                    cycle: cycle,
                    scheme: scheme,
                    units: scored.units
                )
                try await session.pipeline(
                    try publication.statements(by: proposer, approvedBy: second)
                )
            }
            progress(index + 1, due.count)
        }
        return due.count
    }

    /// The two persons, as the root of the cycle's tree knows them.
    private nonisolated(nonsending) func find(
        _ people: inout People,
        _ cycle: StoredCycle
    ) async throws -> (PersonNumber, PersonNumber) {
        let root = TenantPath(cycle.path)?.labels.first ?? cycle.tenant
        var found = people
        do {
            try await pools.withSession(as: .engine) { session in
                try await found.find(in: root, &session)
            }
        } catch let error as PostgresError {
            throw StoreError(error)
        }
        people = found
        guard let proposer = people.personNumber, let approver = people.approverNumber else {
            throw UseCaseError(.malformedPerson, ["person": people.person])
        }
        return (proposer, approver)
    }
}
