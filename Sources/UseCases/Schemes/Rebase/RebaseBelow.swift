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

    /// Opens the drafts, some dozens in a transaction.
    ///
    /// - Parameters:
    ///   - office: The office whose scheme has a new version; who acts is not recorded, since the
    ///     version was published by two persons.
    ///   - scheme: The scheme's name.
    ///   - today: The day, for waivers.
    ///   - progress: Told how many tenants are done.
    /// - Returns: What became of them.
    /// - Throws: ``UseCaseError`` `H318` when somebody takes a draft further at the same moment: what
    ///   was opened before stays, and the next run goes on; `H501`; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        _ office: Office,
        scheme: String,
        today: CalendarDate,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> Report {
        var report = Report()
        let desk = try await EngineTransaction(pools)() { session in
            let found = try await SchemeShelf.atOrAbove(office.tenant.number, &session)
            guard let own = found.first, own.tenant == office.tenant.id, own.scheme == scheme
            else { throw UseCaseError(.noScheme, ["tenant": office.tenant.id.rawValue]) }
            return try await DraftDesk.shared(
                by: office.tenant.number,
                scheme: scheme,
                today: today,
                &session
            )
        }
        _ = try await open([office.tenant.number], desk, &report, progress)
        return report
    }

    /// Opens the drafts of those who derive from some tenants' schemes, in batches.
    ///
    /// - Returns: The desk with what was read.
    nonisolated(nonsending) func open(
        _ parents: [TenantNumber],
        _ desk: DraftDesk,
        _ report: inout Report,
        _ progress: (Int, Int) -> Void
    ) async throws -> DraftDesk {
        var wave = try await EngineTransaction(pools)() { session in
            var wave = RebaseWave(desk)
            try await wave.read(parents, &session)
            return wave
        }
        let steps = wave.steps
        for start in stride(from: 0, to: steps.count, by: RebaseWave.batchSize) {
            let end = min(start + RebaseWave.batchSize, steps.count)
            let before = wave
            let (after, opened) = try await EngineTransaction(pools)() { session in
                var next = before
                let opened = try await next.open(steps[start..<end], &session)
                return (next, opened)
            }
            wave = after
            for (tenant, rebase) in opened { report.add(tenant, rebase) }
            progress(end, steps.count)
        }
        return wave.desk
    }
}

extension RebaseBelow.Report {
    mutating func add(_ tenant: TenantID, _ rebase: Rebase?) {
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
