public import Canonical
public import Hierarchy
import PostgresDriver
import Schemes
public import Store

/// Opens a draft for everybody who derives from a scheme of which a new version is in force.
///
/// Versions and cycles stay as they are. Whom the change concerns is found by a join of what it
/// touches with what the derivations depend on; everybody else gets the new parent without their
/// document being read. Those below them follow when their own draft is published. A run that was
/// interrupted is finished by the next.
public struct RebaseBelow: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// What became of those who derive from the scheme.
    public struct Report: Hashable, Sendable {
        /// Tenants whose draft needs nothing but to be published.
        public internal(set) var clean: [TenantID] = []
        /// Tenants whose draft has notes, or answers that were given before.
        public internal(set) var noted: [TenantID] = []
        /// Tenants whose draft waits for answers.
        public internal(set) var asked: [TenantID] = []
        /// Tenants whose document was read, because the join named them or they had a draft open.
        public internal(set) var read: [TenantID] = []
        /// The distinct questions, each with the tenants that are asked.
        public internal(set) var questions: [Digest: [TenantID]] = [:]
    }

    /// Opens the drafts, each tenant's in a transaction of its own.
    ///
    /// - Parameters:
    ///   - office: The office whose scheme has a new version; who acts is not recorded, since the
    ///     version was published by two persons.
    ///   - scheme: The scheme's name.
    ///   - today: The day, for waivers.
    ///   - progress: Told how many tenants are done.
    /// - Returns: What became of them.
    /// - Throws: ``UseCaseError`` `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office,
        scheme: String,
        today: CalendarDate,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Report {
        var report = Report()
        let wave = try await EngineTransaction(pools)() { session in
            try await RebaseWave.read(office, scheme: scheme, &session)
        }
        for (index, version) in wave.behind.enumerated() {
            let rebase = try await EngineTransaction(pools)() { session in
                try await wave.open(version, today, &session)
            }
            report.add(version.tenant, rebase)
            progress(index + 1, wave.behind.count)
        }
        return report
    }
}

extension RebaseBelow.Report {
    fileprivate mutating func add(_ tenant: TenantID, _ rebase: Rebase?) {
        guard let rebase else {
            clean.append(tenant)
            return
        }
        read.append(tenant)
        let open = rebase.questions
        for conflict in open { questions[conflict.question.id, default: []].append(tenant) }
        if !open.isEmpty {
            asked.append(tenant)
        } else if rebase.isClean, rebase.notes.isEmpty {
            clean.append(tenant)
        } else {
            noted.append(tenant)
        }
    }
}
