import Canonical
import Exact

extension QuestionRow {
    var jsonValue: JSONValue {
        let field = address.field
        return .compact([
            "address": .string(address.description),
            "base": base?.jsonValue(for: field), "ours": ours?.jsonValue(for: field),
            "theirs": theirs?.jsonValue(for: field), "merged": merged?.jsonValue(for: field),
            "contested": .bool(isContested), "own": .bool(isOurs),
            "allowed": allowed.isOpen ? nil : allowed.jsonValue(for: field),
            "own_bound": ownBound?.jsonValue(for: field),
        ])
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys([
            "address", "base", "ours", "theirs", "merged", "contested", "own", "allowed",
            "own_bound",
        ])
        let address = try cursor.member("address").sharedAddress()
        let allowed = try cursor.optionalMember("allowed")
        let ownBound = try cursor.optionalMember("own_bound")
        self.init(
            address: address,
            base: try cursor.value("base", for: address.field),
            ours: try cursor.value("ours", for: address.field),
            theirs: try cursor.value("theirs", for: address.field),
            merged: try cursor.value("merged", for: address.field),
            isContested: try cursor.member("contested").flag(),
            isOurs: try cursor.member("own").flag(),
            allowed: try allowed.map { cursor throws(JSONShapeError) in
                try LockLimits(cursor, for: address.field)
            } ?? LockLimits(),
            ownBound: try ownBound.map { cursor throws(JSONShapeError) in
                try LockLimits(cursor, for: address.field)
            }
        )
    }
}

extension QuestionGroup {
    var jsonValue: JSONValue {
        .compact([
            "rule": .string(rule.rawValue), "node": .string(node.description),
            "class": unitClass.map { .string($0.description) },
        ])
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["rule", "node", "class"])
        self.init(
            rule: try cursor.member("rule")
                .parsed("a rule of groups") { GroupArithmetic.Rule(rawValue: $0) },
            node: try cursor.member("node").sharedNode(),
            unitClass: try cursor.optionalMember("class")?.sharedNode()
        )
    }
}

extension QuestionTotal {
    var jsonValue: JSONValue {
        [
            "group": group.jsonValue, "members": .strings(members.map(\.description)),
            "base": base.jsonValue, "ours": ours.jsonValue, "theirs": theirs.jsonValue,
            "merged": merged.jsonValue,
        ]
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["group", "members", "base", "ours", "theirs", "merged"])
        self.init(
            group: try QuestionGroup(cursor.member("group")),
            members: try cursor.list("members") { cursor throws(JSONShapeError) in
                try cursor.sharedAddress()
            },
            base: try GroupState(cursor.member("base")),
            ours: try GroupState(cursor.member("ours")),
            theirs: try GroupState(cursor.member("theirs")),
            merged: try GroupState(cursor.member("merged"))
        )
    }
}

extension GroupState {
    var jsonValue: JSONValue {
        .compact([
            "sum": sum.map { .string($0.description) },
            "wanted": wanted.map { .string($0.description) }, "holds": .bool(holds),
        ])
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["sum", "wanted", "holds"])
        self.init(
            sum: try cursor.amount("sum"),
            wanted: try cursor.amount("wanted"),
            holds: try cursor.member("holds").flag()
        )
    }
}
