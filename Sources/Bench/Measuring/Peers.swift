import Canonical
import Foundation
import UseCases

/// Where the peers' files are, and the Python that runs those in Python.
public struct Peers: Sendable {
    /// The folder of the files.
    public let folder: String
    /// The interpreter that has the peers' packages; `nil` leaves peers in Python out.
    public let python: String?

    /// Names the places.
    public init(folder: String, python: String?) {
        self.folder = folder
        self.python = python
    }

    func file(_ name: String) -> PeerFile { PeerFile(name: name, path: "\(folder)/\(name)") }

    /// Runs a peer in Python, which measures itself and answers with one JSON object.
    ///
    /// - Parameters:
    ///   - name: The file.
    ///   - database: Where it works.
    ///   - arguments: What it is told beside the place.
    /// - Returns: What it says; `nil` when peers in Python are left out.
    /// - Throws: ``BenchError`` when it fails.
    func run(
        _ name: String,
        _ database: BenchDatabase,
        _ arguments: [String] = []
    ) throws -> PeerAnswer? {
        let place = [
            database.location.host, String(database.location.port), database.location.database,
        ]
        return try run(name, place + arguments, database.meter)
    }

    /// Runs a peer in Python that needs no database.
    ///
    /// - Parameters:
    ///   - name: The file.
    ///   - arguments: What it is told.
    ///   - meter: Measures the server beside it, if there is one.
    /// - Returns: What it says; `nil` when peers in Python are left out.
    /// - Throws: ``BenchError`` when it fails.
    func run(
        _ name: String,
        _ arguments: [String],
        _ meter: Meter = Meter(server: nil)
    ) throws -> PeerAnswer? {
        guard let python else { return nil }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: python)
        process.arguments = [file(name).path] + arguments
        process.standardOutput = output
        let before = meter.serverSeconds()
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let lines = String(decoding: said, as: UTF8.self).split(separator: "\n")
        guard process.terminationStatus == 0, let last = lines.last else {
            throw BenchError.peerFailed(name)
        }
        let answer = try JSONValue(parsing: String(last))
        guard case .object(let members) = answer, let wall = members["wall"]?.seconds,
            let client = members["cpu"]?.seconds
        else { throw BenchError.peerFailed(name) }
        let server = meter.serverSeconds() - before
        return PeerAnswer(
            cost: Cost(wall: wall, client: client, server: server),
            members: members
        )
    }
}

/// What a peer in Python said.
struct PeerAnswer {
    let cost: Cost
    let members: [String: JSONValue]
}

/// A file of peers.
struct PeerFile {
    let name: String
    let path: String

    func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
}

/// Why a benchmark ended early.
public enum BenchError: Error, Sendable {
    /// A peer ended without an answer.
    case peerFailed(String)
    /// A way gave other results than the product.
    case disagreement(String)
}

extension JSONValue {
    /// A time that a peer writes as a text of microseconds.
    fileprivate var seconds: Double? {
        if case .integer(let microseconds) = self { Double(microseconds) / 1e6 } else { nil }
    }
}
