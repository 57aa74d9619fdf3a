import Canonical
import Exact
import Hierarchy

/// A constant piece of canonical form.
struct Piece {
    let text: StaticString

    init(_ text: StaticString) { self.text = text }
}

extension CanonicalWriter {
    @inline(__always)
    mutating func append(_ piece: Piece) { append(piece.text) }

    @inline(__always)
    mutating func quote(_ symbol: Symbol) {
        append(UInt8(ascii: "\""))
        symbol.append(to: &bytes)
        append(UInt8(ascii: "\""))
    }

    /// Writes an address as a key.
    @inline(__always)
    mutating func key(_ node: NodeID, _ field: FieldName) {
        address(node, field)
        append(Piece.keyEnd)
    }

    /// Writes an address as a text without the quotation mark at its end.
    @inline(__always)
    mutating func address(_ node: NodeID, _ field: FieldName) {
        append(UInt8(ascii: "\""))
        node.symbol.append(to: &bytes)
        append(UInt8(ascii: "."))
        field.symbol.append(to: &bytes)
    }

    /// Writes an amount as a text.
    mutating func write(_ amount: Amount) {
        append(UInt8(ascii: "\""))
        let magnitude = amount.tenThousandths.magnitude
        if amount.tenThousandths < 0 { append(UInt8(ascii: "-")) }
        let (whole, decimals) = magnitude.quotientAndRemainder(dividingBy: UInt64(Amount.scale))
        if whole < 10 {
            append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: whole))
        } else {
            write(Int64(whole))
        }
        if decimals > 0 {
            append(UInt8(ascii: "."))
            var rest = decimals
            var place: UInt64 = 1_000
            while rest > 0 {
                append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / place))
                rest %= place
                place /= 10
            }
        }
        append(UInt8(ascii: "\""))
    }

    /// Writes a version as a text.
    mutating func write(_ version: VersionReference) {
        append(UInt8(ascii: "\""))
        bytes.append(contentsOf: version.tenant.rawValue.utf8)
        append(UInt8(ascii: "@"))
        write(Int64(version.number))
        append(UInt8(ascii: "\""))
    }

    /// Writes a value under a field's name, as ``FieldValue/jsonValue(for:)`` spells it.
    mutating func write(_ value: FieldValue, for field: FieldName) {
        switch (value, FieldValue.stringTag(of: field)) {
        case (.number(let amount), .number): write(amount)
        case (.text(let text), .text), (.choice(let text), .choice): write(text)
        case (.flag(let flag), _): append(flag ? Piece.yes : Piece.no)
        default: write(value.jsonValue(for: field))
        }
    }

    /// Writes an element without its id.
    mutating func write(_ node: Node) {
        append(Piece.fields)
        var separator = Separator()
        for (field, value) in node.fields {
            separator.write(to: &self)
            quote(field.symbol)
            append(UInt8(ascii: ":"))
            write(value, for: field)
        }
        append(node.kind.piece(hasParent: node.parent != nil))
        if let parent = node.parent { quote(parent.symbol) }
        append(UInt8(ascii: "}"))
    }

    /// Writes what a lock allows, without who set it.
    mutating func write(_ lock: EffectiveLock, for field: FieldName) {
        guard lock.isPlain else {
            write(lock.jsonValue(for: field, withSetters: false))
            return
        }
        append(UInt8(ascii: "{"))
        var separator = Separator()
        if let fixed = lock.fixed {
            separator.write(to: &self)
            append(Piece.fixed)
            limit(fixed.enforcement, fixed.basis)
            write(fixed.value, for: field)
            append(UInt8(ascii: "}"))
        }
        func number(_ bound: Bound<Amount>?, _ name: Piece, _ writer: inout CanonicalWriter) {
            guard let bound else { return }
            separator.write(to: &writer)
            writer.append(name)
            writer.limit(bound.enforcement, bound.basis)
            writer.write(bound.value)
            writer.append(UInt8(ascii: "}"))
        }
        number(lock.high, .high, &self)
        number(lock.low, .low, &self)
        if let step = lock.steps.first {
            number(step, .steps, &self)
            append(UInt8(ascii: "]"))
        }
        number(lock.tightenDown, .tightenDown, &self)
        number(lock.tightenUp, .tightenUp, &self)
        append(UInt8(ascii: "}"))
    }

    // The beginning of a bound, up to its value.
    private mutating func limit(_ enforcement: Enforcement, _ basis: String?) {
        append(UInt8(ascii: "{"))
        if let basis {
            append(Piece.basis)
            write(basis)
            append(UInt8(ascii: ","))
        }
        append(enforcement == .enforced ? Piece.enforced : Piece.advisory)
    }
}

/// Writes a comma before every part but the first.
struct Separator {
    private var isFirst = true

    @inline(__always)
    mutating func write(to writer: inout CanonicalWriter) {
        if !isFirst { writer.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}

extension EffectiveLock {
    /// Whether the lock has none of the rare bounds: words, a text to begin with, several steps.
    fileprivate var isPlain: Bool {
        oneOf == nil && appendOnly == nil && absent == nil && noteRequired == nil
            && steps.count <= 1
    }
}

extension Piece {
    static let keyEnd = Piece("\":")
    static let yes = Piece("true")
    static let no = Piece("false")
    static let fields = Piece("{\"fields\":{")
    static let parent = Piece(",\"parent\":")
    static let fixed = Piece("\"fixed\":")
    static let high = Piece("\"high\":")
    static let low = Piece("\"low\":")
    static let steps = Piece("\"steps\":[")
    static let tightenDown = Piece("\"tighten_down\":")
    static let tightenUp = Piece("\"tighten_up\":")
    static let basis = Piece("\"basis\":")
    static let enforced = Piece("\"enforcement\":\"enforced\",\"value\":")
    static let advisory = Piece("\"enforcement\":\"advisory\",\"value\":")
}

extension NodeKind {
    /// What follows the fields: the kind, and the beginning of the parent when there is one.
    fileprivate func piece(hasParent: Bool) -> [UInt8] {
        let place = NodeKind.commonFirst.firstIndex(of: self) ?? 0
        return hasParent ? NodeKind.piecesInside[place] : NodeKind.piecesAlone[place]
    }

    private static let piecesInside = commonFirst.map {
        Array("},\"kind\":\"\($0.rawValue)\",\"parent\":".utf8)
    }
    private static let piecesAlone = commonFirst.map {
        Array("},\"kind\":\"\($0.rawValue)\"".utf8)
    }

    /// All kinds, those of which a scheme has most before the others.
    static let commonFirst: [NodeKind] = {
        let common: [NodeKind] = [.item, .indicator, .policy, .section, .ballotStep, .rate]
        return common + allCases.filter { !common.contains($0) }
    }()
}
