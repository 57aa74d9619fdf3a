import PostgresDriver
import SQLFiles

/// The book that a database keeps of the files that made it.
struct AppliedFiles {
    /// Digest by file name; empty for an empty database.
    let digests: [String: [UInt8]]

    /// The migrations among them, in order.
    var migrations: [String] {
        digests.keys.filter { $0.hasPrefix("migrations/") }.sorted()
    }

    init(reading session: inout Session) async throws(MigrationError) {
        do {
            let exists = try await session.query(Statement(.appliedFilesExist))
            guard try exists.first?.bool("is_there") == true else {
                digests = [:]
                return
            }
            let rows = try await session.query(Statement(.listAppliedFiles))
            var digests: [String: [UInt8]] = [:]
            for row in rows { digests[try row.text("name")] = try row.bytes("digest") }
            self.digests = digests
        } catch {
            throw .session(error)
        }
    }
}
