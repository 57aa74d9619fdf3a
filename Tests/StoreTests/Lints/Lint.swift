import PostgresDriver
import SQLFiles

/// A lint of `SQL/lints/`, by its file's name.
struct Lint {
    let name: String
    private let text: String

    static let all = EmbeddedSQL.lints.map { Lint($0) }

    private init(_ file: SQLFile) {
        name = String(file.name.dropFirst("lints/".count).dropLast(".sql".count))
        text = file.text
    }

    /// The faults it finds, each with its object.
    func faults(_ session: inout Session) async throws -> [String] {
        try await session.query(Statement(name: name, sql: text))
            .map { row in
                "\(try row.text("fault")): \(try row.text("object"))"
            }
    }

    /// The names of the lints that find a fault.
    static func firing(_ session: inout Session) async throws -> Set<String> {
        var names: Set<String> = []
        for lint in all where try await !lint.faults(&session).isEmpty { names.insert(lint.name) }
        return names
    }
}
