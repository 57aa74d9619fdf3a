import Hierarchy
import Rollups
import Store

/// The stored summaries of one series and the same computed anew.
struct SeriesAccounts {
    private let cycles: Set<CycleNumber>
    private var own: [TenantID: Summaries] = [:]
    private var recomputed: [TenantID: Summaries] = [:]

    /// Takes over what is stored.
    ///
    /// - Parameters:
    ///   - stored: The cells of the series.
    ///   - cycles: The cycles whose cells should say what their inputs say; others are passed over.
    init(_ stored: [StoredSummary], of cycles: [StoredCycle]) {
        self.cycles = Set(cycles.map(\.number))
        for cell in stored where self.cycles.contains(cell.cycle) {
            own[cell.tenant, default: .empty].merge(Summaries(cells: [cell.key: cell.cell]))
        }
    }

    /// Adds what the inputs of a cycle come to.
    mutating func add(_ results: LiveResults) {
        guard cycles.contains(results.cycle.number) else { return }
        recomputed[results.cycle.tenant, default: .empty].merge(Summaries(cells: results.cells))
    }

    /// Where stored and computed cells, folded upward, disagree.
    ///
    /// - Throws: `FoldError` when following parents does not end.
    func mismatches(_ parents: [TenantID: TenantID]) throws -> [Mismatch] {
        try verify(
            memo: try subtrees(parents: parents, own: own),
            own: own,
            recomputed: recomputed,
            parents: parents
        )
    }
}
