/// What would make the stored register say what files say.
///
/// A tenant that files leave out stays as it is: absence never closes.
public struct TreeDifference: Hashable, Sendable {
    /// The changes in an order in which each can be made: codes that become free before they are
    /// taken, parents before children, closings last and children first.
    public let changes: [TreeChange]
    /// What the files ask for and is not done, sorted by tenant.
    public let refusals: [TreeRefusal]

    /// Whether the register says already what the files say.
    public var isEmpty: Bool { changes.isEmpty && refusals.isEmpty }

    /// Compares files with the register.
    ///
    /// - Parameters:
    ///   - stored: The entries of the register, in any order.
    ///   - files: The entries that the files give, in any order.
    /// - Throws: ``TreeErrors`` when the register would not be a tree afterwards, or an open
    ///   tenant would stand under a closed one.
    /// - Complexity: O(*n* log *n*), *n* the number of entries, when few tenants move.
    public init(from stored: [TenantEntry], to files: [TenantEntry]) throws(TreeErrors) {
        var target = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
        let before = target
        var refusals: [TreeRefusal] = []
        var seen: Set<TenantID> = []
        for entry in files {
            guard seen.insert(entry.id).inserted else {
                throw TreeErrors([.duplicateID(entry.id)])
            }
            guard let old = before[entry.id] else {
                target[entry.id] = entry
                continue
            }
            let allowed = TreeDifference.allowed(entry, over: old)
            target[entry.id] = allowed.entry
            refusals += allowed.refusals
        }
        let tree = try Tree(Array(target.values))
        let orphaned = TreeDifference.openUnderClosed(tree)
        guard orphaned.isEmpty else { throw TreeErrors(orphaned) }
        let order = tree.preorder.compactMap { tree.entries[$0] }
        let codes = TreeDifference.recodings(order, before: before)
        changes =
            codes.changes
            + order.flatMap { TreeDifference.relabellings($0, before: before) }
            + TreeDifference.placements(order, before: before)
            + order.flatMap { TreeDifference.successions($0, before: before) }
            + order.reversed().compactMap { TreeDifference.closing($0, before: before) }
        if let first = codes.circle.first {
            refusals.append(.circularCodes(first, with: Array(codes.circle.dropFirst())))
        }
        self.refusals = refusals.sorted { $0.tenant < $1.tenant }
    }

    private static func openUnderClosed(_ tree: Tree) -> [TreeError] {
        tree.preorder.compactMap { id in
            guard let entry = tree.entries[id], entry.closedOn == nil, let parent = entry.parent,
                let closed = tree.entries[parent]?.closedOn
            else { return nil }
            return .closed(parent, since: closed)
        }
    }

    private static func allowed(
        _ entry: TenantEntry,
        over old: TenantEntry
    ) -> (entry: TenantEntry, refusals: [TreeRefusal]) {
        var refusals: [TreeRefusal] = []
        var wanted = entry
        if entry.openedOn != old.openedOn {
            refusals.append(
                .openingDay(old.id, recorded: old.openedOn, given: entry.openedOn)
            )
            wanted.openedOn = old.openedOn
        }
        for succession in old.successions where !entry.successions.contains(succession) {
            refusals.append(.forgottenSuccession(old.id, succession))
        }
        wanted.successions =
            old.successions + entry.successions.filter { !old.successions.contains($0) }
        guard let closed = old.closedOn else { return (wanted, refusals) }
        switch entry.closedOn {
        case nil: refusals.append(.reopening(old.id, closedOn: closed))
        case .some(let given) where given != closed:
            refusals.append(.closingDay(old.id, recorded: closed, given: given))
        case .some: break
        }
        var kept = old
        kept.successions = wanted.successions
        wanted.closedOn = closed
        if wanted != kept { refusals.append(.changingClosed(old.id, closedOn: closed)) }
        return (kept, refusals)
    }

    private static func relabellings(
        _ entry: TenantEntry,
        before: [TenantID: TenantEntry]
    ) -> [TreeChange] {
        guard let old = before[entry.id] else { return [] }
        var changes: [TreeChange] = []
        if old.name != entry.name {
            changes.append(.rename(entry.id, from: old.name, to: entry.name))
        }
        if old.level != entry.level {
            changes.append(.relabel(entry.id, from: old.level, to: entry.level))
        }
        if old.timeZone != entry.timeZone {
            changes.append(.setTimeZone(entry.id, from: old.timeZone, to: entry.timeZone))
        }
        return changes
    }

    private static func successions(
        _ entry: TenantEntry,
        before: [TenantID: TenantEntry]
    ) -> [TreeChange] {
        entry.successions.dropFirst(before[entry.id]?.successions.count ?? 0)
            .map { .succeed(entry.id, $0) }
    }

    private static func closing(
        _ entry: TenantEntry,
        before: [TenantID: TenantEntry]
    ) -> TreeChange? {
        guard let day = entry.closedOn, before[entry.id]?.closedOn == nil else { return nil }
        return .close(entry.id, on: day)
    }
}
