/// Where a database is and who connects to it.
public struct PostgresEndpoint: Sendable, Hashable, CustomStringConvertible {
    /// A socket directory (begins with `/`), a host name or a numeric address; one only.
    public var host: String
    /// The port; for a socket directory it is part of the socket's name.
    public var port: Int
    /// The database.
    public var database: String
    /// The role that connects.
    public var user: String
    /// The password, if the server asks for one.
    public var password: String?
    /// The name shown in `pg_stat_activity`.
    public var applicationName: String
    /// How long connecting may take, with start-up settings; longer than zero.
    public var connectTimeout: Duration
    /// Further settings of libpq by keyword, such as `sslmode`.
    public var options: [String: String]

    /// Describes a database; nothing is looked up or opened.
    public init(
        host: String,
        port: Int = 5432,
        database: String,
        user: String,
        password: String? = nil,
        applicationName: String = "",
        connectTimeout: Duration = .seconds(10),
        options: [String: String] = [:]
    ) {
        self.host = host
        self.port = port
        self.database = database
        self.user = user
        self.password = password
        self.applicationName = applicationName
        self.connectTimeout = connectTimeout
        self.options = options
    }

    /// Whether the host is a directory that holds a Unix socket.
    public var isLocalSocket: Bool { host.hasPrefix("/") }

    /// The endpoint without its password.
    public var description: String { "\(user)@\(host):\(port)/\(database)" }

    /// What libpq is given.
    var parameters: [(String, String)] {
        var values = [
            "host": host, "port": String(port), "dbname": database, "user": user,
            "client_encoding": "UTF8", "gssencmode": "disable",
        ]
        if let password { values["password"] = password }
        if !applicationName.isEmpty { values["application_name"] = applicationName }
        return values.merging(options) { _, option in option }.map { ($0.key, $0.value) }
    }
}
