import Canonical

extension ElementSuccession {
    /// What became of each element, by its old id.
    var jsonValue: JSONValue { .keyed(fates) { $1.jsonValue } }

    init(optional cursor: JSONCursor?) throws(JSONShapeError) {
        let fates = try cursor?.byNode { _, cursor throws(JSONShapeError) in try Fate(cursor) }
        self.init(fates: fates ?? [:])
    }
}

extension ElementSuccession.Fate {
    var jsonValue: JSONValue {
        switch self {
        case .renamed(let id): ["renamed": .string(id.rawValue)]
        case .split(let ids): ["split": .strings(ids.map(\.rawValue))]
        case .merged(let id): ["merged": .string(id.rawValue)]
        case .retired(let text): ["retired": .string(text)]
        }
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["renamed", "split", "merged", "retired"])
        guard let (key, member) = try cursor.members().first, cursor.value.object?.count == 1 else {
            throw cursor.failure(
                .wrongType(expected: "one of renamed, split, merged or retired")
            )
        }
        switch key {
        case "renamed": self = .renamed(try member.nodeID())
        case "split": self = .split(try member.nodeIDs())
        case "merged": self = .merged(try member.nodeID())
        default: self = .retired(text: try member.text())
        }
    }
}

extension OnBothChanged {
    /// The rule as JSON: the default, and the choices by address.
    var jsonValue: JSONValue {
        [
            "default": .string(standard.rawValue),
            "values": .keyed(choices) { .string($1.rawValue) },
        ]
    }

    init(optional cursor: JSONCursor?) throws(JSONShapeError) {
        guard let cursor else {
            self = .ask
            return
        }
        try cursor.allowKeys(["default", "values"])
        func choice(_ cursor: JSONCursor) throws(JSONShapeError) -> BothChanged {
            try cursor.parsed("ask, keep_child or take_parent") { BothChanged(rawValue: $0) }
        }
        self.init(
            standard: try cursor.optionalMember("default").map(choice) ?? .ask,
            choices: try cursor.optionalMember("values")?
                .byAddress { _, cursor throws(JSONShapeError) in try choice(cursor) } ?? [:]
        )
    }
}
