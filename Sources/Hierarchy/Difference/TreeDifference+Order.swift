extension TreeDifference {
    /// Orders new codes so that none is taken before its holder has left it.
    ///
    /// - Parameters:
    ///   - order: The entries as they shall be, parents first.
    ///   - before: The entries as they are.
    /// - Returns: The changes, and the tenants among which no code becomes free first.
    static func recodings(
        _ order: [TenantEntry],
        before: [TenantID: TenantEntry]
    ) -> (changes: [TreeChange], circle: [TenantID]) {
        var pending = order.filter { entry in
            before[entry.id].map { $0.code != entry.code } ?? false
        }
        var held = Set(before.values.map(\.code))
        var changes: [TreeChange] = []
        while !pending.isEmpty {
            var waiting: [TenantEntry] = []
            for entry in pending {
                guard let old = before[entry.id], !held.contains(entry.code) else {
                    waiting.append(entry)
                    continue
                }
                held.remove(old.code)
                held.insert(entry.code)
                changes.append(.recode(entry.id, from: old.code, to: entry.code))
            }
            guard waiting.count < pending.count else {
                return (changes, waiting.map(\.id).sorted())
            }
            pending = waiting
        }
        return (changes, [])
    }

    /// Orders openings and moves so that no parent is missing and no circle arises on the way.
    ///
    /// Parents come before children. A move that would push its subtree too deep waits until
    /// what stands below has moved on.
    ///
    /// - Parameters:
    ///   - order: The entries as they shall be, parents first.
    ///   - before: The entries as they are.
    /// - Returns: The changes.
    static func placements(
        _ order: [TenantEntry],
        before: [TenantID: TenantEntry]
    ) -> [TreeChange] {
        var current = Array(before.values)
        var pending = order.filter { entry in
            before[entry.id].map { $0.parent != entry.parent } ?? true
        }
        guard pending.contains(where: { before[$0.id] != nil }) else {
            return pending.map(opening)
        }
        var changes: [TreeChange] = []
        while !pending.isEmpty {
            let next = pending.firstIndex { entry in
                guard let old = before[entry.id] else {
                    return entry.parent.map { parent in current.contains { $0.id == parent } }
                        ?? true
                }
                return isPossible(moved(old, under: entry.parent, in: current))
            }
            let entry = pending.remove(at: next ?? 0)
            if let old = before[entry.id] {
                current = moved(old, under: entry.parent, in: current)
                changes.append(.move(entry.id, from: old.parent, to: entry.parent))
            } else {
                current.append(entry)
                changes.append(opening(entry))
            }
        }
        return changes
    }

    private static func opening(_ entry: TenantEntry) -> TreeChange {
        var opened = entry
        opened.successions = []
        opened.closedOn = nil
        return .create(opened)
    }

    private static func moved(
        _ entry: TenantEntry,
        under parent: TenantID?,
        in entries: [TenantEntry]
    ) -> [TenantEntry] {
        entries.map { other in
            guard other.id == entry.id else { return other }
            var moved = other
            moved.parent = parent
            return moved
        }
    }

    private static func isPossible(_ entries: [TenantEntry]) -> Bool {
        do {
            _ = try Tree(entries)
            return true
        } catch {
            return !error.errors.contains { error in
                switch error {
                case .cycle, .tooDeep, .unknownParent: true
                default: false
                }
            }
        }
    }
}
