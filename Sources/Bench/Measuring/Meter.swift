import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// Measures runs: the clock, this process and the database server's processes.
struct Meter: Sendable {
    /// The process number of the server that all its processes descend from; `nil` when unknown.
    let server: Int?

    /// Measures a piece of work.
    func measure<R>(_ work: () async throws -> R) async rethrows -> (R, Cost) {
        let server = serverSeconds()
        let own = Meter.ownSeconds()
        let start = ContinuousClock.now
        let answer = try await work()
        let wall = ContinuousClock.now - start
        return (
            answer,
            Cost(
                wall: wall.seconds,
                client: Meter.ownSeconds() - own,
                server: serverSeconds() - server
            )
        )
    }

    /// Seconds of processor time of all processes of the server, those that ended included.
    func serverSeconds() -> Double {
        guard let server else { return 0 }
        var ticks = Meter.ticks(of: server, withEnded: true)
        let children = "/proc/\(server)/task/\(server)/children"
        for child in Meter.text(at: children).split(separator: " ") {
            ticks += Int(child).map { Meter.ticks(of: $0, withEnded: false) } ?? 0
        }
        return Double(ticks) / Double(max(sysconf(Int32(_SC_CLK_TCK)), 1))
    }

    /// Seconds of processor time of this process.
    static func ownSeconds() -> Double {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The most memory that this process ever had, in MiB.
    static func peakMemory() -> Double {
        for line in text(at: "/proc/self/status").split(separator: "\n")
        where line.hasPrefix("VmHWM:") {
            return Double(line.split(whereSeparator: \.isWhitespace)[1]).map { $0 / 1024 } ?? 0
        }
        return 0
    }

    /// User and system time, with that of ended children when asked for, in clock ticks.
    private static func ticks(of process: Int, withEnded: Bool) -> Int {
        // The name in brackets may hold blanks; fields are counted behind it.
        let fields = text(at: "/proc/\(process)/stat").split(separator: ")").last?
            .split(separator: " ").compactMap { Int($0) }
        // Behind the state: ppid is 0, utime 10, stime 11, cutime 12, cstime 13.
        guard let fields, fields.count > 13 else { return 0 }
        return fields[10...(withEnded ? 13 : 11)].reduce(0, +)
    }

    private static func text(at path: String) -> String {
        // A process that has ended has no file, and no time either.
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
