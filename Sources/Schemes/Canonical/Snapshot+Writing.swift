public import Canonical
import Exact

extension Snapshot {
    /// The bytes that the digest covers: those of ``canonicalValue``.
    public var canonicalBytes: [UInt8] { written().bytes }

    /// The canonical bytes with their digest, taken from those of the level above where nothing
    /// differs.
    ///
    /// - Returns: The bytes, from which a snapshot that resembles this one is written.
    public func written() -> WrittenSnapshot {
        guard let precedent else { return WrittenSnapshot(self) }
        let differences = precedent.differences(from: self)
        return differences.isEmpty
            ? precedent : WrittenSnapshot(self, like: precedent, but: differences)
    }
}

/// A snapshot's canonical bytes, from which one that resembles it is written.
public final class WrittenSnapshot: Sendable {
    /// The canonical bytes.
    public let bytes: [UInt8]
    /// Their digest.
    public let digest: Digest
    private let scheme: String
    private let top: [NodeID]?
    private let advice: WrittenTable<Address, EffectiveLock>
    private let children: WrittenTable<NodeID, [NodeID]>
    private let containers: WrittenTable<NodeID, EffectiveContainer>
    private let locks: WrittenTable<Address, EffectiveLock>
    private let nodes: WrittenTable<NodeID, Node>
    private let tombstones: WrittenTable<NodeID, Node>

    /// Writes a snapshot whole.
    fileprivate init(_ snapshot: Snapshot) {
        var writer = CanonicalWriter(capacity: 256 + 200 * snapshot.nodes.count)
        scheme = snapshot.scheme
        top = snapshot.children.top
        writer.append(Piece.advice)
        advice = writer.write(snapshot.advice, as: .locks)
        writer.append(Piece.children)
        children = writer.write(
            snapshot.children.inside,
            as: .lists,
            after: Piece.top(snapshot.children.top)
        )
        writer.append(Piece.containers)
        containers = writer.write(snapshot.containers, as: .containers)
        writer.append(Piece.snapshotFormat)
        locks = writer.write(snapshot.locks, as: .locks)
        writer.append(Piece.nodes)
        nodes = writer.write(snapshot.nodes, as: .nodes)
        writer.append(Piece.scheme)
        writer.write(snapshot.scheme)
        writer.append(Piece.tombstones)
        tombstones = writer.write(snapshot.tombstones, as: .nodes)
        writer.append(UInt8(ascii: "}"))
        bytes = writer.bytes
        digest = Digest(of: bytes)
    }

    /// Writes a snapshot from one that it resembles.
    fileprivate init(
        _ snapshot: Snapshot,
        like above: WrittenSnapshot,
        but differences: SnapshotDifferences
    ) {
        var writer = CanonicalWriter(capacity: above.bytes.count + 2_048)
        let text = above.bytes
        scheme = snapshot.scheme
        top = snapshot.children.top
        writer.append(Piece.advice)
        advice = writer.write(
            snapshot.advice,
            like: above.advice,
            in: text,
            but: differences.advice,
            as: .locks
        )
        writer.append(Piece.children)
        children = writer.write(
            snapshot.children.inside,
            like: above.children,
            in: text,
            but: differences.children,
            as: .lists,
            after: Piece.top(snapshot.children.top)
        )
        writer.append(Piece.containers)
        containers = writer.write(
            snapshot.containers,
            like: above.containers,
            in: text,
            but: differences.containers,
            as: .containers
        )
        writer.append(Piece.snapshotFormat)
        locks = writer.write(
            snapshot.locks,
            like: above.locks,
            in: text,
            but: differences.locks,
            as: .locks
        )
        writer.append(Piece.nodes)
        nodes = writer.write(
            snapshot.nodes,
            like: above.nodes,
            in: text,
            but: differences.nodes,
            as: .nodes
        )
        writer.append(Piece.scheme)
        writer.write(snapshot.scheme)
        writer.append(Piece.tombstones)
        tombstones = writer.write(
            snapshot.tombstones,
            like: above.tombstones,
            in: text,
            but: differences.tombstones,
            as: .nodes
        )
        writer.append(UInt8(ascii: "}"))
        bytes = writer.bytes
        digest = Digest(of: bytes)
    }

    /// What a snapshot has otherwise.
    fileprivate func differences(from snapshot: Snapshot) -> SnapshotDifferences {
        SnapshotDifferences(
            isRenamed: scheme != snapshot.scheme || top != snapshot.children.top,
            advice: advice.differences(from: snapshot.advice),
            children: children.differences(from: snapshot.children.inside),
            containers: containers.differences(from: snapshot.containers),
            locks: locks.differences(from: snapshot.locks),
            nodes: nodes.differences(from: snapshot.nodes),
            tombstones: tombstones.differences(from: snapshot.tombstones)
        )
    }
}

/// The keys at which a snapshot differs from one that has been written.
private struct SnapshotDifferences {
    /// Whether the scheme's name or the list at the top is another.
    let isRenamed: Bool
    let advice: [Address]
    let children: [NodeID]
    let containers: [NodeID]
    let locks: [Address]
    let nodes: [NodeID]
    let tombstones: [NodeID]

    var isEmpty: Bool {
        !isRenamed && advice.isEmpty && children.isEmpty && containers.isEmpty && locks.isEmpty
            && nodes.isEmpty && tombstones.isEmpty
    }
}

extension TableForm where Key == Address, Value == EffectiveLock {
    fileprivate static var locks: TableForm {
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
    fileprivate static var nodes: TableForm {
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
    fileprivate static var containers: TableForm {
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
    fileprivate static var lists: TableForm {
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

    fileprivate mutating func writeList(_ ids: [NodeID]) {
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
    fileprivate static let advice = Piece("{\"advice\":")
    fileprivate static let children = Piece(",\"children\":")
    fileprivate static let containers = Piece(",\"containers\":")
    fileprivate static let snapshotFormat =
        Piece(",\"format\":\"pingyi/snapshot/1\",\"locks\":")
    fileprivate static let nodes = Piece(",\"nodes\":")
    fileprivate static let scheme = Piece(",\"scheme\":")
    fileprivate static let tombstones = Piece(",\"tombstones\":")
    /// The entry of the list at the top, which comes before all others.
    fileprivate static func top(_ list: [NodeID]?) -> [UInt8]? {
        guard let list else { return nil }
        var writer = CanonicalWriter()
        writer.append(Piece.top)
        writer.writeList(list)
        return writer.bytes
    }

    private static let top = Piece("\"\":")
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
