public import Canonical

extension Operation {
    /// The operation as JSON: its id, the kind of action with its target, what the action needs,
    /// and the note.
    public var jsonValue: JSONValue {
        var members: [String: JSONValue?] = [
            "id": .string(id), "note": note.map { .string($0) },
        ]
        switch action {
        case .set(let address, let value, let was):
            members["set"] = .string(address.description)
            members["to"] = value.jsonValue(for: address.field)
            members["was"] = was?.jsonValue(for: address.field)
        case .append(let address, let text):
            members["append"] = .string(address.description)
            members["text"] = .string(text)
        case .add(let nodes, let parent, let sibling):
            members["add"] = .array(nodes.map { $0.members(withID: true) })
            members["under"] = .string(parent.rawValue)
            members["after"] = sibling.map { .string($0.rawValue) }
        case .drop(let node): members["drop"] = .string(node.rawValue)
        case .place(let node, let sibling):
            members["place"] = .string(node.rawValue)
            members["after"] = sibling.map { .string($0.rawValue) }
        case .narrow(let address, let lock):
            members["narrow"] = .string(address.description)
            members["lock"] = lock.jsonValue
        case .narrowContainer(let node, let rule):
            members["narrow_container"] = .string(node.rawValue)
            members["rule"] = rule.jsonValue
        case .annotate(let address, let text):
            members["annotate"] = .string(address.description)
            members["text"] = .string(text)
        }
        return .compact(members)
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        self.init(
            id: try cursor.member("id").text(),
            action: try Action(cursor),
            note: try cursor.optionalMember("note")?.text()
        )
    }
}

extension Operation.Action {
    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        let verbs = [
            "set", "append", "add", "drop", "place", "narrow", "narrow_container", "annotate",
        ]
        let given = verbs.filter { cursor.value[$0] != nil }
        guard let verb = given.first, given.count == 1 else {
            throw cursor.failure(
                .wrongType(expected: "an object with one of " + verbs.joined(separator: ", "))
            )
        }
        let target = try cursor.member(verb)
        func allow(_ keys: Set<String>) throws(JSONShapeError) {
            try cursor.allowKeys(keys.union(["id", "note", verb]))
        }
        switch verb {
        case "set":
            try allow(["to", "was"])
            let address = try target.address()
            let was = try cursor.optionalMember("was")
            self = .set(
                address,
                to: try FieldValue(cursor.member("to"), for: address.field),
                was: try was.map { value throws(JSONShapeError) in
                    try FieldValue(value, for: address.field)
                }
            )
        case "append":
            try allow(["text"])
            self = .append(try target.address(), text: try cursor.member("text").text())
        case "add":
            try allow(["under", "after"])
            self = .add(
                try Node.list(target),
                under: try cursor.member("under").nodeID(),
                after: try cursor.optionalMember("after")?.nodeID()
            )
        case "drop":
            try allow([])
            self = .drop(try target.nodeID())
        case "place":
            try allow(["after"])
            self = .place(
                try target.nodeID(),
                after: try cursor.optionalMember("after")?.nodeID()
            )
        case "narrow":
            try allow(["lock"])
            self = .narrow(try target.address(), try Lock(cursor.member("lock")))
        case "narrow_container":
            try allow(["rule"])
            self = .narrowContainer(
                try target.nodeID(),
                try ContainerRule(cursor.member("rule"))
            )
        default:
            try allow(["text"])
            self = .annotate(try target.address(), text: try cursor.member("text").text())
        }
    }
}
