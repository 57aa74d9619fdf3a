import Canonical
import Exact

extension Provenance {
    /// The canonical bytes: those of ``jsonValue``.
    public var canonicalBytes: [UInt8] { written().bytes }

    /// The canonical bytes with the place of every entry, taken from those of a level above where
    /// nothing differs.
    func written() -> WrittenProvenance { WrittenProvenance(self, like: precedent) }
}

/// The canonical bytes of a provenance, from which that of a level below is written.
final class WrittenProvenance: Sendable {
    /// The canonical bytes.
    let bytes: [UInt8]
    private let root: RootLayer?
    private let entries: WrittenTable<Address, [ProvenanceEntry]>
    private let locks: WrittenTable<Address, [DeclaredLock]>

    /// Writes a provenance.
    ///
    /// - Parameters:
    ///   - provenance: The provenance.
    ///   - other: That of a level above; it helps when both come from one root.
    init(_ provenance: Provenance, like other: WrittenProvenance?) {
        let above = other?.root === provenance.root ? other : nil
        let room = 1_024 + 400 * (provenance.root?.nodes.count ?? 0)
        var writer = CanonicalWriter(capacity: above.map { $0.bytes.count + 4_096 } ?? room)
        writer.append(Piece.annotations)
        writer.writeStacks(provenance.annotations)
        writer.append(Piece.entries)
        if let above {
            entries = writer.write(
                provenance.changed,
                like: above.entries,
                in: above.bytes,
                but: above.entries.differences(from: provenance.changed),
                as: .stacks
            ) { address in
                let entries = provenance.entries(at: address)
                return entries.isEmpty ? nil : entries
            }
        } else {
            entries = writer.writeEntries(provenance)
        }
        writer.append(Piece.provenanceFormat)
        if let above {
            locks = writer.write(
                provenance.declared,
                like: above.locks,
                in: above.bytes,
                but: above.locks.differences(from: provenance.declared),
                as: .declaredLocks
            ) { address in
                let locks = provenance.locks(at: address)
                return locks.isEmpty ? nil : locks
            }
        } else {
            locks = writer.writeLocks(provenance)
        }
        if !provenance.waivers.isEmpty {
            writer.append(Piece.waivers)
            writer.write(.keyed(provenance.waivers) { .array($1.map(\.jsonValue)) })
        }
        writer.append(UInt8(ascii: "}"))
        bytes = writer.bytes
        root = provenance.root
    }
}

extension TableForm where Key == Address, Value == [ProvenanceEntry] {
    fileprivate static var stacks: TableForm {
        TableForm(
            precedes: <,
            sorted: { addresses in addresses.placesInOrder.map { addresses[$0] } },
            entry: { writer, address, stack in
                writer.key(address.node, address.field)
                writer.write(stack, for: address.field)
            }
        )
    }
}

extension TableForm where Key == Address, Value == [DeclaredLock] {
    fileprivate static var declaredLocks: TableForm {
        TableForm(
            precedes: <,
            sorted: { addresses in addresses.placesInOrder.map { addresses[$0] } },
            entry: { writer, address, locks in
                writer.key(address.node, address.field)
                writer.write(locks)
            }
        )
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
    fileprivate mutating func writeEntries(
        _ provenance: Provenance
    ) -> WrittenTable<Address, [ProvenanceEntry]> {
        let root = provenance.root
        let nodes = root.map { Array($0.nodes.values) } ?? []
        var writing = TableWriting<Address>(
            in: &self,
            capacity: 4 * nodes.count + provenance.changed.count
        )
        let changed = TableForm.stacks.sorted(Array(provenance.changed.keys))
        var next = 0
        func stack(_ writer: inout CanonicalWriter) {
            let address = changed[next]
            next += 1
            guard let stack = provenance.changed[address], !stack.isEmpty else { return }
            writing.separate(in: &writer)
            writer.key(address.node, address.field)
            writer.write(stack, for: address.field)
            writing.note(address, in: writer)
        }
        let origin = root.map { Origin(setter: $0.version, operation: nil, note: nil) }
        for place in nodes.placesByAddress {
            let node = nodes[place]
            while next < changed.count, changed[next].node != node.id,
                changed[next].node.symbol.precedesInAddresses(node.id.symbol)
            {
                stack(&self)
            }
            for (field, value) in node.fields {
                while next < changed.count, changed[next].node == node.id,
                    changed[next].field.symbol < field.symbol
                {
                    stack(&self)
                }
                if next < changed.count, changed[next] == Address(node.id, field) {
                    stack(&self)
                } else if let origin {
                    writing.separate(in: &self)
                    address(node.id, field)
                    append(origin.bytes)
                    write(value, for: field)
                    append(Piece.listEnd)
                    writing.note(Address(node.id, field), in: self)
                }
            }
        }
        while next < changed.count { stack(&self) }
        return writing.end(in: &self, writtenFrom: provenance.changed)
    }

    fileprivate mutating func write(_ stack: [ProvenanceEntry], for field: FieldName) {
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

    fileprivate mutating func writeLocks(
        _ provenance: Provenance
    ) -> WrittenTable<Address, [DeclaredLock]> {
        let addresses = provenance.lockedAddresses
        var writing = TableWriting<Address>(in: &self, capacity: addresses.count)
        for place in addresses.placesInOrder {
            let address = addresses[place]
            let locks = provenance.locks(at: address)
            guard !locks.isEmpty else { continue }
            writing.separate(in: &self)
            key(address.node, address.field)
            write(locks)
            writing.note(address, in: self)
        }
        return writing.end(in: &self, writtenFrom: provenance.declared)
    }

    fileprivate mutating func write(_ locks: [DeclaredLock]) {
        append(UInt8(ascii: "["))
        var separator = Separator()
        for lock in locks {
            separator.write(to: &self)
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
}

/// What stands between an address and the value of its one entry, written once for many values.
private struct Origin {
    let bytes: [UInt8]

    init(setter: VersionReference, operation: String?, note: String?) {
        var writer = CanonicalWriter()
        writer.append(Piece.keyEnd)
        writer.append(UInt8(ascii: "["))
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
        Piece(",\"format\":\"pingyi/provenance/1\",\"locks\":")
    fileprivate static let waivers = Piece(",\"waivers\":")
    fileprivate static let listEnd = Piece("}]")
    fileprivate static let setter = Piece("\"setter\":")
    fileprivate static let value = Piece(",\"value\":")
    fileprivate static let note = Piece("\"note\":")
    fileprivate static let operation = Piece("\"operation\":")
    fileprivate static let lock = Piece("{\"lock\":")
}
