/// The lowest release of each major version of PostgreSQL that keeps the store's promises.
///
/// Earlier releases let rows through row-level security: 15.19 and 15.20 fix plans that outlive
/// a change of role and 42 further holes. The scripts read the same table from
/// `SQL/server-floors.tsv`.
public struct VersionFloor: Sendable {
    /// The lowest minor release by major version; other majors are untested and refused.
    public static let minors = [15: 20, 16: 16, 17: 12, 18: 6]

    /// Checks a server's version.
    ///
    /// - Parameter number: `server_version_num`: the major version times 10,000, plus the minor.
    /// - Throws: ``MigrationError/serverTooOld(found:needed:)`` below the floor;
    ///   ``MigrationError/serverUntested(found:tested:)`` for a major version without one.
    public static func check(_ number: Int) throws(MigrationError) {
        let (major, minor) = (number / 10_000, number % 10_000)
        guard let floor = minors[major] else {
            throw .serverUntested(found: "\(major).\(minor)", tested: minors.keys.sorted())
        }
        guard minor >= floor else {
            throw .serverTooOld(found: "\(major).\(minor)", needed: "\(major).\(floor)")
        }
    }
}
