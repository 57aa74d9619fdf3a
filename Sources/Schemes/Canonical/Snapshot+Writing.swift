import Canonical
import Exact

extension Snapshot {
    /// The bytes that the digest covers: those of ``canonicalValue``.
    public var canonicalBytes: [UInt8] {
        var writer = CanonicalWriter(capacity: 256 + 200 * nodes.count)
        writer.append(Piece.advice)
        writer.writeLocks(advice)
        writer.append(Piece.children)
        writer.writeChildren(children)
        writer.append(Piece.containers)
        writer.writeContainers(containers)
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
        let addresses = Array(locks.keys)
        let inForce = Array(locks.values)
        for place in addresses.placesInOrder {
            let (address, lock) = (addresses[place], inForce[place])
            separator.write(to: &self)
            key(address.node, address.field)
            write(lock, for: address.field)
        }
        append(UInt8(ascii: "}"))
    }

    fileprivate mutating func writeContainers(_ containers: [NodeID: EffectiveContainer]) {
        append(UInt8(ascii: "{"))
        var separator = Separator()
        for (id, container) in containers.sorted(by: { $0.key < $1.key }) {
            separator.write(to: &self)
            quote(id.symbol)
            append(Piece.added)
            writeList(container.added.sorted())
            append(Piece.containerRule)
            write(container.rule)
            append(UInt8(ascii: "}"))
        }
        append(UInt8(ascii: "}"))
    }

    private mutating func write(_ rule: ContainerRule) {
        append(rule.enforcement == .enforced ? Piece.enforcedContainer : Piece.advisoryContainer)
        if let mayAdd = rule.mayAdd {
            append(Piece.mayAddKinds)
            write(.strings(mayAdd.kinds.map(\.rawValue).sorted()))
            append(Piece.maximumCountKey)
            write(Int64(mayAdd.maximumCount))
            if let points = mayAdd.maximumPoints {
                append(Piece.maximumPointsKey)
                write(points)
            }
            append(UInt8(ascii: "}"))
        }
        append(Piece.mayDropKey)
        write(rule.mayDrop.rawValue)
        append(rule.mayReorder ? Piece.reorders : Piece.keepsOrder)
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
        let listed = Array(nodes.values)
        for place in listed.placesByID {
            let node = listed[place]
            separator.write(to: &self)
            quote(node.id.symbol)
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
    fileprivate static let added = Piece(":{\"added\":")
    fileprivate static let containerRule = Piece(",\"rule\":")
    fileprivate static let enforcedContainer = Piece("{\"enforcement\":\"enforced\"")
    fileprivate static let advisoryContainer = Piece("{\"enforcement\":\"advisory\"")
    fileprivate static let mayAddKinds = Piece(",\"may_add\":{\"kinds\":")
    fileprivate static let maximumCountKey = Piece(",\"maximum_count\":")
    fileprivate static let maximumPointsKey = Piece(",\"maximum_points\":")
    fileprivate static let mayDropKey = Piece(",\"may_drop\":")
    fileprivate static let reorders = Piece(",\"may_reorder\":true}")
    fileprivate static let keepsOrder = Piece(",\"may_reorder\":false}")
}
