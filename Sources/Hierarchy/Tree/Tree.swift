/// The hierarchy of tenants at one time: who stands above whom.
public struct Tree: Hashable, Sendable {
    /// The entries by id.
    public let entries: [TenantID: TenantEntry]
    /// The path of every tenant.
    public let paths: [TenantID: TenantPath]
    private let childrenByParent: [TenantID?: [TenantID]]

    /// Builds a tree.
    ///
    /// - Parameter entries: The tenants in any order; parents by id.
    /// - Throws: ``TreeErrors`` with every duplicate id or code, unknown parent, circle, and
    ///   tenant that is too deep.
    /// - Complexity: O(*n* log *n*), *n* the number of entries.
    public init(_ entries: [TenantEntry]) throws(TreeErrors) {
        var byID: [TenantID: TenantEntry] = [:]
        var byCode: [String: TenantID] = [:]
        var errors: [TreeError] = []
        for entry in entries {
            if byID.updateValue(entry, forKey: entry.id) != nil {
                errors.append(.duplicateID(entry.id))
            } else if let other = byCode.updateValue(entry.id, forKey: entry.code) {
                errors.append(.duplicateCode(entry.code, other, entry.id))
            }
        }
        for entry in entries {
            if let parent = entry.parent, byID[parent] == nil {
                errors.append(.unknownParent(entry.id, parent: parent))
            }
        }
        let children = Dictionary(grouping: byID.values, by: \.parent)
            .mapValues { siblings in
                siblings.map(\.id).sorted()
            }
        let placed = Tree.place(children, among: byID.count)
        errors += placed.tooDeep.map { .tooDeep($0, depth: TenantPath.longest + 1) }
        if errors.isEmpty {
            let circular = byID.keys.filter { placed.paths[$0] == nil }.sorted()
            errors += Tree.circles(among: circular, in: byID).map(TreeError.cycle)
        }
        guard errors.isEmpty else { throw TreeErrors(errors) }
        self.entries = byID
        paths = placed.paths
        childrenByParent = children
    }

    private static func place(
        _ children: [TenantID?: [TenantID]],
        among count: Int
    ) -> (paths: [TenantID: TenantPath], tooDeep: [TenantID]) {
        var paths: [TenantID: TenantPath] = [:]
        var tooDeep: [TenantID] = []
        paths.reserveCapacity(count)
        var pending = (children[nil] ?? []).compactMap { TenantPath([$0]) }
        while let path = pending.popLast(), let id = path.labels.last {
            paths[id] = path
            for child in children[id] ?? [] {
                if let below = path.appending(child) {
                    pending.append(below)
                } else {
                    tooDeep.append(child)
                }
            }
        }
        return (paths, tooDeep.sorted())
    }

    private static func circles(
        among circular: [TenantID],
        in entries: [TenantID: TenantEntry]
    ) -> [[TenantID]] {
        var circles: [[TenantID]] = []
        var seen: Set<TenantID> = []
        for start in circular where !seen.contains(start) {
            var walk: [TenantID] = []
            var current: TenantID? = start
            while let id = current, seen.insert(id).inserted {
                walk.append(id)
                current = entries[id]?.parent
            }
            if let id = current, let first = walk.firstIndex(of: id) {
                circles.append(walk[first...].sorted())
            }
        }
        return circles
    }

    /// The path of a tenant.
    ///
    /// - Parameter id: The tenant.
    /// - Returns: Its path, or `nil` when it is not in the tree.
    public func path(of id: TenantID) -> TenantPath? { paths[id] }

    /// The tenants right below a tenant, by id.
    ///
    /// - Parameter id: The tenant, or `nil` for the roots.
    /// - Returns: Their ids in byte order; empty when there are none.
    public func children(of id: TenantID?) -> [TenantID] { childrenByParent[id] ?? [] }

    /// The tenants above a tenant, nearest first.
    ///
    /// - Parameter id: The tenant.
    /// - Returns: Their ids; empty for a root and for an id that is not in the tree.
    public func ancestors(of id: TenantID) -> [TenantID] {
        paths[id]?.labels.dropLast().reversed() ?? []
    }

    /// A tenant with all its descendants, parents before children.
    ///
    /// - Parameter id: The tenant.
    /// - Returns: Their ids in the order of their paths; empty when the id is not in the tree.
    public func subtree(of id: TenantID) -> [TenantID] {
        guard entries[id] != nil else { return [] }
        return preorder(from: [id])
    }

    /// All tenants in the order of their paths, parents before children.
    public var preorder: [TenantID] { preorder(from: children(of: nil)) }

    private func preorder(from roots: [TenantID]) -> [TenantID] {
        var order: [TenantID] = []
        var pending = Array(roots.reversed())
        while let id = pending.popLast() {
            order.append(id)
            pending += children(of: id).reversed()
        }
        return order
    }
}
