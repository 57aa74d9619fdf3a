public import Canonical

extension Conflict {
    /// The conflict as JSON: its id and question, how it was settled, and what it does here.
    public var jsonValue: JSONValue {
        .compact([
            "id": .string(question.id.description),
            "question": question.jsonValue,
            "settlement": settlement.jsonValue,
            "operations": .strings(operations),
            "effects": .array(effects.map(\.jsonValue)),
            "context": .array(context.map(\.jsonValue)),
            "context_rows": .array(contextRows.map(\.jsonValue)),
        ])
    }

    /// Reads a conflict from what ``jsonValue`` gives.
    ///
    /// - Parameter cursor: Its place in a document.
    /// - Throws: `JSONShapeError` naming the place, also when the id is not the question's.
    public init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys([
            "id", "question", "settlement", "operations", "effects", "context", "context_rows",
        ])
        let question = try Question(cursor.member("question"))
        let id = try cursor.member("id")
        guard try id.text() == question.id.description else {
            throw id.failure(.invalidValue(try id.text(), expected: question.id.description))
        }
        self.init(
            question: question,
            settlement: try Settlement(cursor.member("settlement")),
            operations: try cursor.member("operations").texts(),
            effects: try cursor.list("effects", Effect.init),
            context: try cursor.list("context", QuestionTotal.init),
            contextRows: try cursor.list("context_rows", QuestionRow.init)
        )
    }
}

extension Conflict.Settlement {
    fileprivate var jsonValue: JSONValue {
        switch self {
        case .open: "open"
        case .publisher(let choice): ["publisher": .string(choice.rawValue)]
        case .decided(let decision): ["decided": decision.jsonValue]
        }
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        if cursor.value == "open" {
            self = .open
            return
        }
        try cursor.allowKeys(["publisher", "decided"])
        if let choice = try cursor.optionalMember("publisher") {
            self = .publisher(
                try choice.parsed("keep_child or take_parent") { BothChanged(rawValue: $0) }
            )
        } else {
            self = .decided(try RebaseDecision(cursor.member("decided")))
        }
    }
}

extension Conflict.Effect {
    fileprivate var jsonValue: JSONValue {
        [
            "choice": .string(choice.rawValue), "writes": .array(writes.map(\.jsonValue)),
            "removes": .strings(removes),
        ]
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["choice", "writes", "removes"])
        self.init(
            choice: try cursor.member("choice")
                .parsed("a way out") { QuestionOption.Choice(rawValue: $0) },
            writes: try cursor.list("writes") { cursor throws(JSONShapeError) in
                try Operation(cursor)
            },
            removes: try cursor.member("removes").texts()
        )
    }
}
