public import Canonical

extension Provenance {
    /// The name and number of the format in which provenance is written.
    static let format = "pingyi/provenance/1"

    /// The provenance as JSON: under each address the winner first, then what it overrode.
    public var jsonValue: JSONValue {
        func list(_ address: Address, _ entries: [ProvenanceEntry]) -> JSONValue {
            .array(entries.map { $0.jsonValue(for: address.field) })
        }
        return .compact([
            "format": .string(Provenance.format),
            "entries": .keyed(entries, list),
            "annotations": .keyed(annotations, list),
            "locks": .keyed(locks) { .array($1.map(\.jsonValue)) },
            "waivers": waivers.isEmpty ? nil : .keyed(waivers) { .array($1.map(\.jsonValue)) },
        ])
    }

    /// Reads a provenance from what ``jsonValue`` gives.
    ///
    /// - Parameter json: The document.
    /// - Throws: `JSONShapeError` naming the first place that is not of the right shape.
    public init(json: JSONValue) throws(JSONShapeError) {
        let cursor = JSONCursor(json)
        try cursor.format(Provenance.format)
        try cursor.allowKeys(["format", "entries", "annotations", "locks", "waivers"])
        func list(
            _ address: Address,
            _ cursor: JSONCursor
        ) throws(JSONShapeError) -> [ProvenanceEntry] {
            var entries: [ProvenanceEntry] = []
            for element in try cursor.elements() {
                entries.append(try ProvenanceEntry(element, for: address.field))
            }
            return entries
        }
        self.init(
            entries: try cursor.member("entries").byAddress(list),
            annotations: try cursor.member("annotations").byAddress(list),
            locks: try cursor.member("locks")
                .byAddress { _, cursor throws(JSONShapeError) in
                    var locks: [DeclaredLock] = []
                    for element in try cursor.elements() { locks.append(try DeclaredLock(element)) }
                    return locks
                },
            waivers: try cursor.optionalMember("waivers")?
                .byAddress { _, cursor throws(JSONShapeError) in
                    var uses: [WaiverUse] = []
                    for element in try cursor.elements() { uses.append(try WaiverUse(element)) }
                    return uses
                } ?? [:]
        )
    }
}

extension ProvenanceEntry {
    func jsonValue(for field: FieldName) -> JSONValue {
        .compact([
            "value": value.jsonValue(for: field),
            "setter": .string(setter.description),
            "operation": operation.map { .string($0) },
            "note": note.map { .string($0) },
        ])
    }

    fileprivate init(_ cursor: JSONCursor, for field: FieldName) throws(JSONShapeError) {
        try cursor.allowKeys(["value", "setter", "operation", "note"])
        self.init(
            value: try FieldValue(cursor.member("value"), for: field),
            setter: try cursor.member("setter").version(),
            operation: try cursor.optionalMember("operation")?.text(),
            note: try cursor.optionalMember("note")?.text()
        )
    }
}

extension DeclaredLock {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "lock": lock.jsonValue,
            "setter": .string(setter.description),
            "operation": operation.map { .string($0) },
            "note": note.map { .string($0) },
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["lock", "setter", "operation", "note"])
        self.init(
            lock: try Lock(cursor.member("lock")),
            setter: try cursor.member("setter").version(),
            operation: try cursor.optionalMember("operation")?.text(),
            note: try cursor.optionalMember("note")?.text()
        )
    }
}
