public import Canonical
import Exact
import Hierarchy

extension Waiver {
    /// The name and number of the format in which waivers are written.
    static let format = "pingyi/waiver/1"

    /// The waiver as JSON.
    public var jsonValue: JSONValue {
        [
            "format": .string(Waiver.format),
            "id": .string(id.rawValue),
            "owner": .string(owner.rawValue),
            "child": .string(child.rawValue),
            "address": .string(address.description),
            "allowed": allowed.jsonValue(for: address.field),
            "reason": .string(reason),
            "granted_by": .string(grantedBy),
            "granted_on": .string(grantedOn.description),
            "expires_on": .string(expiresOn.description),
        ]
    }

    /// Reads a waiver from what ``jsonValue`` gives.
    ///
    /// - Parameter json: The document.
    /// - Throws: `JSONShapeError` naming the first place that is not of the right shape.
    public init(json: JSONValue) throws(JSONShapeError) {
        try self.init(JSONCursor(json))
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.format(Waiver.format)
        try cursor.allowKeys([
            "format", "id", "owner", "child", "address", "allowed", "reason", "granted_by",
            "granted_on", "expires_on",
        ])
        let address = try cursor.member("address").address()
        self.init(
            id: try cursor.member("id").parsed("a waiver's id") { WaiverID(rawValue: $0) },
            owner: try cursor.member("owner").tenant(),
            child: try cursor.member("child").tenant(),
            address: address,
            allowed: try AllowedValues(cursor.member("allowed"), for: address.field),
            reason: try cursor.member("reason").text(),
            grantedBy: try cursor.member("granted_by").text(),
            grantedOn: try cursor.member("granted_on").day(),
            expiresOn: try cursor.member("expires_on").day()
        )
    }
}

extension AllowedValues {
    fileprivate func jsonValue(for field: FieldName) -> JSONValue {
        switch self {
        case .values(let values): ["values": .array(values.map { $0.jsonValue(for: field) })]
        case .range(let low, let high, let step):
            .compact([
                "range": .compact([
                    "low": low.map { .string($0.description) },
                    "high": high.map { .string($0.description) },
                    "step": step.map { .string($0.description) },
                ])
            ])
        }
    }

    fileprivate init(_ cursor: JSONCursor, for field: FieldName) throws(JSONShapeError) {
        try cursor.allowKeys(["values", "range"])
        guard let range = try cursor.optionalMember("range") else {
            var values: [FieldValue] = []
            for element in try cursor.member("values").elements() {
                values.append(try FieldValue(element, for: field))
            }
            self = .values(values)
            return
        }
        guard cursor.value["values"] == nil else {
            throw cursor.failure(.wrongType(expected: "one of values or range"))
        }
        try range.allowKeys(["low", "high", "step"])
        self = .range(
            low: try range.optionalMember("low")?.amount(),
            high: try range.optionalMember("high")?.amount(),
            step: try range.optionalMember("step")?.amount()
        )
    }
}

extension JSONCursor {
    fileprivate func day() throws(JSONShapeError) -> CalendarDate {
        try parsed("a day, such as 2026-03-31") { CalendarDate($0) }
    }
}

extension WaiverUse {
    var jsonValue: JSONValue {
        [
            "waiver": waiver.jsonValue,
            "value": value.jsonValue(for: waiver.address.field),
            "setter": .string(setter.description),
            "operation": .string(operation),
        ]
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["waiver", "value", "setter", "operation"])
        let waiver = try Waiver(cursor.member("waiver"))
        self.init(
            waiver: waiver,
            value: try FieldValue(cursor.member("value"), for: waiver.address.field),
            setter: try cursor.member("setter").version(),
            operation: try cursor.member("operation").text()
        )
    }
}
