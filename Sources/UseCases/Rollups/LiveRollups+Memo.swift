import Hierarchy
import Rollups
import Store

/// Own summaries with the folds above them; a fold is made when it is asked for.
struct RollupMemo {
    private var parents: [TenantID: TenantID] = [:]
    private var children: [TenantID: [TenantID]] = [:]
    private var own: [TenantID: Summaries] = [:]
    private var folds: [TenantID: Summaries] = [:]
    /// The version of each cycle that its own summary was made from.
    private(set) var versions: [TenantID: Int64] = [:]

    init() {}

    init(
        parents: [TenantID: TenantID],
        own: [TenantID: Summaries],
        subtrees: [TenantID: Summaries],
        versions: [TenantID: Int64]
    ) {
        self.parents = parents
        self.own = own
        self.versions = versions
        folds = subtrees
        children = Dictionary(grouping: parents.keys) { parents[$0] ?? $0 }
    }

    /// Puts new own summaries in place and forgets the folds above them.
    mutating func replace(_ fresh: [ScoredSummary]) {
        for summary in fresh {
            // Two readings of one cycle may come back in either order.
            guard summary.version >= versions[summary.tenant] ?? 0 else { continue }
            own[summary.tenant] = summary.own
            versions[summary.tenant] = summary.version
            var place: TenantID? = summary.tenant
            while let tenant = place, folds.removeValue(forKey: tenant) != nil {
                place = parents[tenant]
            }
        }
    }

    /// The fold of a tenant's subtree.
    mutating func subtree(of tenant: TenantID) -> Summaries {
        if let fold = folds[tenant] { return fold }
        var fold = own[tenant] ?? .empty
        for child in children[tenant] ?? [] { fold.merge(subtree(of: child)) }
        folds[tenant] = fold
        return fold
    }
}
