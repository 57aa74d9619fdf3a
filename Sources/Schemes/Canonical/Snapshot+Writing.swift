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
}
