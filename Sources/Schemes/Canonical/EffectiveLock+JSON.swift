import Canonical
import Exact

extension EffectiveLock {
    // The hashed form leaves out who set a bound: a digest covers what a lock allows.
    func jsonValue(for field: FieldName, withSetters: Bool) -> JSONValue {
        func number(_ bound: Bound<Amount>) -> JSONValue {
            bound.jsonValue(.string(bound.value.description), withSetter: withSetters)
        }
        func flag(_ bound: Bound<Bool>) -> JSONValue {
            bound.jsonValue(.bool(bound.value), withSetter: withSetters)
        }
        let steps = steps.map(number)
        return .compact([
            "fixed": fixed.map {
                $0.jsonValue($0.value.jsonValue(for: field), withSetter: withSetters)
            },
            "low": low.map(number),
            "high": high.map(number),
            "steps": steps.isEmpty
                ? nil
                : .array(
                    withSetters ? steps : steps.sorted { $0.canonicalText < $1.canonicalText }
                ),
            "one_of": oneOf.map { $0.jsonValue(.strings($0.value), withSetter: withSetters) },
            "tighten_up": tightenUp.map(number),
            "tighten_down": tightenDown.map(number),
            "append_only": appendOnly.map {
                $0.jsonValue(.string($0.value), withSetter: withSetters)
            },
            "absent": absent.map(flag),
            "note_required": noteRequired.map(flag),
        ])
    }

    init(_ cursor: JSONCursor, for field: FieldName) throws(JSONShapeError) {
        try cursor.allowKeys([
            "fixed", "low", "high", "steps", "one_of", "tighten_up", "tighten_down", "append_only",
            "absent", "note_required",
        ])
        func number(_ key: String) throws(JSONShapeError) -> Bound<Amount>? {
            guard let member = try cursor.optionalMember(key) else { return nil }
            return try Bound(member) { value throws(JSONShapeError) in try value.amount() }
        }
        self.init(steps: [])
        if let member = try cursor.optionalMember("fixed") {
            fixed = try Bound(member) { value throws(JSONShapeError) in
                try FieldValue(value, for: field)
            }
        }
        low = try number("low")
        high = try number("high")
        for element in try cursor.optionalMember("steps")?.elements() ?? [] {
            steps.append(
                try Bound(element) { value throws(JSONShapeError) in try value.amount() }
            )
        }
        if let member = try cursor.optionalMember("one_of") {
            oneOf = try Bound(member) { value throws(JSONShapeError) in try value.texts() }
        }
        tightenUp = try number("tighten_up")
        tightenDown = try number("tighten_down")
        if let member = try cursor.optionalMember("append_only") {
            appendOnly = try Bound(member) { value throws(JSONShapeError) in try value.text() }
        }
        if let member = try cursor.optionalMember("absent") {
            absent = try Bound(member) { value throws(JSONShapeError) in try value.flag() }
        }
        if let member = try cursor.optionalMember("note_required") {
            noteRequired = try Bound(member) { value throws(JSONShapeError) in try value.flag() }
        }
    }
}

extension Bound {
    fileprivate func jsonValue(_ value: JSONValue, withSetter: Bool) -> JSONValue {
        .compact([
            "value": value,
            "enforcement": .string(enforcement.rawValue),
            "basis": basis.map { .string($0) },
            "setter": withSetter ? .string(setter.description) : nil,
            "operation": withSetter ? operation.map { .string($0) } : nil,
        ])
    }

    fileprivate init(
        _ cursor: JSONCursor,
        _ read: (JSONCursor) throws(JSONShapeError) -> Value
    ) throws(JSONShapeError) {
        try cursor.allowKeys(["value", "enforcement", "basis", "setter", "operation"])
        self.init(
            value: try read(cursor.member("value")),
            setter: try cursor.member("setter").version(),
            operation: try cursor.optionalMember("operation")?.text(),
            enforcement: try Enforcement(cursor.member("enforcement")),
            basis: try cursor.optionalMember("basis")?.text()
        )
    }
}

extension EffectiveContainer {
    // What has been added uses up the allowance, so it is part of the hashed form; its order is
    // not.
    func jsonValue(withSetters: Bool) -> JSONValue {
        let added = added.map(\.rawValue)
        return .compact([
            "rule": (withSetters ? rule : rule.canonical).jsonValue,
            "added": .strings(withSetters ? added : added.sorted()),
            "setters": withSetters ? .strings(setters.map(\.description)) : nil,
        ])
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["rule", "added", "setters"])
        var setters: [VersionReference] = []
        for element in try cursor.member("setters").elements() {
            setters.append(try element.version())
        }
        self.init(
            rule: try ContainerRule(cursor.member("rule")),
            setters: setters,
            added: try cursor.member("added").nodeIDs()
        )
    }
}
