import Foundation
import Glibc
import Logging
import PostgresDriver

/// A PostgreSQL of our own for the tests of this process, on a Unix socket only.
///
/// `PINGYI_TEST_SOCKET` names the socket directory of one to use instead, and
/// `PINGYI_TEST_USER` its superuser.
struct TestServer: Sendable {
    let socketDirectory: String
    let user: String

    static let shared: Result<TestServer, TestServerFailure> = {
        do throws(TestServerFailure) {
            let environment = ProcessInfo.processInfo.environment
            if let directory = environment["PINGYI_TEST_SOCKET"] {
                let user = environment["PINGYI_TEST_USER"] ?? "postgres"
                return .success(TestServer(socketDirectory: directory, user: user))
            }
            let cluster = try PrivateCluster.start()
            return .success(TestServer(socketDirectory: cluster.directory, user: "postgres"))
        } catch {
            return .failure(error)
        }
    }()

    static func endpoint(
        host: String? = nil,
        connectTimeout: Duration = .seconds(10)
    ) throws -> PostgresEndpoint {
        let server = try shared.get()
        return PostgresEndpoint(
            host: host ?? server.socketDirectory,
            database: "postgres",
            user: server.user,
            applicationName: "driver tests",
            connectTimeout: connectTimeout
        )
    }

    /// Makes a pool for one test.
    static func pool(
        limit: Int = 4,
        waitTimeout: Duration = .seconds(20),
        callTimeout: Duration? = .seconds(60),
        onConnect: [String] = [],
        host: String? = nil,
        connectTimeout: Duration = .seconds(10),
        logger: Logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
    ) throws -> PostgresPool {
        let configuration = PoolConfiguration(
            endpoint: try endpoint(host: host, connectTimeout: connectTimeout),
            limit: limit,
            waitTimeout: waitTimeout,
            callTimeout: callTimeout,
            onConnect: onConnect
        )
        return PostgresPool(configuration: configuration, logger: logger)
    }
}

/// Why there is no server to test with.
struct TestServerFailure: Error, CustomStringConvertible {
    let description: String
}
