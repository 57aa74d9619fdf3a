/// Where the owner of a row stands, seen from who reads.
enum Relation: String, Sendable, CaseIterable {
    case own, below, above, elsewhere

    /// - Parameters:
    ///   - owner: The path of the row's tenant.
    ///   - reader: The path of the tenant entered.
    init(of owner: String, from reader: String) {
        self =
            owner == reader
            ? .own
            : owner.hasPrefix(reader) ? .below : reader.hasPrefix(owner) ? .above : .elsewhere
    }
}

/// Whose rows of a table an office may read: the truth that policies are held against.
struct ReadingRight: Sendable {
    let table: String
    /// Which rows of the table are meant, as a condition; all by default.
    let rows: String
    let relations: Set<Relation>

    private init(_ table: String, _ relations: Set<Relation>) {
        self.init(table, "true", relations)
    }

    private init(_ table: String, _ rows: String, _ relations: Set<Relation>) {
        self.table = table
        self.rows = rows
        self.relations = relations
    }

    /// Every table that the service role may read, written by hand.
    static let all: [ReadingRight] = [
        ReadingRight("tenants", [.own, .below, .above]),
        ReadingRight("tenant_placements", [.own, .below]),
        ReadingRight("tenant_successions", [.own, .below]),
        ReadingRight("people", [.own]),
        ReadingRight("person_roles", [.own]),
        ReadingRight("two_person_actions", [.own]),
        ReadingRight("requests", [.own]),
        ReadingRight("snapshots", [.own, .below, .above]),
        ReadingRight("scheme_versions", "status = 'published'", [.own, .below, .above]),
        ReadingRight("scheme_versions", "status = 'draft'", [.own]),
        ReadingRight("scheme_operations", [.own]),
        ReadingRight("scheme_drafts", [.own]),
        ReadingRight("scheme_touches", [.own, .below]),
        ReadingRight("rebase_questions", "not open_above", [.own]),
        ReadingRight("rebase_questions", "open_above", [.own, .below]),
        ReadingRight("rebase_decisions", "status = 'proposed'", [.own]),
        ReadingRight("rebase_decisions", "status = 'approved'", [.own, .above]),
        ReadingRight("waivers", "status = 'proposed'", [.own]),
        ReadingRight("waivers", "status = 'granted'", [.own, .below, .above]),
        ReadingRight("tasks", [.own]),
        ReadingRight("unit_facts", [.own]),
        ReadingRight("cycle_facts", [.own]),
        ReadingRight("units", [.own]),
        ReadingRight("cycles", [.own]),
        ReadingRight("cycle_units", [.own]),
        ReadingRight("cycle_versions", [.own]),
        ReadingRight("cycle_progress", [.own, .below]),
        ReadingRight("sheets", [.own]),
        ReadingRight("marks", [.own]),
        ReadingRight("occurrences", [.own]),
        ReadingRight("findings", [.own]),
        ReadingRight("juror_scores", [.own]),
        ReadingRight("peer_scores", [.own]),
        ReadingRight("carryovers", [.own]),
        ReadingRight("polls", [.own]),
        ReadingRight("poll_tallies", [.own]),
        ReadingRight("outcomes", [.own]),
        ReadingRight("summaries", "series = 'live'", [.own]),
        ReadingRight("live_summaries", "reach = 'own' and not open_above", [.own]),
        ReadingRight("live_summaries", "reach = 'subtree' and not open_above", []),
        ReadingRight("live_summaries", "open_above", [.own, .below]),
        ReadingRight("summaries", "series = 'published'", [.own, .below]),
        ReadingRight("publications", [.own, .below]),
        ReadingRight("publication_rows", [.own, .below]),
    ]
}
