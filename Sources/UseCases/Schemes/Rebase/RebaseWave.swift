import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import Store

/// Those who derive from a tenant's scheme and stand over an earlier version than the one in force.
struct RebaseWave {
    let scheme: String
    /// The version in force.
    let target: ParentPin
    /// The published versions that stand over an earlier one, in tree order.
    let behind: [DerivedVersion]
    /// Those among them that depend on something the change touches.
    let candidates: Set<Int64>
    private let archive: SchemeArchive

    /// Finds whom the version in force concerns.
    static func read(
        _ office: Office,
        scheme: String,
        _ session: inout Session
    ) async throws -> RebaseWave {
        let found = try await SchemeShelf.atOrAbove(office.tenant.number, &session)
        guard let own = found.first, own.tenant == office.tenant.id, own.scheme == scheme else {
            throw UseCaseError(.noScheme, ["tenant": office.tenant.id.rawValue])
        }
        let behind =
            try await SchemeShelf.derived(
                from: office.tenant.number,
                scheme: scheme,
                &session
            )
            .filter { $0.parentNumber != own.number }
        var archive = SchemeArchive(scheme: scheme)
        var candidates: Set<Int64> = []
        for number in Set(behind.map(\.parentNumber)).sorted() {
            let old = try await archive.entry(own.tenantNumber, number: number, &session)
            let change = try await archive.change(from: old.version.pin, to: own.pin, &session)
            candidates.formUnion(
                try await SchemeShelf.versions(
                    touchedBy: change.touched.sorted().map(\.description),
                    over: own.tenantNumber,
                    number: number,
                    &session
                )
            )
        }
        return RebaseWave(
            scheme: scheme,
            target: own.pin,
            behind: behind,
            candidates: candidates,
            archive: archive
        )
    }

    /// Opens a tenant's draft over the version in force, or moves the one that is open there.
    ///
    /// - Returns: What becomes of the changes; `nil` when they did not have to be read.
    func open(
        _ version: DerivedVersion,
        _ today: CalendarDate,
        _ session: inout Session
    ) async throws -> Rebase? {
        let drafts = try await DraftShelf.drafts(of: version.tenantNumber, &session)
        let known = drafts.first { $0.scheme == scheme }
        if var known {
            if known.target != target {
                if known.status == "proposed", let proposer = known.proposer {
                    _ = try await DraftShelf.reopen(known, by: proposer, &session)
                }
                _ = try await RebaseShelf.retarget(known, to: target, &session)
            }
            known = try await find(version, &session) ?? known
            return try await ask(known, version, today, &session)
        }
        guard
            try await RebaseShelf.openDraft(
                of: version.versionID,
                version.tenantNumber,
                over: target,
                &session
            ) != nil, let draft = try await find(version, &session)
        else { return nil }
        try await AuditLog.add(
            "scheme.rebase_opened",
            subject: version.tenant.rawValue,
            detail: [
                "scheme": .string(scheme), "over": .string("\(target.tenant)@\(target.number)"),
            ],
            tenant: version.tenantNumber,
            by: nil,
            isAsserted: true,
            &session
        )
        guard candidates.contains(version.versionID) else {
            try await wait(draft, &session)
            return nil
        }
        return try await ask(draft, version, today, &session)
    }

    private func find(
        _ version: DerivedVersion,
        _ session: inout Session
    ) async throws -> StoredDraft? {
        try await DraftShelf.drafts(of: version.tenantNumber, &session)
            .first { $0.scheme == scheme }
    }

    private func ask(
        _ draft: StoredDraft,
        _ version: DerivedVersion,
        _ today: CalendarDate,
        _ session: inout Session
    ) async throws -> Rebase? {
        var desk = DraftDesk(scheme: scheme, archive: archive, today: today)
        let rebase = try await desk.ask(draft, &session)
        try await wait(draft, &session)
        return rebase
    }

    private func wait(_ draft: StoredDraft, _ session: inout Session) async throws {
        try await TaskShelf.open(
            .rebaseWaits,
            "\(scheme) \(target.tenant)@\(target.number)",
            origin: "draft:\(draft.number.rawValue)",
            due: nil,
            of: draft.tenantNumber,
            &session
        )
    }
}

extension DraftDesk {
    /// Works out what a draft is asked over its target, and stores that.
    @discardableResult
    mutating func ask(
        _ draft: StoredDraft,
        _ session: inout Session
    ) async throws -> Rebase? {
        let content = try SchemeContent(kind: draft.kind, document: draft.document)
        guard let derivation = content.derivation, draft.isBehind, let base = draft.base,
            let target = draft.target
        else { return nil }
        let change = try await archive.change(from: base, to: target, &session)
        let decisions = try await decisions(draft, &session)
        let rebase = try DraftDesk.rebased(derivation, change, decisions)
        try await RebaseShelf.ask(
            rebase.questions.map { QuestionToAsk($0.question) },
            draft.number,
            of: draft.tenantNumber,
            isOpenAbove: !draft.isEdited,
            &session
        )
        return rebase
    }
}
