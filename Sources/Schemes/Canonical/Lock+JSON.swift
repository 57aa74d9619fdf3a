import Canonical
import Exact

extension Lock {
    var jsonValue: JSONValue {
        var members: [String: JSONValue?] = [
            "enforcement": .string(enforcement.rawValue),
            "basis": basis.map { .string($0) },
            "note": requiresNote ? "required" : nil,
        ]
        switch rule {
        case .open: members["rule"] = "open"
        case .fixed: members["rule"] = "fixed"
        case .range(let low, let high, let step):
            members["rule"] = "range"
            members["low"] = low.map { .string($0.description) }
            members["high"] = high.map { .string($0.description) }
            members["step"] = step.map { .string($0.description) }
        case .oneOf(let words):
            members["rule"] = "one_of"
            members["values"] = .strings(words)
        case .tightenUp: members["rule"] = "tighten_up"
        case .tightenDown: members["rule"] = "tighten_down"
        case .appendOnly: members["rule"] = "append_only"
        }
        return .compact(members)
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys([
            "rule", "low", "high", "step", "values", "enforcement", "basis", "note",
        ])
        self.init(
            try LockRule(cursor),
            enforcement: try Enforcement(cursor.member("enforcement")),
            basis: try cursor.optionalMember("basis")?.text(),
            requiresNote: try cursor.optionalMember("note")?
                .parsed("required") { $0 == "required" ? true : nil } ?? false
        )
    }
}

extension LockRule {
    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        let rule = try cursor.member("rule")
        switch try rule.text() {
        case "open": self = .open
        case "fixed": self = .fixed
        case "range":
            self = .range(
                low: try cursor.optionalMember("low")?.amount(),
                high: try cursor.optionalMember("high")?.amount(),
                step: try cursor.optionalMember("step")?.amount()
            )
        case "one_of": self = .oneOf(try cursor.member("values").texts())
        case "tighten_up": self = .tightenUp
        case "tighten_down": self = .tightenDown
        case "append_only": self = .appendOnly
        case let other:
            throw rule.failure(
                .invalidValue(
                    other,
                    expected: "open, fixed, range, one_of, tighten_up, tighten_down or append_only"
                )
            )
        }
    }
}

extension Enforcement {
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        self = try cursor.parsed("enforced or advisory") { Enforcement(rawValue: $0) }
    }
}

extension ContainerRule {
    var jsonValue: JSONValue {
        .compact([
            "may_add": mayAdd?.jsonValue,
            "may_drop": .string(mayDrop.rawValue),
            "may_reorder": .bool(mayReorder),
            "enforcement": .string(enforcement.rawValue),
        ])
    }

    // The order of the kinds has no meaning, so the hashed form sorts them.
    var canonical: ContainerRule {
        ContainerRule(
            mayAdd: mayAdd.map {
                AddAllowance(
                    kinds: $0.kinds.sorted { $0.rawValue < $1.rawValue },
                    maximumCount: $0.maximumCount,
                    maximumPoints: $0.maximumPoints
                )
            },
            mayDrop: mayDrop,
            mayReorder: mayReorder,
            enforcement: enforcement
        )
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["may_add", "may_drop", "may_reorder", "enforcement"])
        let mayAdd = try cursor.optionalMember("may_add")
        self.init(
            mayAdd: try mayAdd.map(AddAllowance.init),
            mayDrop: try cursor.member("may_drop")
                .parsed("none, own or any") {
                    DropAllowance(rawValue: $0)
                },
            mayReorder: try cursor.member("may_reorder").flag(),
            enforcement: try Enforcement(cursor.member("enforcement"))
        )
    }
}

extension AddAllowance {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "kinds": .strings(kinds.map(\.rawValue)),
            "maximum_count": .integer(Int64(maximumCount)),
            "maximum_points": maximumPoints.map { .string($0.description) },
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["kinds", "maximum_count", "maximum_points"])
        var kinds: [NodeKind] = []
        for element in try cursor.member("kinds").elements() { kinds.append(try element.kind()) }
        self.init(
            kinds: kinds,
            maximumCount: try cursor.member("maximum_count").integer(in: 0...1_000_000),
            maximumPoints: try cursor.optionalMember("maximum_points")?.amount()
        )
    }
}
