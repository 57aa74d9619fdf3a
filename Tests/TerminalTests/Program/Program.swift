import Foundation

/// The program as people call it: built beside these tests, run in the project's folder.
enum Program {
    /// What a run said and how it ended.
    struct Answer: Sendable {
        let status: Int32
        let output: String
        let errors: String

        /// Both streams, errors last, as a person sees them.
        var everything: String { output + errors }
    }

    static let project = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

    private static let executable = URL(filePath: ProcessInfo.processInfo.arguments[0])
        .deletingLastPathComponent().appending(path: "pingyi")

    /// Runs a command line without anything of the caller's environment and waits for its end.
    ///
    /// - Parameters:
    ///   - words: The words after `pingyi`.
    ///   - environment: What the run finds in its environment.
    ///   - folder: Where it runs; the project's when left out.
    /// - Returns: What the run said and how it ended.
    /// - Throws: When the program can't be started.
    static func run(
        _ words: [String],
        _ environment: [String: String] = [:],
        in folder: URL = project
    ) async throws -> Answer {
        await Turns.shared.begin()
        do {
            let answer = try await runNow(words, environment, folder)
            await Turns.shared.end()
            return answer
        } catch {
            await Turns.shared.end()
            throw error
        }
    }

    private static func runNow(
        _ words: [String],
        _ environment: [String: String],
        _ folder: URL
    ) async throws -> Answer {
        let process = Process()
        process.executableURL = executable
        process.arguments = words
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { _, own in own }
        // Files, not pipes: a document may be larger than a pipe holds.
        let (output, errors) = (try ScratchFile(), try ScratchFile())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.handle
        process.standardError = errors.handle
        // No thread waits: the tests' own sessions with a database need them.
        let status = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        return Answer(status: status, output: try output.text(), errors: try errors.text())
    }

    /// Runs a command line written in one text, its words separated by blanks.
    static func run(
        _ line: String,
        _ environment: [String: String] = [:],
        in folder: URL = project
    ) async throws -> Answer {
        try await run(line.split(separator: " ").map(String.init), environment, in: folder)
    }
}

/// A file under the temporary folder that is gone after it is read.
private struct ScratchFile {
    let handle: FileHandle
    private let place: URL

    init() throws {
        place = FileManager.default.temporaryDirectory.appending(path: "pingyi-\(UUID())")
        try Data().write(to: place)
        handle = try FileHandle(forWritingTo: place)
    }

    func text() throws -> String {
        try handle.close()
        let data = try Data(contentsOf: place)
        try FileManager.default.removeItem(at: place)
        return String(decoding: data, as: UTF8.self)
    }
}

/// Lets a few runs at a time have the machine.
private actor Turns {
    static let shared = Turns()

    // Two: as many as the smallest machine has processors.
    private var places = 2
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func begin() async {
        guard places == 0 else {
            places -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func end() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        places += 1
    }
}
