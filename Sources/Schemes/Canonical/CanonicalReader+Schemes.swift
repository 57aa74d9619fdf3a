import Canonical
import Exact
import Hierarchy

extension CanonicalReader {
    /// Reads a value under a field's name, as ``FieldValue/jsonValue(for:)`` spells it.
    mutating func value(for field: FieldName) throws(Irregular) -> FieldValue {
        switch next {
        case UInt8(ascii: "\""):
            switch FieldValue.stringTag(of: field) {
            case .text: return .text(try text())
            case .choice: return .choice(try text())
            case .number: return .number(try amount())
            }
        case UInt8(ascii: "["): return .list(try texts())
        case UInt8(ascii: "t"):
            try expect(Piece.yes)
            return .flag(true)
        default:
            try expect(Piece.no)
            return .flag(false)
        }
    }

    private mutating func texts() throws(Irregular) -> [String] {
        try list { reader throws(Irregular) in try reader.text() }
    }

    /// Reads a list of elements with their ids.
    mutating func nodes() throws(Irregular) -> [Node] {
        try list { reader throws(Irregular) in try reader.node() }
    }

    private mutating func node() throws(Irregular) -> Node {
        try expect(Piece.fieldsKey)
        var fields = Fields()
        fields.reserveCapacity(4)
        try members { reader throws(Irregular) in
            let field = try reader.fieldName()
            try reader.expect(UInt8(ascii: ":"))
            guard fields.append(field, try reader.value(for: field)) else { throw Irregular.here }
        }
        try expect(Piece.idKey)
        let id = try nodeID()
        try expect(Piece.kindKey)
        let kind = try kind()
        let parent = take(Piece.parent) ? try nodeID() : nil
        try expect(UInt8(ascii: "}"))
        return Node(id: id, kind: kind, parent: parent, fields: fields)
    }

    private mutating func kind() throws(Irregular) -> NodeKind {
        for (kind, piece) in NodeKind.quoted where take(piece) { return kind }
        throw Irregular.here
    }

    /// Reads what a lock says.
    mutating func lock() throws(Irregular) -> Lock {
        try expect(UInt8(ascii: "{"))
        var basis: String?
        if take(Piece.basis) {
            basis = try text()
            try expect(UInt8(ascii: ","))
        }
        let isEnforced = take(Piece.enforcedRule)
        if !isEnforced { try expect(Piece.advisoryRule) }
        let high = try bound(.high)
        let low = try bound(.low)
        let requiresNote = take(Piece.required)
        try expect(Piece.rule)
        let name = try text()
        let step = take(Piece.step) ? try amount() : nil
        let words = take(Piece.values) ? try texts() : nil
        try expect(UInt8(ascii: "}"))
        return Lock(
            try LockRule.named(name, low: low, high: high, step: step, words: words),
            enforcement: isEnforced ? .enforced : .advisory,
            basis: basis,
            requiresNote: requiresNote
        )
    }

    private mutating func bound(_ name: Piece) throws(Irregular) -> Amount? {
        guard take(name) else { return nil }
        let amount = try amount()
        try expect(UInt8(ascii: ","))
        return amount
    }

    /// Reads values by address.
    mutating func locks() throws(Irregular) -> [Address: Lock] {
        var locks: [Address: Lock] = [:]
        var last: Address?
        try members { reader throws(Irregular) in
            let address = try reader.address()
            if let last, !(last < address) { throw Irregular.here }
            last = address
            try reader.expect(UInt8(ascii: ":"))
            locks[address] = try reader.lock()
        }
        return locks
    }

    /// Reads rules of containers by id.
    mutating func containers() throws(Irregular) -> [NodeID: ContainerRule] {
        var rules: [NodeID: ContainerRule] = [:]
        var last: NodeID?
        try members { reader throws(Irregular) in
            let id = try reader.nodeID()
            if let last, !(last < id) { throw Irregular.here }
            last = id
            try reader.expect(UInt8(ascii: ":"))
            rules[id] = try reader.rule()
        }
        return rules
    }

    private mutating func rule() throws(Irregular) -> ContainerRule {
        try expect(UInt8(ascii: "{"))
        let isEnforced = take(Piece.enforcedRule)
        if !isEnforced { try expect(Piece.advisoryRule) }
        let mayAdd = take(Piece.mayAdd) ? try allowance() : nil
        try expect(Piece.mayDrop)
        guard let mayDrop = DropAllowance(rawValue: try text()) else { throw Irregular.here }
        try expect(Piece.mayReorder)
        let mayReorder = take(Piece.yes)
        if !mayReorder { try expect(Piece.no) }
        try expect(UInt8(ascii: "}"))
        return ContainerRule(
            mayAdd: mayAdd,
            mayDrop: mayDrop,
            mayReorder: mayReorder,
            enforcement: isEnforced ? .enforced : .advisory
        )
    }

    private mutating func allowance() throws(Irregular) -> AddAllowance {
        try expect(Piece.kinds)
        let kinds = try list { reader throws(Irregular) in
            try reader.expect(UInt8(ascii: "\""))
            return try reader.kind()
        }
        try expect(Piece.maximumCount)
        let count = try count()
        guard count <= 1_000_000 else { throw Irregular.here }
        let points = take(Piece.maximumPoints) ? try amount() : nil
        try expect(Piece.allowanceEnd)
        return AddAllowance(kinds: kinds, maximumCount: count, maximumPoints: points)
    }

    /// Reads the number of a version.
    mutating func versionNumber() throws(Irregular) -> Int {
        let number = try count()
        guard (1...1_000_000).contains(number) else { throw Irregular.here }
        return number
    }
}

extension LockRule {
    fileprivate static func named(
        _ name: String,
        low: Amount?,
        high: Amount?,
        step: Amount?,
        words: [String]?
    ) throws(CanonicalReader.Irregular) -> LockRule {
        if name == "range", words == nil { return .range(low: low, high: high, step: step) }
        guard low == nil, high == nil, step == nil else { throw CanonicalReader.Irregular.here }
        switch (name, words) {
        case ("one_of", let words?): return .oneOf(words)
        case ("open", nil): return .open
        case ("fixed", nil): return .fixed
        case ("tighten_up", nil): return .tightenUp
        case ("tighten_down", nil): return .tightenDown
        case ("append_only", nil): return .appendOnly
        default: throw CanonicalReader.Irregular.here
        }
    }
}

extension NodeKind {
    fileprivate static let quoted = commonFirst.map { ($0, Array(($0.rawValue + "\"").utf8)) }
}

extension Piece {
    fileprivate static let fieldsKey = Piece("{\"fields\":")
    fileprivate static let idKey = Piece(",\"id\":")
    fileprivate static let kindKey = Piece(",\"kind\":\"")
    fileprivate static let mayAdd = Piece("\"may_add\":")
    fileprivate static let mayDrop = Piece("\"may_drop\":")
    fileprivate static let mayReorder = Piece(",\"may_reorder\":")
    fileprivate static let kinds = Piece("{\"kinds\":")
    fileprivate static let maximumCount = Piece(",\"maximum_count\":")
    fileprivate static let maximumPoints = Piece(",\"maximum_points\":")
    fileprivate static let allowanceEnd = Piece("},")
}
