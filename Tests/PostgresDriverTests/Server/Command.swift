import Glibc

/// Runs a program and waits for it.
///
/// Not Foundation's `Process`: that one counts a program as running while any
/// daemon it left behind lives, and PostgreSQL is such a daemon.
enum Command {
    /// - Throws: When the program cannot be started or does not end with 0.
    static func run(_ arguments: [String]) throws(TestServerFailure) {
        let words: [UnsafeMutablePointer<CChar>?] =
            unsafe arguments.map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        guard let program = arguments.first else { return }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for descriptor in Int32(0)...2 {
            unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var process = pid_t()
        let code = unsafe posix_spawn(&process, program, &actions, nil, words, environ)
        guard code == 0 else {
            throw TestServerFailure(description: "cannot run \(arguments): error \(code)")
        }
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
        guard status == 0 else {
            throw TestServerFailure(description: "\(arguments) ended with wait status \(status)")
        }
    }
}
