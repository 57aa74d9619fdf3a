import Canonical
import Exact

extension TableForm where Key == Address, Value == EffectiveLock {
    static var locks: TableForm {
        TableForm(
            precedes: <,
            sorted: { addresses in addresses.placesInOrder.map { addresses[$0] } },
            entry: { writer, address, lock in
                writer.key(address.node, address.field)
                writer.write(lock, for: address.field)
            }
        )
    }
}

extension TableForm where Key == NodeID, Value == Node {
    static var nodes: TableForm {
        TableForm(
            precedes: <,
            sorted: { ids in ids.placesInOrder.map { ids[$0] } },
            entry: { writer, id, node in
                writer.quote(id.symbol)
                writer.append(UInt8(ascii: ":"))
                writer.write(node)
            }
        )
    }
}

extension TableForm where Key == NodeID, Value == EffectiveContainer {
    static var containers: TableForm {
        TableForm(
            precedes: <,
            sorted: { $0.sorted() },
            entry: { writer, id, container in
                writer.quote(id.symbol)
                writer.append(Piece.added)
                writer.writeList(container.added.sorted())
                writer.append(Piece.containerRule)
                writer.write(container.rule)
                writer.append(UInt8(ascii: "}"))
            }
        )
    }
}

extension TableForm where Key == NodeID, Value == [NodeID] {
    static var lists: TableForm {
        TableForm(
            precedes: <,
            sorted: { ids in ids.placesInOrder.map { ids[$0] } },
            entry: { writer, parent, list in
                writer.quote(parent.symbol)
                writer.append(UInt8(ascii: ":"))
                writer.writeList(list)
            }
        )
    }
}

extension CanonicalWriter {
    fileprivate mutating func write(_ rule: ContainerRule) {
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

    mutating func writeList(_ ids: [NodeID]) {
        append(UInt8(ascii: "["))
        var separator = Separator()
        for id in ids {
            separator.write(to: &self)
            quote(id.symbol)
        }
        append(UInt8(ascii: "]"))
    }
}

extension Piece {
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
