public import PostgresDriver
import SQLFiles

/// What a server and one of its databases say about themselves, without a judgement.
public struct InstallationFacts: Sendable, Hashable {
    /// Settings of the server by name, such as `fsync`; those that its version has.
    public var settings: [String: String]
    /// The server's clock, in milliseconds since 1970.
    public var clockMilliseconds: Int64
    /// The lines of the access file (`pg_hba.conf`), in order.
    public var accessRules: [AccessRule]
    /// The product's roles that the cluster has, in order of their names.
    public var roles: [RoleRights]
    /// Roles and databases whose settings let an acknowledged commit be lost.
    public var weakenedCommits: [WeakenedCommit]

    /// Creates facts.
    public init(
        settings: [String: String],
        clockMilliseconds: Int64,
        accessRules: [AccessRule],
        roles: [RoleRights],
        weakenedCommits: [WeakenedCommit] = []
    ) {
        self.settings = settings
        self.clockMilliseconds = clockMilliseconds
        self.accessRules = accessRules
        self.roles = roles
        self.weakenedCommits = weakenedCommits
    }

    /// Reads the facts.
    ///
    /// - Parameter session: A session of an administrator: nobody else sees the access file.
    /// - Throws: `PostgresError` when a query is refused.
    public init(reading session: inout Session) async throws {
        var settings: [String: String] = [:]
        for row in try await session.query(Statement(.serverSettings)) {
            settings[try row.text("name")] = try row.optionalText("setting") ?? ""
        }
        self.settings = settings
        clockMilliseconds =
            try await session.query(Statement(.serverClock)).first?.int64("milliseconds") ?? 0
        accessRules = try await session.query(Statement(.accessRules), as: AccessRule.self)
        roles = try await session.query(Statement(.serviceRoles), as: RoleRights.self)
        weakenedCommits = try await session.query(
            Statement(.weakenedCommits),
            as: WeakenedCommit.self
        )
    }
}
