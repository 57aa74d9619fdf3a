import Canonical
import Exact

extension Provenance {
    /// The canonical bytes: those of ``jsonValue``.
    public var canonicalBytes: [UInt8] {
        var writer = CanonicalWriter(capacity: 1_024 + 400 * (root?.nodes.count ?? 0))
        writer.append(Piece.annotations)
        writer.writeStacks(annotations)
        writer.append(Piece.entries)
        writer.writeEntries(self)
        writer.append(Piece.provenanceFormat)
        writer.writeLocks(self)
        if !waivers.isEmpty {
            writer.append(Piece.waivers)
            writer.write(.keyed(waivers) { .array($1.map(\.jsonValue)) })
        }
        writer.append(UInt8(ascii: "}"))
        return writer.bytes
    }
}

extension CanonicalWriter {
    fileprivate mutating func writeStacks(_ stacks: [Address: [ProvenanceEntry]]) {
        append(UInt8(ascii: "{"))
        var separator = Separator()
        for (address, stack) in stacks.sorted(by: { $0.key < $1.key }) {
            separator.write(to: &self)
            key(address.node, address.field)
            write(stack, for: address.field)
        }
        append(UInt8(ascii: "}"))
    }

    // The root's values and the stacks that differ from them, merged by address.
    fileprivate mutating func writeEntries(_ provenance: Provenance) {
        append(UInt8(ascii: "{"))
        var separator = Separator()
        let changed = provenance.changed.sorted { $0.key < $1.key }
        var next = 0
        let root = provenance.root
        let origin = root.map { Origin(setter: $0.version, operation: nil, note: nil) }
        let nodes = root.map { Array($0.nodes.values) } ?? []
        for place in nodes.placesByAddress {
            let node = nodes[place]
            while next < changed.count, changed[next].key.node != node.id,
                changed[next].key.node.symbol.precedesInAddresses(node.id.symbol)
            {
                write(changed[next], &separator)
                next += 1
            }
            for (field, value) in node.fields {
                while next < changed.count, changed[next].key.node == node.id,
                    changed[next].key.field.symbol < field.symbol
                {
                    write(changed[next], &separator)
                    next += 1
                }
                if next < changed.count, changed[next].key == Address(node.id, field) {
                    write(changed[next], &separator)
                    next += 1
                } else if let origin {
                    separator.write(to: &self)
                    key(node.id, field)
                    append(UInt8(ascii: "["))
                    append(origin.bytes)
                    write(value, for: field)
                    append(Piece.listEnd)
                }
            }
        }
        for place in next..<changed.count { write(changed[place], &separator) }
        append(UInt8(ascii: "}"))
    }

    private mutating func write(
        _ stack: (key: Address, value: [ProvenanceEntry]),
        _ separator: inout Separator
    ) {
        guard !stack.value.isEmpty else { return }
        separator.write(to: &self)
        key(stack.key.node, stack.key.field)
        write(stack.value, for: stack.key.field)
    }

    private mutating func write(_ stack: [ProvenanceEntry], for field: FieldName) {
        append(UInt8(ascii: "["))
        var separator = Separator()
        for entry in stack {
            separator.write(to: &self)
            write(entry.setter, entry.operation, entry.note)
            write(entry.value, for: field)
            append(UInt8(ascii: "}"))
        }
        append(UInt8(ascii: "]"))
    }

    // An entry up to its value.
    fileprivate mutating func write(
        _ setter: VersionReference,
        _ operation: String?,
        _ note: String?
    ) {
        append(UInt8(ascii: "{"))
        writeReason(operation, note)
        append(Piece.setter)
        write(setter)
        append(Piece.value)
    }

    private mutating func writeReason(_ operation: String?, _ note: String?) {
        if let note {
            append(Piece.note)
            write(note)
            append(UInt8(ascii: ","))
        }
        if let operation {
            append(Piece.operation)
            write(operation)
            append(UInt8(ascii: ","))
        }
    }

    fileprivate mutating func writeLocks(_ provenance: Provenance) {
        append(UInt8(ascii: "{"))
        var separator = Separator()
        let addresses = provenance.lockedAddresses
        for place in addresses.placesInOrder {
            let address = addresses[place]
            let locks = provenance.locks(at: address)
            guard !locks.isEmpty else { continue }
            separator.write(to: &self)
            key(address.node, address.field)
            append(UInt8(ascii: "["))
            var inner = Separator()
            for lock in locks {
                inner.write(to: &self)
                append(Piece.lock)
                write(lock.lock)
                append(UInt8(ascii: ","))
                writeReason(lock.operation, lock.note)
                append(Piece.setter)
                write(lock.setter)
                append(UInt8(ascii: "}"))
            }
            append(UInt8(ascii: "]"))
        }
        append(UInt8(ascii: "}"))
    }

    private mutating func write(_ lock: Lock) {
        append(UInt8(ascii: "{"))
        if let basis = lock.basis {
            append(Piece.basis)
            write(basis)
            append(UInt8(ascii: ","))
        }
        append(lock.enforcement == .enforced ? Piece.enforcedRule : Piece.advisoryRule)
        var step: Amount?
        if case .range(let low, let high, let multiple) = lock.rule {
            for (name, bound) in [(Piece.high, high), (Piece.low, low)] {
                guard let bound else { continue }
                append(name)
                write(bound)
                append(UInt8(ascii: ","))
            }
            step = multiple
        }
        if lock.requiresNote { append(Piece.required) }
        append(Piece.rule)
        write(lock.rule.name)
        if let step {
            append(Piece.step)
            write(step)
        }
        if case .oneOf(let words) = lock.rule {
            append(Piece.values)
            write(.strings(words))
        }
        append(UInt8(ascii: "}"))
    }
}

/// An entry up to its value, written once for many values.
private struct Origin {
    let bytes: [UInt8]

    init(setter: VersionReference, operation: String?, note: String?) {
        var writer = CanonicalWriter()
        writer.write(setter, operation, note)
        bytes = writer.bytes
    }
}

extension Provenance {
    fileprivate var lockedAddresses: [Address] {
        guard let root else { return Array(declared.keys) }
        return Array(root.locks.keys) + declared.keys.filter { root.locks[$0] == nil }
    }
}

extension Piece {
    fileprivate static let annotations = Piece("{\"annotations\":")
    fileprivate static let entries = Piece(",\"entries\":")
    fileprivate static let provenanceFormat =
        Piece(",\"format\":\"\(Provenance.format)\",\"locks\":")
    fileprivate static let waivers = Piece(",\"waivers\":")
    fileprivate static let listEnd = Piece("}]")
    fileprivate static let setter = Piece("\"setter\":")
    fileprivate static let value = Piece(",\"value\":")
    fileprivate static let note = Piece("\"note\":")
    fileprivate static let operation = Piece("\"operation\":")
    fileprivate static let lock = Piece("{\"lock\":")
    static let enforcedRule = Piece("\"enforcement\":\"enforced\",")
    static let advisoryRule = Piece("\"enforcement\":\"advisory\",")
    static let rule = Piece("\"rule\":")
    static let required = Piece("\"note\":\"required\",")
    static let step = Piece(",\"step\":")
    static let values = Piece(",\"values\":")
}
