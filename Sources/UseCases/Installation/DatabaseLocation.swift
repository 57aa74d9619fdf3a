public import Logging
import PostgresDriver
public import Store

/// Where a database is.
public struct DatabaseLocation: Hashable, Sendable {
    /// The folder of the server's socket, or its host.
    public let host: String
    /// The server's port, which is also part of the socket's name.
    public let port: Int
    /// The database's name.
    public let database: String

    /// Names a place.
    public init(host: String, port: Int = 5432, database: String) {
        self.host = host
        self.port = port
        self.database = database
    }

    /// Pools for every service role; sessions are opened when they are first asked for.
    public func pools(_ logger: Logger) -> RolePools {
        RolePools(endpoint: endpoint(), logger: logger)
    }

    func endpoint(database other: String? = nil) -> PostgresEndpoint {
        PostgresEndpoint(
            host: host,
            port: port,
            database: other ?? database,
            user: "postgres",
            applicationName: "pingyi"
        )
    }
}
