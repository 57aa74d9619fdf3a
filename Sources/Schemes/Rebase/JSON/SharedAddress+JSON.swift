import Canonical
import Exact

extension JSONCursor {
    func sharedNode() throws(JSONShapeError) -> SharedNode {
        try parsed("an element's id, an own one with a colon in front") { SharedNode($0) }
    }

    func sharedAddress() throws(JSONShapeError) -> SharedAddress {
        try parsed("an address, such as I14-1.points or :X1.points") { SharedAddress($0) }
    }

    func bySharedAddress() throws(JSONShapeError) -> [SharedAddress: FieldValue] {
        var values: [SharedAddress: FieldValue] = [:]
        for (key, cursor) in try members() {
            guard let address = SharedAddress(key) else {
                throw cursor.keyFailure(key, expected: "an address, such as I14-1.points")
            }
            values[address] = try FieldValue(cursor, for: address.field)
        }
        return values
    }

    func value(_ key: String, for field: FieldName) throws(JSONShapeError) -> FieldValue? {
        guard let member = try optionalMember(key) else { return nil }
        return try FieldValue(member, for: field)
    }

    func amount(_ key: String) throws(JSONShapeError) -> Amount? {
        guard let member = try optionalMember(key) else { return nil }
        return try member.amount()
    }

    func list<Value>(
        _ key: String,
        _ read: (JSONCursor) throws(JSONShapeError) -> Value
    ) throws(JSONShapeError) -> [Value] {
        var values: [Value] = []
        for element in try member(key).elements() { values.append(try read(element)) }
        return values
    }
}

extension JSONValue {
    static func shared(_ values: [SharedAddress: FieldValue]) -> JSONValue {
        .keyed(values) { $1.jsonValue(for: $0.field) }
    }
}

extension LockLimits {
    func jsonValue(for field: FieldName) -> JSONValue {
        .compact([
            "fixed": fixed?.jsonValue(for: field),
            "low": low.map { .string($0.description) },
            "high": high.map { .string($0.description) },
            "step": step.map { .string($0.description) },
            "one_of": oneOf.map { .strings($0) },
            "append_only": isAppendOnly ? true : nil,
            "absent": isAbsent ? true : nil,
            "reason": needsReason ? true : nil,
        ])
    }

    init(_ cursor: JSONCursor, for field: FieldName) throws(JSONShapeError) {
        try cursor.allowKeys([
            "fixed", "low", "high", "step", "one_of", "append_only", "absent", "reason",
        ])
        self.init(
            fixed: try cursor.value("fixed", for: field),
            low: try cursor.amount("low"),
            high: try cursor.amount("high"),
            step: try cursor.amount("step"),
            oneOf: try cursor.optionalMember("one_of")?.texts(),
            isAppendOnly: try cursor.optionalMember("append_only")?.flag() ?? false,
            isAbsent: try cursor.optionalMember("absent")?.flag() ?? false,
            needsReason: try cursor.optionalMember("reason")?.flag() ?? false
        )
    }
}
