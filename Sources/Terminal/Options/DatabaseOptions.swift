import ArgumentParser
import Foundation
import Logging
import Store
import UseCases

/// Where the database is.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "Folder of the server's socket, or its host. Default: PINGYI_SOCKET.")
    var socket: String?

    @Option(help: "Name of the database. Default: PINGYI_DATABASE, else pingyi.")
    var database: String?

    /// The place that options and environment name.
    ///
    /// - Throws: ``CommandFailure`` unavailable when they name none.
    func location() throws(CommandFailure) -> DatabaseLocation {
        let environment = ProcessInfo.processInfo.environment
        guard let host = socket ?? environment["PINGYI_SOCKET"], !host.isEmpty else {
            throw CommandFailure(
                .unavailable,
                Phrase(
                    "不知道数据库在哪里：请设置 PINGYI_SOCKET，或给出 --socket；Scripts/demo 会启动一个私有数据库。",
                    "No database is named: set PINGYI_SOCKET or give --socket; Scripts/demo starts one."
                )
            )
        }
        return DatabaseLocation(
            host: host,
            port: environment["PINGYI_PORT"].flatMap { Int($0) } ?? 5432,
            database: database ?? environment["PINGYI_DATABASE"] ?? "pingyi"
        )
    }

    /// Runs a body with pools for every role, and closes them afterwards.
    func withPools<R>(_ body: (RolePools) async throws -> R) async throws -> R {
        let pools = try location().pools(DatabaseOptions.logger)
        do {
            let answer = try await body(pools)
            await pools.shutDown()
            return answer
        } catch {
            await pools.shutDown()
            throw error
        }
    }

    /// Notices of the server go to the error stream from warnings up.
    static let logger: Logger = {
        var logger = Logger(label: "pingyi.database") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        return logger
    }()
}
