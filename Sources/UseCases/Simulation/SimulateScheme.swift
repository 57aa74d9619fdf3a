import Canonical
public import Hierarchy
import PostgresDriver
public import Schemes
public import Store

/// Shows what a draft would do before it is published, to those who derive from it and to last
/// year's results at every level.
///
/// Nothing is written.
public struct SimulateScheme: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// What a draft would do.
    public struct Simulation: Sendable {
        /// The scheme's name.
        public let scheme: String
        /// The version in force that it is held against; `nil` when the tenant has none of its own.
        public let against: VersionReference?
        /// The scheme as the draft would have it.
        public let proposed: ResolvedScheme
        /// What the draft changes.
        public let difference: SnapshotDifference
        /// What is wrong with the draft, or worth knowing.
        public let findings: [Diagnostic]
        /// What it asks of those who derive from it.
        public let derived: DerivedImpact
        /// The tenants of the scope in tree order.
        public let tenants: [TenantImpact]
        /// Items of which the share earned last year is kept, because their points change.
        public let scaled: [NodeID]
        /// Items that nobody was marked on, taken to be earned like those around them.
        public let estimated: [NodeID]
        /// Tenants whose units can't be scored by one of the schemes, with the reason.
        public let unscored: [TenantID: String]
        /// How many tenants were scored by columns; the others were scored from rows.
        public let byColumns: Int
    }

    /// Simulates the office's draft, or a document in its place.
    ///
    /// - Parameters:
    ///   - office: The office and who asks. The results of those below are read by the engine; a
    ///     unit below is named only where its cycle is published.
    ///   - content: A document instead of the office's draft.
    ///   - values: Values to try on top of that; without a draft, on top of what is published.
    ///   - year: The only year wanted; `nil` for the latest cycle of each tenant.
    ///   - today: The day, for waivers.
    ///   - exactly: Whether everything is scored from rows, by the definition.
    /// - Returns: What it would do.
    /// - Throws: ``UseCaseError`` `H106` when the office has no draft and no document is given, `H302`,
    ///   `H311`, `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office,
        of content: SchemeContent? = nil,
        setting values: [(address: Address, value: FieldValue)] = [],
        year: Int? = nil,
        today: CalendarDate,
        exactly: Bool = false
    ) async throws -> Simulation {
        let options = TransactionOptions(isolation: .repeatableRead, isReadOnly: true)
        return try await EngineTransaction(pools)(options) { session in
            let start = try await SimulationStart.read(
                office,
                content,
                values,
                today,
                &session
            )
            var preview = DerivedPreview(archive: start.archive, today: today)
            try await preview.run(
                office.tenant.id,
                before: start.before,
                start.proposal,
                &session
            )
            var scoring = ScopeScoring(
                office: office,
                preview: preview,
                exactly: exactly
            )
            try await scoring.run(scheme: start.archive.scheme, year: year, &session)
            return Simulation(
                scheme: start.archive.scheme,
                against: start.against,
                proposed: start.proposal.version.scheme,
                difference: difference(
                    from: start.before,
                    to: start.proposal.version.scheme.snapshot
                ),
                findings: start.findings,
                derived: preview.impact,
                tenants: scoring.tenants,
                scaled: scoring.scaled.sorted(),
                estimated: scoring.estimated.sorted(),
                unscored: scoring.unscored,
                byColumns: scoring.byColumns
            )
        }
    }
}
