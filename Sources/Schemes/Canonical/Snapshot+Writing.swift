import Canonical

extension Snapshot {
    /// The bytes that the digest covers: those of ``canonicalValue``.
    public var canonicalBytes: [UInt8] {
        var writer = CanonicalWriter(capacity: 256 + 200 * nodes.count)
        writer.append(Piece.advice)
        writer.writeLocks(advice)
        writer.append(Piece.children)
        writer.writeChildren(children)
        writer.append(Piece.containers)
        writer.write(.keyed(containers) { $1.jsonValue(withSetters: false) })
        writer.append(Piece.snapshotFormat)
        writer.writeLocks(locks)
        writer.append(Piece.nodes)
        writer.writeNodes(nodes)
        writer.append(Piece.scheme)
        writer.write(scheme)
        writer.append(Piece.tombstones)
        writer.writeNodes(tombstones)
        writer.append(UInt8(ascii: "}"))
        return writer.bytes
    }
}

extension CanonicalWriter {
    fileprivate mutating func writeLocks(_ locks: [Address: EffectiveLock]) {
        append(UInt8(ascii: "{"))
        var separator = Separator()
        for address in locks.keys.sorted() {
            guard let lock = locks[address] else { continue }
            separator.write(to: &self)
            key(address.node, address.field)
            write(lock, for: address.field)
        }
        append(UInt8(ascii: "}"))
    }

    fileprivate mutating func writeChildren(_ children: [NodeID?: [NodeID]]) {
        append(UInt8(ascii: "{"))
        var separator = Separator()
        if let top = children[nil] {
            separator.write(to: &self)
            append(Piece.top)
            writeList(top)
        }
        for parent in children.keys.compactMap({ $0 }).sorted() {
            guard let list = children[parent] else { continue }
            separator.write(to: &self)
            quote(parent.symbol)
            append(UInt8(ascii: ":"))
            writeList(list)
        }
        append(UInt8(ascii: "}"))
    }

    private mutating func writeList(_ ids: [NodeID]) {
        append(UInt8(ascii: "["))
        var separator = Separator()
        for id in ids {
            separator.write(to: &self)
            quote(id.symbol)
        }
        append(UInt8(ascii: "]"))
    }

    fileprivate mutating func writeNodes(_ nodes: [NodeID: Node]) {
        append(UInt8(ascii: "{"))
        var separator = Separator()
        for id in nodes.keys.sorted() {
            guard let node = nodes[id] else { continue }
            separator.write(to: &self)
            quote(id.symbol)
            append(UInt8(ascii: ":"))
            write(node)
        }
        append(UInt8(ascii: "}"))
    }
}

extension Piece {
    fileprivate static let advice = Piece("{\"advice\":")
    fileprivate static let children = Piece(",\"children\":")
    fileprivate static let containers = Piece(",\"containers\":")
    fileprivate static let snapshotFormat =
        Piece(",\"format\":\"\(Snapshot.format)\",\"locks\":")
    fileprivate static let nodes = Piece(",\"nodes\":")
    fileprivate static let scheme = Piece(",\"scheme\":")
    fileprivate static let tombstones = Piece(",\"tombstones\":")
    fileprivate static let top = Piece("\"\":")
}
