public import Hierarchy

/// Why a hierarchy can't be folded.
public enum FoldError: Error, Hashable, Sendable {
    /// These tenants lie in or above a circle of parents.
    case circle([TenantID])
}

/// Adds up summaries along a hierarchy: `subtree(t) = own(t) + Σ subtree(children)`.
///
/// - Parameters:
///   - parents: The parent of each tenant that has one, at the date that the reader asked for.
///   - own: The summaries of each tenant's own units; tenants without any may be left out.
/// - Returns: The subtree's summaries of every tenant that is named.
/// - Throws: ``FoldError/circle(_:)`` when following parents does not end.
/// - Complexity: each cell is merged once a level.
public func subtrees(
    parents: [TenantID: TenantID],
    own: [TenantID: Summaries]
) throws(FoldError) -> [TenantID: Summaries] {
    var sums = own
    var pending: [TenantID: Int] = [:]
    for (child, parent) in parents {
        pending[child, default: 0] += 0
        pending[parent, default: 0] += 1
    }
    for tenant in pending.keys where sums[tenant] == nil { sums[tenant] = .empty }
    var ready = pending.filter { $0.value == 0 }.map(\.key)
    var remaining = pending.count
    while let tenant = ready.popLast() {
        remaining -= 1
        guard let parent = parents[tenant], let subtree = sums[tenant] else { continue }
        sums[parent, default: .empty].merge(subtree)
        pending[parent, default: 0] -= 1
        if pending[parent] == 0 { ready.append(parent) }
    }
    guard remaining == 0 else {
        throw .circle(pending.filter { $0.value > 0 }.map(\.key).sorted())
    }
    return sums
}
