public import Canonical

extension RebaseReport {
    /// The name and number of the format in which reports are written.
    static let format = "pingyi/rebase-report/1"

    /// The report as JSON.
    public var jsonValue: JSONValue {
        [
            "format": .string(RebaseReport.format),
            "derivation": .string(derivation.description),
            "from": .string(from.description),
            "to": .string(to.description),
            "provisional": .bool(isProvisional),
            "operations": .array(operations.map(\.jsonValue)),
            "notes": .array(notes.map(\.jsonValue)),
            "conflicts": .array(conflicts.map(\.jsonValue)),
            "refused": .array(refused.map(\.jsonValue)),
            "errors": .array(errors.map(\.shapedValue)),
            "knock_on": .array(knockOn.map(\.jsonValue)),
        ]
    }

    /// Reads a report from what ``jsonValue`` gives.
    ///
    /// - Parameter json: The document.
    /// - Throws: `JSONShapeError` naming the first place that is not of the right shape.
    public init(json: JSONValue) throws(JSONShapeError) {
        let cursor = JSONCursor(json)
        try cursor.format(RebaseReport.format)
        try cursor.allowKeys([
            "format", "derivation", "from", "to", "provisional", "operations", "notes", "conflicts",
            "refused", "errors", "knock_on",
        ])
        self.init(
            derivation: try cursor.member("derivation").version(),
            from: try cursor.member("from").version(),
            to: try cursor.member("to").version(),
            isProvisional: try cursor.member("provisional").flag(),
            operations: try cursor.list("operations", RebasedOperation.init),
            notes: try cursor.list("notes", RebaseNote.init),
            conflicts: try cursor.list("conflicts", Conflict.init),
            refused: try cursor.list("refused", RefusedDecision.init),
            errors: try cursor.list("errors") { cursor throws(JSONShapeError) in
                try Diagnostic(shape: cursor)
            },
            knockOn: try cursor.list("knock_on", KnockOn.init)
        )
    }
}

extension RebasedOperation {
    fileprivate var jsonValue: JSONValue {
        [
            "operation": .string(operation), "class": .string(classification.rawValue),
            "bound": .bool(isBound),
        ]
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["operation", "class", "bound"])
        self.init(
            operation: try cursor.member("operation").text(),
            classification: try cursor.member("class")
                .parsed("carried, retargeted or conflicted") { Classification(rawValue: $0) },
            isBound: try cursor.member("bound").flag()
        )
    }
}

extension RebaseNote {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "kind": .string(kind.rawValue), "operation": operation.map { .string($0) },
            "address": address.map { .string($0.description) }, "total": total?.jsonValue,
            "rows": rows.isEmpty ? nil : .array(rows.map(\.jsonValue)),
            "target": target.map { .string($0.rawValue) },
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["kind", "operation", "address", "total", "rows", "target"])
        var rows: [QuestionRow] = []
        for element in try cursor.optionalMember("rows")?.elements() ?? [] {
            rows.append(try QuestionRow(element))
        }
        self.init(
            try cursor.member("kind").parsed("a kind of note") { Kind(rawValue: $0) },
            operation: try cursor.optionalMember("operation")?.text(),
            address: try cursor.optionalMember("address")?.address(),
            total: try cursor.optionalMember("total").map(QuestionTotal.init),
            rows: rows,
            target: try cursor.optionalMember("target")?.nodeID()
        )
    }
}

extension KnockOn {
    fileprivate var jsonValue: JSONValue {
        [
            "inheriting": .integer(Int64(inheriting)),
            "changes": .array(changes.map { $0.map { .integer(Int64($0)) } ?? .null }),
        ]
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["inheriting", "changes"])
        self.init(
            inheriting: try cursor.member("inheriting").integer(in: 0...1_000_000),
            changes: try cursor.list("changes") { cursor throws(JSONShapeError) in
                cursor.value == .null ? nil : try cursor.integer(in: 0...1_000_000)
            }
        )
    }
}
