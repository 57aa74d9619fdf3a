import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import Store

/// Those who derive from some tenants' schemes and stand over earlier versions than those in force.
struct RebaseWave {
    /// One who stands over an earlier version.
    struct Step {
        let version: DerivedVersion
        /// The version in force.
        let target: ParentPin
        /// Whether it depends on something the change touches.
        let isCandidate: Bool
    }

    /// What became of one.
    typealias Opened = (tenant: TenantID, rebase: Rebase?)

    /// How many are opened in one transaction.
    static let batchSize = 64

    /// In tree order.
    private(set) var steps: [Step] = []
    private(set) var desk: DraftDesk

    /// Starts with what earlier waves read.
    init(_ desk: DraftDesk) { self.desk = desk }

    /// Finds whom the versions in force of some tenants concern.
    mutating func read(_ parents: [TenantNumber], _ session: inout Session) async throws {
        steps = []
        let derived = try await SchemeShelf.derived(
            from: parents,
            scheme: desk.scheme,
            &session
        )
        let targets = try await SchemeShelf.latest(
            of: Set(derived.map(\.parent)).sorted { $0.rawValue < $1.rawValue },
            scheme: desk.scheme,
            &session
        )
        let behind = derived.filter { targets[$0.parent].map(\.number) != $0.parentNumber }
        let wanted =
            behind.map { (tenant: $0.parent, number: $0.parentNumber) }
            + behind.compactMap { targets[$0.parent] }
            .map { (tenant: $0.tenantNumber, number: $0.number) }
        try await desk.archive.read(wanted, &session)
        var candidates: Set<Int64> = []
        for (parent, versions) in Dictionary(grouping: behind, by: \.parent) {
            guard let target = targets[parent] else { continue }
            for number in Set(versions.map(\.parentNumber)).sorted() {
                candidates.formUnion(
                    try await touched(parent, number, target, &session)
                )
            }
        }
        for version in behind {
            guard let target = targets[version.parent] else { continue }
            let isCandidate =
                candidates.contains(version.versionID)
                || desk.archive.hasWaivers(version.tenant)
            steps.append(Step(version: version, target: target, isCandidate: isCandidate))
        }
    }

    private mutating func touched(
        _ parent: TenantNumber,
        _ number: Int,
        _ target: ParentPin,
        _ session: inout Session
    ) async throws -> Set<Int64> {
        let old = try await desk.archive.entry(parent, number: number, &session)
        let change = try await desk.archive.change(from: old.version.pin, to: target, &session)
        return try await SchemeShelf.versions(
            touchedBy: change.touched.sorted().map(\.description),
            over: parent,
            number: number,
            &session
        )
    }

    /// Opens drafts over the versions in force, and moves those that are open there.
    ///
    /// - Returns: What becomes of their changes; `nil` where they did not have to be read.
    mutating func open(
        _ steps: some Collection<Step>,
        _ session: inout Session
    ) async throws -> [Opened] {
        let tenants = steps.map(\.version.tenantNumber)
        let known = drafts(try await DraftShelf.lockedDrafts(of: tenants, &session))
        var moves = DraftBatch()
        for step in steps {
            guard let draft = known[step.version.tenantNumber] else {
                moves.open(step.version, over: step.target)
                continue
            }
            guard draft.target != step.target else { continue }
            if draft.status == "proposed", let proposer = draft.proposer {
                moves.reopen(draft, by: proposer)
            }
            moves.retarget(draft, to: step.target)
        }
        try await moves.run(&session).refuseMoved([])
        let drafts = drafts(try await DraftShelf.drafts(of: tenants, &session))
        var questions = DraftBatch()
        var opened: [Opened] = []
        for step in steps {
            guard let draft = drafts[step.version.tenantNumber] else { continue }
            let isNew = known[draft.tenantNumber] == nil
            var rebase: Rebase?
            if step.isCandidate || !isNew { rebase = try await desk.rebase(draft, &session) }
            if let rebase {
                questions.ask(rebase.questions.map { QuestionToAsk($0.question) }, draft)
            }
            let over = "\(step.target.tenant)@\(step.target.number)"
            if isNew {
                let detail = ["scheme": desk.scheme, "over": over]
                questions.log("scheme.rebase_opened", detail, draft, by: nil)
            }
            questions.wait(draft, "\(desk.scheme) \(over)")
            opened.append((draft.tenant, rebase))
        }
        try await questions.run(&session).refuseMoved([])
        return opened
    }

    private func drafts(_ stored: [StoredDraft]) -> [TenantNumber: StoredDraft] {
        var drafts: [TenantNumber: StoredDraft] = [:]
        for draft in stored where draft.scheme == desk.scheme { drafts[draft.tenantNumber] = draft }
        return drafts
    }
}
