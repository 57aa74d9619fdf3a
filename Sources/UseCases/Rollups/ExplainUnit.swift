import Canonical
import Exact
import Hierarchy
import PostgresDriver
public import Schemes
public import Scoring
public import Store

/// Explains one unit's result: where each number comes from, and what the next grade would take.
///
/// For the unit's own office only: it reads marks, scores and ballots, as the office entered.
public struct ExplainUnit: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// A unit's result with everything behind it.
    public struct Explanation: Sendable {
        /// The cycle.
        public let cycle: StoredCycle
        /// The scheme it was scored by.
        public let scheme: Scheme
        /// What was recorded about the unit.
        public let inputs: UnitInputs
        /// What it came to.
        public let outcome: Outcome
        /// How each number was computed.
        public let trace: Trace
        /// What would have to change for the next grade.
        public let next: NextGrade?
        /// How many units of the form are ranked.
        public let ranked: Int
    }

    /// Explains.
    ///
    /// - Parameters:
    ///   - unit: The unit's id in its tenant.
    ///   - tenant: The tenant's register id or code.
    ///   - year: The year that was assessed.
    /// - Returns: The result as its inputs stand now.
    /// - Throws: ``UseCaseError`` `H101`, `H102`, `H105`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ unit: String,
        of tenant: String,
        year: Int
    ) async throws -> Explanation {
        let (cycles, schemes) = try await CyclesWithSchemes.read(year, pools)
        let found = try await EngineTransaction(pools)() { session in
            try await Register.number(of: tenant, &session)
        }
        guard let number = found else { throw UseCaseError(.unknownTenant, ["tenant": tenant]) }
        guard let cycle = cycles.first(where: { $0.tenantNumber == number }),
            let scheme = schemes[cycle.snapshot]
        else { throw UseCaseError(.noCycle, ["tenant": tenant, "year": String(year)]) }
        let scored = try await TenantTransaction(pools)(for: number, by: nil) { session in
            try await ScoredCycle.read(cycle, scheme: scheme, &session)
        }
        let all = scored.units.map(\.unit.inputs)
        let context = scored.context
        guard let place = all.firstIndex(where: { $0.unit.rawValue == unit }),
            let steps = trace(of: all[place].unit, in: all, by: scheme, context: context)
        else { throw UseCaseError(.unknownUnit, ["unit": unit, "tenant": tenant]) }
        let outcome = scored.units[place].outcome
        return Explanation(
            cycle: cycle,
            scheme: scheme,
            inputs: all[place],
            outcome: outcome,
            trace: steps,
            next: nextGrade(of: all[place].unit, in: all, by: scheme, context: context),
            ranked: scored.units
                .filter {
                    $0.outcome.form == outcome.form && $0.outcome.rank != nil
                }
                .count
        )
    }
}
