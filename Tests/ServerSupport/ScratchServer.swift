import Foundation
import Glibc

/// The PostgreSQL that the tests use, on a Unix socket only.
///
/// `PINGYI_TEST_SOCKET` names the socket directory of one that runs; without it a fresh one is
/// started under `/tmp` and removed at exit. PostgreSQL refuses to run as root, so root starts it
/// as the user `postgres`.
public struct ScratchServer: Sendable {
    /// The folder of the server's socket.
    public let socket: String

    /// The one server of this process, or why there is none.
    public static let shared: Result<ScratchServer, TestFailure> = {
        if let socket = ProcessInfo.processInfo.environment["PINGYI_TEST_SOCKET"] {
            return .success(ScratchServer(socket: socket))
        }
        do throws(TestFailure) {
            return .success(try start())
        } catch {
            return .failure(error)
        }
    }()

    private static func start() throws(TestFailure) -> ScratchServer {
        let folder = "/tmp/pys-\(getpid())"
        let server = ScratchServer(socket: folder)
        let settings =
            "-c listen_addresses= -c unix_socket_directories=\(folder) -c fsync=off "
            + "-c synchronous_commit=off -c full_page_writes=off -c max_connections=100"
        try server.shell(
            """
            mkdir -m 0700 \(folder)
            if [ $(id -u) = 0 ]; then
              chown postgres \(folder)
              as() { cd /; runuser -u postgres -- "$@"; }
            else
              as() { "$@"; }
            fi
            \(binaries)
            as "$bin/initdb" -D \(folder)/data -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N
            as "$bin/pg_ctl" -D \(folder)/data -l \(folder)/log -w -t 60 -o "\(settings)" start
            """
        )
        atexit {
            guard case .success(let server) = ScratchServer.shared else { return }
            try? server.shell(
                """
                \(ScratchServer.binaries)
                stop="$bin/pg_ctl -D \(server.socket)/data -m immediate stop"
                if [ $(id -u) = 0 ]; then cd /; runuser -u postgres -- $stop; else $stop; fi
                rm -rf \(server.socket)
                """
            )
        }
        return server
    }

    /// Sets `bin` to the newest server's programs.
    public static let binaries =
        "bin=${PINGYI_TEST_BINARIES:-$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)}"

    /// Runs a script of bash; not by Foundation's `Process`, which takes a daemon left behind for
    /// the program itself.
    ///
    /// - Parameter script: The script, ended by its first failing command.
    /// - Throws: ``TestFailure`` when it can't be started or fails.
    public func shell(_ script: String) throws(TestFailure) {
        let words = ["/bin/bash", "-euc", script]
        var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) }
        unsafe arguments.append(nil)
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for descriptor in Int32(0)...2 {
            unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var process = pid_t()
        var status: Int32 = 0
        let code = unsafe posix_spawn(&process, words[0], &actions, nil, arguments, environ)
        guard code == 0 else { throw TestFailure("bash cannot be started: error \(code)") }
        while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
        guard status == 0 else { throw TestFailure("the server did not start: status \(status)") }
    }
}

/// Why a test cannot go on.
public struct TestFailure: Error, CustomStringConvertible {
    /// What happened.
    public let description: String

    /// Creates a failure.
    public init(_ description: String) { self.description = description }
}
