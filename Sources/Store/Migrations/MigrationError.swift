public import PostgresDriver

/// Why a database could not be brought to this program's schema.
public enum MigrationError: Error, Sendable, CustomStringConvertible {
    /// The server's release is below the floor of its major version.
    case serverTooOld(found: String, needed: String)
    /// The server's major version is none that the program is tested with.
    case serverUntested(found: String, tested: [Int])
    /// A migration was applied with another text than this program carries.
    case changed(String)
    /// A migration was applied that this program does not know: it is older than the database.
    case unknown(String)
    /// A migration is missing although a later one was applied.
    case skipped(String, later: String)
    /// Another program is migrating this database and did not end in time.
    case locked
    /// The server refused a file; nothing of it was applied.
    case failed(file: String, PostgresError)
    /// The session failed outside of any file.
    case session(any Error)

    /// What happened, to which file, and the remedy.
    public var description: String {
        switch self {
        case .serverTooOld(let found, let needed):
            "PostgreSQL \(found) is too old: row-level security is unsafe before \(needed); "
                + "install \(needed) or later and restart the server"
        case .serverUntested(let found, let tested):
            "PostgreSQL \(found) is not a version this program is tested with; "
                + "use major version \(tested.map(String.init).joined(separator: " or "))"
        case .changed(let file):
            "\(file) was changed after it was applied here; restore its text and put the change "
                + "into a new migration"
        case .unknown(let file):
            "\(file) was applied here but is not part of this program; use the newer program"
        case .skipped(let file, let later):
            "\(file) was never applied here although \(later) was; number it after the last one"
        case .locked:
            "another program is migrating this database; wait for it and try again"
        case .failed(let file, let error):
            "\(file) could not be applied, and nothing of it was: \(String(reflecting: error))"
        case .session(let error):
            "the database could not be migrated: \(String(reflecting: error))"
        }
    }
}
