import Canonical
import Hierarchy
public import PostgresDriver
import SQLFiles

/// Changes of many drafts, sent together: one round trip, in order, in the caller's transaction.
public struct DraftBatch {
    private var statements: [(Statement, [PostgresValue])] = []
    /// The statements that change nothing unless the draft is as it was read.
    private var conditions: [(statement: Int, draft: StoredDraft)] = []
    private var questions = QuestionColumns()

    /// Creates a batch without changes.
    public init() {}

    /// Sends the changes.
    ///
    /// - Returns: The drafts that were not as they were read; unless there are none, the
    ///   transaction is to be rolled back.
    /// - Throws: `PostgresError` of the first change that fails.
    public func run(_ session: inout Session) async throws -> [StoredDraft] {
        let all = statements + questions.statements
        if all.isEmpty { return [] }
        let results = try await session.pipeline(all)
        return conditions.filter { results[$0.statement].rows.isEmpty }.map(\.draft)
    }

    private mutating func add(_ statement: Statement, _ values: [PostgresValue]) {
        statements.append((statement, values))
    }

    private mutating func require(
        _ draft: StoredDraft,
        _ statement: Statement,
        _ values: [PostgresValue]
    ) {
        conditions.append((statements.count, draft))
        add(statement, values)
    }

    /// Opens a draft of a published version over another version of its parent, where none is open.
    public mutating func open(_ version: DerivedVersion, over target: ParentPin) {
        add(
            Statement(.draftBehind),
            [.int32(version.tenantNumber.rawValue), .int64(version.versionID)]
                + ParentPin.values(target)
        )
    }

    /// Takes back what was proposed, so that the draft is open again.
    public mutating func reopen(_ draft: StoredDraft, by person: PersonNumber) {
        require(
            draft,
            Statement(.reopenDraft),
            DraftShelf.key(draft) + [.int64(person.rawValue)]
        )
    }

    /// Moves an open draft to another version of its parent; its document stays.
    public mutating func retarget(_ draft: StoredDraft, to target: ParentPin) {
        require(
            draft,
            Statement(.retargetDraft),
            DraftShelf.key(draft) + ParentPin.values(target)
        )
    }

    /// Replaces what a draft is asked, after all other changes.
    public mutating func ask(_ questions: [QuestionToAsk], _ draft: StoredDraft) {
        self.questions.add(
            questions,
            draft.number,
            of: draft.tenantNumber,
            isOpenAbove: !draft.isEdited
        )
    }

    /// Writes an open draft down, proposes it and publishes it.
    ///
    /// - Parameters:
    ///   - draft: The draft.
    ///   - content: What it says over its target.
    ///   - version: What publishing stores.
    ///   - proposer: Who proposes.
    ///   - approver: The second person, who approves.
    public mutating func publish(
        _ draft: StoredDraft,
        _ content: DraftToSave,
        _ version: VersionToPublish,
        by proposer: PersonNumber,
        approvedBy approver: PersonNumber
    ) {
        require(draft, Statement(.saveDraft), DraftShelf.saving(draft, content, by: proposer))
        ask([], draft)
        require(
            draft,
            Statement(.proposeDraft),
            DraftShelf.key(draft) + [
                .text(content.document), .bytes(content.digest.bytes), .int64(proposer.rawValue),
                .bool(true), .text("\(draft.scheme)@\(version.number)"),
            ]
        )
        require(draft, Statement(.publishDraft), version.publishing(draft, approvedBy: approver))
    }

    /// Opens the task that a draft over a new parent waits, unless it is open.
    public mutating func wait(_ draft: StoredDraft, _ subject: String) {
        add(
            Statement(.openTask),
            [
                .int32(draft.tenantNumber.rawValue), .text(TaskShelf.Kind.rebaseWaits.rawValue),
                .text(subject), .text("draft:\(draft.number.rawValue)"),
                PostgresValue(String?.none),
            ]
        )
    }

    /// Closes the task that a draft waits.
    public mutating func finish(_ draft: StoredDraft) {
        add(
            Statement(.closeTask),
            [
                .int32(draft.tenantNumber.rawValue), .text(TaskShelf.Kind.rebaseWaits.rawValue),
                .text("draft:\(draft.number.rawValue)"), .text("published"),
            ]
        )
    }

    /// Adds an audit event about a draft's tenant.
    public mutating func log(
        _ kind: String,
        _ detail: [String: String],
        _ draft: StoredDraft,
        by person: PersonNumber?
    ) {
        add(
            Statement(.addEvent),
            [
                .int32(draft.tenantNumber.rawValue), PostgresValue(person?.rawValue), .bool(true),
                .text(kind), .text(draft.tenant.rawValue),
                .text(JSONValue.object(detail.mapValues { .string($0) }).canonicalText),
            ]
        )
    }
}
