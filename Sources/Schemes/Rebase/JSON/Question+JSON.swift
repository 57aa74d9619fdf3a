public import Canonical

extension Question {
    /// The name and number of the format in which questions are written.
    static let format = "pingyi/question/1"

    /// The question as JSON; its canonical bytes are what the id covers.
    public var jsonValue: JSONValue {
        .compact([
            "format": .string(Question.format),
            "kind": .string(kind.rawValue),
            "subject": subject.jsonValue,
            "rows": .array(rows.map(\.jsonValue)),
            "totals": .array(totals.map(\.jsonValue)),
            "given": given,
            "cause": cause.map { .string($0.rawValue) },
            "fate": fate?.jsonValue,
            "options": optionsValue,
        ])
    }

    /// The old parent's values by address; a single value stands alone.
    public var base: JSONValue { column(\.base) }

    /// The derivation's values by address; a single value stands alone.
    public var ours: JSONValue { given ?? column(\.ours) }

    /// The new parent's values by address; a single value stands alone.
    public var theirs: JSONValue { column(\.theirs) }

    /// The ways out as JSON.
    public var optionsValue: JSONValue { .array(options.map(\.jsonValue)) }

    private func column(_ value: (QuestionRow) -> FieldValue?) -> JSONValue {
        if case .value = subject, let row = rows.first {
            return value(row)?.jsonValue(for: row.address.field) ?? .null
        }
        var members: [String: JSONValue] = [:]
        for row in rows {
            members[row.address.description] = value(row)?.jsonValue(for: row.address.field)
        }
        return .object(members)
    }

    /// Reads a question from what ``jsonValue`` gives.
    ///
    /// - Parameter json: The document.
    /// - Throws: `JSONShapeError` naming the first place that is not of the right shape.
    public init(json: JSONValue) throws(JSONShapeError) {
        try self.init(JSONCursor(json))
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.format(Question.format)
        try cursor.allowKeys([
            "format", "kind", "subject", "rows", "totals", "given", "cause", "fate", "options",
        ])
        self.init(
            kind: try cursor.member("kind").parsed("a kind of conflict") { Kind(rawValue: $0) },
            subject: try Subject(cursor.member("subject")),
            rows: try cursor.list("rows", QuestionRow.init),
            totals: try cursor.list("totals", QuestionTotal.init),
            given: try cursor.optionalMember("given")?.value,
            cause: try cursor.optionalMember("cause")?
                .parsed("a code") { Diagnostic.Code(rawValue: $0) },
            fate: try cursor.optionalMember("fate").map(ElementSuccession.Fate.init),
            options: try cursor.list("options", QuestionOption.init)
        )
    }
}

extension Question.Subject {
    fileprivate var jsonValue: JSONValue {
        switch self {
        case .value(let address): ["value": .string(address.description)]
        case .element(let node): ["element": .string(node.description)]
        case .list(let node): ["list": .string(node.description)]
        case .groups(let groups): ["groups": .array(groups.map(\.jsonValue))]
        }
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["value", "element", "list", "groups"])
        if let member = try cursor.optionalMember("value") {
            self = .value(try member.sharedAddress())
        } else if let member = try cursor.optionalMember("element") {
            self = .element(try member.sharedNode())
        } else if let member = try cursor.optionalMember("list") {
            self = .list(try member.sharedNode())
        } else {
            self = .groups(try cursor.list("groups", QuestionGroup.init))
        }
    }
}

extension QuestionOption {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "choice": .string(choice.rawValue),
            "values": values.isEmpty ? nil : .shared(values),
            "targets": targets.isEmpty ? nil : .strings(targets.map(\.description)),
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["choice", "values", "targets"])
        var targets: [SharedNode] = []
        for element in try cursor.optionalMember("targets")?.elements() ?? [] {
            targets.append(try element.sharedNode())
        }
        self.init(
            try cursor.member("choice").parsed("a way out") { Choice(rawValue: $0) },
            values: try cursor.optionalMember("values")?.bySharedAddress() ?? [:],
            targets: targets
        )
    }
}
