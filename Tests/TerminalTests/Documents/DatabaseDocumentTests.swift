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

    @Test func anExportPlansToNothing() async throws {
        let tree = try SmallTree()
        defer { tree.remove() }
        try await TestDatabase.with { database in
            let apply = "tenants apply \(tree.path) --approved-by second"
            #expect(try await database.run(apply).status == 0)
            let target = tree.path + "/../out"
            let answer = try await database.run("tenants export \(target) --json")
            let report = try expectDocument(answer, "export-report")
            #expect(report["tenants"] == 4)
            #expect(report["schemes"] == 4)
            let plan = try await database.run("tenants plan \(target) --detailed-exitcode --json")
            #expect(plan.status == 0)
            #expect(try expectDocument(plan, "tenant-plan")["schemes"] == [])
            // A second export needs the caller to insist, and then writes the same bytes.
            let first = try Program.contents(of: target)
            #expect(try await database.run("tenants export \(target)").status == 3)
            #expect(try await database.run("tenants export \(target) --force").status == 0)
            #expect(try Program.contents(of: target) == first)
            // Files of other names would hold the same tenants twice.
            #expect(try await database.run("tenants export \(tree.path) --force").status == 3)
            // An empty database takes the exported files as it took the first ones.
            try await TestDatabase.with { fresh in
                let again = try await fresh.run("tenants apply \(target) --approved-by second")
                #expect(again.status == 0, "\(again.errors)")
                let after = try await fresh.run("tenants plan \(tree.path) --detailed-exitcode")
                #expect(after.status == 0, "\(after.everything)")
            }
        }
    }

    @Test func anExportLeavesOutWhatNobodyApproved() async throws {
        let tree = try SmallTree()
        defer { tree.remove() }
        try await TestDatabase.with { database in
            let applied = try await database.run("tenants apply \(tree.path)")
            #expect(applied.status == 0, "\(applied.errors)")
            let answer = try await database.run("tenants export \(tree.path)/../out --json")
            let report = try expectDocument(answer, "export-report")
            #expect(report["schemes"] == 0)
            #expect(report["waiting"] == ["650000"])
        }
    }
}

/// The region of the project's files with one prefecture and its two counties, in a folder of its
/// own.
struct SmallTree {
    private let home: URL

    /// The folder of tenant files.
    var path: String { home.appending(path: "tree").path }

    init() throws {
        let files = FileManager.default
        home = files.temporaryDirectory.appending(path: "pingyi-tree-\(UUID())")
        let (from, to) = (Program.project.appending(path: "Tenants/650000-xinjiang"), home)
        let target = to.appending(path: "tree/650000-xinjiang")
        try files.createDirectory(at: target, withIntermediateDirectories: true)
        for name in ["tenant.yaml", "scheme.yaml", "650100-urumqi"] {
            try files.copyItem(at: from.appending(path: name), to: target.appending(path: name))
        }
    }

    func remove() {
        // What stays behind lies in the temporary folder.
        try? FileManager.default.removeItem(at: home)
    }
}

extension Program {
    /// The text of every file below a folder, by its path relative to it.
    static func contents(of folder: String) throws -> [String: String] {
        var texts: [String: String] = [:]
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".tsv") {
            let file = URL(filePath: folder).appending(path: name)
            texts[name] = try String(contentsOf: file, encoding: .utf8)
        }
        return texts
    }
}
