public import Canonical

extension Snapshot {
    /// The name and number of the format in which snapshots are written.
    static let format = "pingyi/snapshot/1"

    /// The whole snapshot as JSON, setters of bounds included: for storing and for programs.
    ///
    /// Elements stand under their ids with kind, parent and fields; `children` lists the reading
    /// order under each element's id, and under the empty key that of the top.
    public var jsonValue: JSONValue { jsonValue(withSetters: true) }

    /// What the digest covers: values, order, tombstones and what locks allow; never who set
    /// them.
    public var canonicalValue: JSONValue { jsonValue(withSetters: false) }

    /// The digest: the snapshot's address.
    public var digest: Digest { written().digest }

    private func jsonValue(withSetters: Bool) -> JSONValue {
        var order: [String: JSONValue] = [:]
        for (parent, ids) in children {
            order[parent?.rawValue ?? ""] = .strings(ids.map(\.rawValue))
        }
        func lock(_ address: Address, _ lock: EffectiveLock) -> JSONValue {
            lock.jsonValue(for: address.field, withSetters: withSetters)
        }
        return [
            "format": .string(Snapshot.format),
            "scheme": .string(scheme),
            "nodes": .keyed(nodes) { $1.members(withID: false) },
            "children": .object(order),
            "tombstones": .keyed(tombstones) { $1.members(withID: false) },
            "locks": .keyed(locks, lock),
            "advice": .keyed(advice, lock),
            "containers": .keyed(containers) { $1.jsonValue(withSetters: withSetters) },
        ]
    }

    /// Reads a snapshot from what ``jsonValue`` gives.
    ///
    /// - Parameter json: The document.
    /// - Throws: `JSONShapeError` naming the first place that is not of the right shape.
    public init(json: JSONValue) throws(JSONShapeError) {
        let cursor = JSONCursor(json)
        try cursor.format(Snapshot.format)
        try cursor.allowKeys([
            "format", "scheme", "nodes", "children", "tombstones", "locks", "advice", "containers",
        ])
        func node(_ id: NodeID, _ cursor: JSONCursor) throws(JSONShapeError) -> Node {
            try Node(cursor, id: id)
        }
        func lock(
            _ address: Address,
            _ cursor: JSONCursor
        ) throws(JSONShapeError) -> EffectiveLock {
            try EffectiveLock(cursor, for: address.field)
        }
        var children = ReadingOrder()
        for (key, list) in try cursor.member("children").members() {
            guard key.isEmpty || NodeID(key) != nil else {
                throw list.keyFailure(key, expected: "an element's id")
            }
            children[NodeID(key)] = try list.nodeIDs()
        }
        self.init(
            scheme: try cursor.member("scheme").text(),
            nodes: try cursor.member("nodes").byNode(node),
            children: children,
            tombstones: try cursor.member("tombstones").byNode(node),
            locks: try cursor.member("locks").byAddress(lock),
            advice: try cursor.member("advice").byAddress(lock),
            containers: try cursor.member("containers")
                .byNode {
                    _,
                    cursor throws(JSONShapeError) in
                    try EffectiveContainer(cursor)
                }
        )
    }
}
