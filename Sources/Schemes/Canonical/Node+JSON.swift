import Canonical

extension Node {
    // The id stands as a key in snapshots and as a member in documents, whose order counts.
    func members(withID: Bool) -> JSONValue {
        .compact([
            "id": withID ? .string(id.rawValue) : nil,
            "kind": .string(kind.rawValue),
            "parent": parent.map { .string($0.rawValue) },
            "fields": .keyed(fields) { field, value in value.jsonValue(for: field) },
        ])
    }

    init(_ cursor: JSONCursor, id: NodeID?) throws(JSONShapeError) {
        var fields = Fields()
        for (key, member) in try cursor.member("fields").members() {
            guard let field = FieldName(key) else {
                throw member.keyFailure(key, expected: "a field's name")
            }
            fields[field] = try FieldValue(member, for: field)
        }
        try cursor.allowKeys(
            id == nil ? ["id", "kind", "parent", "fields"] : ["kind", "parent", "fields"]
        )
        let parent = try cursor.optionalMember("parent")
        if let id {
            self.init(
                id: id,
                kind: try cursor.member("kind").kind(),
                parent: try parent?.nodeID(),
                fields: fields
            )
        } else {
            self.init(
                id: try cursor.member("id").nodeID(),
                kind: try cursor.member("kind").kind(),
                parent: try parent?.nodeID(),
                fields: fields
            )
        }
    }

    static func list(_ cursor: JSONCursor) throws(JSONShapeError) -> [Node] {
        var nodes: [Node] = []
        for element in try cursor.elements() { nodes.append(try Node(element, id: nil)) }
        return nodes
    }
}
