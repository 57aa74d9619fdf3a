import Foundation
import Glibc

/// A fresh database cluster in a directory under `/tmp`, removed at exit.
///
/// PostgreSQL refuses to run as root, so root starts it as the user `postgres`,
/// who owns the directory.
struct PrivateCluster: Sendable {
    let directory: String
    private let tools: String

    static func start() throws(TestServerFailure) -> PrivateCluster {
        let cluster = PrivateCluster(directory: try makeDirectory(), tools: try findTools())
        try cluster.run("initdb", "-D", cluster.data, "-U", "postgres", "-A", "trust", "-N")
        let options = [
            "-c listen_addresses=", "-c unix_socket_directories=\(cluster.directory)",
            "-c unix_socket_permissions=0700", "-c fsync=off", "-c synchronous_commit=off",
            "-c full_page_writes=off", "-c max_connections=100", "-c log_min_messages=warning",
        ]
        unsafe running = cluster
        atexit { unsafe PrivateCluster.running?.stop() }
        try cluster.run(
            "pg_ctl",
            "-D",
            cluster.data,
            "-l",
            cluster.directory + "/log",
            "-w",
            "-t",
            "60",
            "-o",
            options.joined(separator: " "),
            "start"
        )
        return cluster
    }

    /// Written once, before the exit handler that reads it is registered.
    nonisolated(unsafe) private static var running: PrivateCluster?

    private var data: String { directory + "/data" }

    private func stop() {
        // At exit nobody is left to tell of a failure.
        try? run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        try? FileManager.default.removeItem(atPath: directory)
    }

    private static func findTools() throws(TestServerFailure) -> String {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let newest = versions.compactMap { Int($0) }.max()
        guard let newest else {
            throw TestServerFailure(description: "no PostgreSQL server in \(root)")
        }
        return "\(root)/\(newest)/bin"
    }

    private static func makeDirectory() throws(TestServerFailure) -> String {
        let path = "/tmp/pyd-\(getpid())"
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw TestServerFailure(description: "cannot make \(path): \(error)")
        }
        if isRoot {
            guard let account = unsafe getpwnam("postgres"),
                unsafe chown(path, account.pointee.pw_uid, account.pointee.pw_gid) == 0
            else { throw TestServerFailure(description: "no user postgres to run the server") }
        }
        return path
    }

    private static var isRoot: Bool { getuid() == 0 }

    private func run(_ tool: String, _ arguments: String...) throws(TestServerFailure) {
        let asPostgres = Self.isRoot ? ["/usr/sbin/runuser", "-u", "postgres", "--"] : []
        try Command.run(asPostgres + ["\(tools)/\(tool)"] + arguments)
    }
}
