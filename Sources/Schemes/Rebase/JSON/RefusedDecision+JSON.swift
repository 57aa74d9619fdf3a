import Canonical

extension RefusedDecision {
    var jsonValue: JSONValue {
        ["decision": decision.jsonValue, "reason": reason.jsonValue]
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["decision", "reason"])
        self.init(
            decision: try RebaseDecision(cursor.member("decision")),
            reason: try DecisionRefusal(cursor.member("reason"))
        )
    }
}

extension DecisionRefusal {
    fileprivate var jsonValue: JSONValue {
        switch self {
        case .notAsked: "not_asked"
        case .nothingGiven: "nothing_given"
        case .notOffered(let offered): ["not_offered": .strings(offered.map(\.rawValue))]
        case .notConcerned(let address): ["not_concerned": .string(address.description)]
        case .breaks(let findings): ["breaks": .array(findings.map(\.shapedValue))]
        }
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        switch cursor.value {
        case "not_asked": self = .notAsked
        case "nothing_given": self = .nothingGiven
        default:
            try cursor.allowKeys(["not_offered", "not_concerned", "breaks"])
            if let address = try cursor.optionalMember("not_concerned") {
                self = .notConcerned(try address.sharedAddress())
            } else if cursor.value["breaks"] != nil {
                self = .breaks(
                    try cursor.list("breaks") { cursor throws(JSONShapeError) in
                        try Diagnostic(shape: cursor)
                    }
                )
            } else {
                self = .notOffered(
                    try cursor.list("not_offered") { cursor throws(JSONShapeError) in
                        try cursor.parsed("a way out") { QuestionOption.Choice(rawValue: $0) }
                    }
                )
            }
        }
    }
}

extension Diagnostic {
    /// The finding as a record inside a report.
    var shapedValue: JSONValue {
        .compact([
            "code": .string(code.rawValue), "node": .string(node.rawValue),
            "field": field.map { .string($0.rawValue) },
            "operation": operation.map { .string($0) },
            "given": field.flatMap { field in given.map { $0.jsonValue(for: field) } },
            "facts": .object(facts.mapValues { .string($0) }),
        ])
    }

    init(shape cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["code", "node", "field", "operation", "given", "facts"])
        let field = try cursor.optionalMember("field")?
            .parsed("a field's name") { FieldName($0) }
        var facts: [String: String] = [:]
        for (key, member) in try cursor.member("facts").members() { facts[key] = try member.text() }
        self.init(
            code: try cursor.member("code").parsed("a code") { Code(rawValue: $0) },
            node: try cursor.member("node").nodeID(),
            field: field,
            operation: try cursor.optionalMember("operation")?.text(),
            given: try field.flatMap { field throws(JSONShapeError) in
                try cursor.value("given", for: field)
            },
            facts: facts
        )
    }
}
