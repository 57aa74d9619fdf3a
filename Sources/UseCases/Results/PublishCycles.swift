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
    /// - Throws: ``UseCaseError`` `H401` when both persons are the same, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ year: Int,
        as person: String,
        approvedBy approver: String,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Int {
        guard approver != person else { throw UseCaseError(.needsSecondPerson, ["person": person]) }
        let (cycles, schemes) = try await CyclesWithSchemes.read(year, pools)
        let due = cycles.filter { $0.publishedNumber == nil }
        for (index, cycle) in due.enumerated() {
            guard let scheme = schemes[cycle.snapshot] else { continue }
            try await EngineTransaction(pools)() { session in
                let scored = try await ScoredCycle.read(cycle, scheme: scheme, &session)
                let publication = PublicationToStore(
                    cycle: cycle,
                    scheme: scheme,
                    units: scored.units
                )
                let home = cycle.tenantNumber
                guard
                    let proposer = try await Register.person(
                        person,
                        name: person,
                        in: home,
                        &session
                    ),
                    let second = try await Register.person(
                        approver,
                        name: approver,
                        in: home,
                        &session
                    )
                else { throw UseCaseError(.malformedPerson, ["person": person]) }
                try await session.pipeline(
                    try publication.statements(by: proposer, approvedBy: second)
                )
            }
            progress(index + 1, due.count)
        }
        return due.count
    }
}
