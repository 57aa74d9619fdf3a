import PostgresDriver
public import Store

/// Re-scores a whole year by packed columns, and cycle by cycle where columns do not reach.
public struct RescoreNation: Sendable {
    private let pools: RolePools
    private let schemes: CompiledSchemes

    /// Prepares the use case.
    ///
    /// - Parameters:
    ///   - pools: The database.
    ///   - schemes: Compiled schemes, kept between passes.
    public init(_ pools: RolePools, schemes: CompiledSchemes) {
        self.pools = pools
        self.schemes = schemes
    }

    /// Re-scores a year.
    ///
    /// - Parameters:
    ///   - year: The year that is assessed.
    ///   - parts: How many connections share the work, 1 or more.
    /// - Returns: Summaries of all subtrees; cycles that columns could not score, and the exact way
    ///   did, are named in `left`.
    /// - Throws: `StoreError`; `PostgresError`; ``UseCaseError`` `H501`.
    public nonisolated(nonsending) func callAsFunction(
        _ year: Int,
        parts: Int = 2
    ) async throws -> NationalPass.Report {
        try await NationalPass(pools, schemes: schemes)(year, parts: parts)
    }

    /// Compiles the schemes of a year's cycles that are not known yet, once a process.
    ///
    /// - Returns: How many were compiled.
    /// - Throws: `StoreError`; ``UseCaseError`` `H501` when a snapshot can't be read.
    @discardableResult
    public nonisolated(nonsending) func prepare(_ year: Int) async throws -> Int {
        let missing = try await EngineTransaction(pools) { session in
            let cycles = try await CycleShelf.cycles(of: year, &session)
            let unknown = Set(cycles.map(\.snapshot)).filter { schemes[$0] == nil }
            return try await SchemeShelf.snapshots(unknown, &session)
        }
        for (digest, body) in missing { schemes.insert(try SchemeLibrary.scheme(body), at: digest) }
        return missing.count
    }
}
