import Canonical
import PostgresDriver
import SQLFiles

/// What drafts are asked, as the arrays of three statements, however many drafts there are.
struct QuestionColumns {
    private var tenants: [Int32] = []
    private var drafts: [Int64] = []
    private var counts: [Int32] = []
    private var rows: [(tenant: Int32, draft: Int64, isOpenAbove: Bool, question: QuestionToAsk)] =
        []

    /// Replaces what a draft is asked.
    mutating func add(
        _ questions: [QuestionToAsk],
        _ draft: DraftNumber,
        of tenant: TenantNumber,
        isOpenAbove: Bool
    ) {
        tenants.append(tenant.rawValue)
        drafts.append(draft.rawValue)
        counts.append(Int32(clamping: questions.count))
        rows += questions.map { (tenant.rawValue, draft.rawValue, isOpenAbove, $0) }
    }

    /// Nothing when no draft was added.
    var statements: [(Statement, [PostgresValue])] {
        if tenants.isEmpty { return [] }
        let keys: [PostgresValue] = [.int32Array(tenants), .int64Array(drafts)]
        var statements = [(Statement(.dropQuestions), keys)]
        if !rows.isEmpty { statements.append((Statement(.putQuestions), columns)) }
        statements.append((Statement(.countQuestions), keys + [.int32Array(counts)]))
        return statements
    }

    private var columns: [PostgresValue] {
        [
            .int32Array(rows.map(\.tenant)), .int64Array(rows.map(\.draft)),
            .boolArray(rows.map(\.isOpenAbove)),
            .bytesArray(rows.map(\.question.question.bytes)),
            .textArray(rows.map(\.question.kind)), .textArray(rows.map(\.question.subject)),
            .textArray(rows.map(\.question.base.canonicalText)),
            .textArray(rows.map(\.question.ours.canonicalText)),
            .textArray(rows.map(\.question.theirs.canonicalText)),
            .textArray(rows.map(\.question.body.canonicalText)),
        ]
    }
}
