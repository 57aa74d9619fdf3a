import Canonical
import Foundation
import Testing

/// What the verbs over a database print for programs, on a small tree: a prefecture, two counties.
@Suite(.database) struct DatabaseDocumentTests {
    @Test func everyDocumentOfAYearPassesItsSchema() async throws {
        let folder = try SmallTree()
        defer { folder.remove() }
        try await TestDatabase.with { database in
            func document(_ line: String, _ kind: String) async throws -> JSONValue {
                let answer = try await database.run(line + " --json")
                #expect(answer.status == 0, "\(line): \(answer.errors)")
                return try expectDocument(answer, kind)
            }
            #expect(try await document("migrate", "migration-report")["applied"] == [])
            let plan = try await document("tenants plan \(folder.path)", "tenant-plan")
            #expect(plan["changes"]?.array?.count == 4)
            #expect(plan["schemes"]?.array?.count == 4)
            let apply = "tenants apply \(folder.path) --approved-by second"
            #expect(try await document(apply, "tenant-plan")["changes"]?.array?.count == 4)
            #expect(try await document(apply, "tenant-plan")["changes"] == [])
            #expect(try await document("tenants list", "tenant-list")["tenants"]?.array?.count == 4)
            _ = try await document("tenants show 650102", "tenant-record")
            let sample = try await document("sample --units 24", "sample-report")
            #expect(sample["units"] == 96)
            #expect(try await document("rollup rebuild", "rescore")["units"] == 96)
            let progress = try await document("rollup progress --tenant 650000", "progress")
            #expect(progress["tenants"]?.array?.count == 4)
            #expect(
                try await document("publish --approved-by second", "publication-report")["cycles"]
                    == 4
            )
            #expect(try await document("rollup verify", "verification")["sound"] == true)
            let published = try await document("rollup show --tenant 650102", "published-year")
            #expect(published["units"]?.array?.count == 24)
            for unit in published["units"]?.array ?? [] {
                let line = "rollup show --tenant 650102 --unit \(unit["unit"]?.string ?? "?")"
                _ = try await document(line, "unit-result")
            }
            _ = try await document("rollup compare --tenant 650100", "comparison")
            _ = try await document("rollup compare --tenant 650100 --by sector", "comparison")
            _ = try await document(
                "rollup compare --tenant 650000 --as-of 2025-12-31",
                "comparison"
            )
        }
    }
}
