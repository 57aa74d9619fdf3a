public import Canonical
public import PostgresDriver
import SQLFiles

/// The stored versions and snapshots of schemes.
public enum SchemeShelf {
    /// Every version of every tenant, oldest first.
    public static func versions(_ session: inout Session) async throws -> [StoredVersion] {
        try await session.query(Statement(.listSchemeVersions), as: StoredVersion.self)
    }

    /// The canonical texts of snapshots that the caller may read, by digest.
    public static func snapshots(
        _ digests: Set<Digest>,
        _ session: inout Session
    ) async throws -> [Digest: String] {
        let rows = try await session.query(
            Statement(.snapshotsByDigest),
            [.bytesArray(digests.map(\.bytes))]
        )
        var bodies: [Digest: String] = [:]
        for row in rows {
            bodies[try Digest(stored: row.bytes("digest"))] = try row.text("body")
        }
        return bodies
    }
}
