import Foundation
import PostgresDriver
import Testing

@Suite struct GoldenTests {
    @Test func theSchemaIsTheSumOfItsMigrations() async throws {
        try await ScratchDatabase.with(.schema) { database in
            let server = try ScratchServer.shared.get()
            let dump = "/tmp/\(database.name).sql"
            let script = Project.root.appending(path: "SQL/golden/normalise.sed").path()
            try server.shell(
                """
                \(ScratchServer.binaries)
                "$bin/pg_dump" -h \(server.socket) -U postgres --schema-only --schema=pingyi \
                  \(database.name) | sed -E -f \(script) > \(dump)
                """
            )
            defer { try? FileManager.default.removeItem(atPath: dump) }
            let now = try String(contentsOfFile: dump, encoding: .utf8)
            expectSame(now, try Project.text("SQL/golden/schema.sql"))
        }
    }

    @Test func rightsAreThoseWrittenDown() async throws {
        try await ScratchDatabase.with(.schema) { database in
            let lines = try await database.asAdministrator { session in
                try await session.texts(try Project.text("SQL/tests/setup/permissions.sql"))
            }
            let golden = try Project.text("SQL/golden/permissions.txt")
            expectSame(lines.joined(separator: "\n") + "\n", golden)
        }
    }

    /// Shows the lines that differ instead of both texts.
    private func expectSame(_ now: String, _ golden: String) {
        let (new, old) = (now.split(separator: "\n"), golden.split(separator: "\n"))
        for change in new.difference(from: old) {
            switch change {
            case .insert(let line, let text, _): Issue.record("line \(line + 1) is new: \(text)")
            case .remove(let line, let text, _): Issue.record("line \(line + 1) is gone: \(text)")
            }
        }
    }
}
