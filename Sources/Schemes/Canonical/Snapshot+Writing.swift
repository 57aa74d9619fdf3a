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

    /// Writes a snapshot.
    ///
    /// - Parameters:
    ///   - snapshot: The snapshot.
    ///   - above: One that it resembles; `nil` to write it whole.
    ///   - differences: The keys at which the two differ.
    fileprivate init(
        _ snapshot: Snapshot,
        like above: WrittenSnapshot? = nil,
        but differences: SnapshotDifferences? = nil
    ) {
        let room = above.map { $0.bytes.count + 2_048 } ?? 256 + 200 * snapshot.nodes.count
        var writer = CanonicalWriter(capacity: room)
        func table<Key, Value>(
            _ piece: Piece,
            _ table: [Key: Value],
            as form: TableForm<Key, Value>,
            after first: [UInt8]? = nil,
            like written: WrittenTable<Key, Value>?,
            but differing: [Key]?
        ) -> WrittenTable<Key, Value> {
            writer.append(piece)
            guard let above, let written, let differing else {
                return writer.write(table, as: form, after: first)
            }
            return writer.write(
                table,
                like: written,
                in: above.bytes,
                but: differing,
                as: form,
                after: first
            ) { table[$0] }
        }
        scheme = snapshot.scheme
        top = snapshot.children.top
        advice = table(
            .advice,
            snapshot.advice,
            as: .locks,
            like: above?.advice,
            but: differences?.advice
        )
        children = table(
            .children,
            snapshot.children.inside,
            as: .lists,
            after: Piece.top(snapshot.children.top),
            like: above?.children,
            but: differences?.children
        )
        containers = table(
            .containers,
            snapshot.containers,
            as: .containers,
            like: above?.containers,
            but: differences?.containers
        )
        locks = table(
            .snapshotFormat,
            snapshot.locks,
            as: .locks,
            like: above?.locks,
            but: differences?.locks
        )
        nodes = table(
            .nodes,
            snapshot.nodes,
            as: .nodes,
            like: above?.nodes,
            but: differences?.nodes
        )
        writer.append(Piece.scheme)
        writer.write(snapshot.scheme)
        tombstones = table(
            .tombstones,
            snapshot.tombstones,
            as: .nodes,
            like: above?.tombstones,
            but: differences?.tombstones
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
