import Canonical
import Foundation
import Testing

/// Writing the database back to files.
@Suite(.database) struct ExportTests {
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

    @Test func anExportHoldsWhatHappenedToTenants() async throws {
        let tree = try SmallTree()
        defer { tree.remove() }
        try await TestDatabase.with { database in
            let apply = "tenants apply \(tree.path) --approved-by second --on 2026-01-02"
            let applied = try await database.run(apply)
            #expect(applied.status == 0, "\(applied.errors)")
            try tree.edit("650109-midong", [("米东区", "米东新区")])
            try tree.add(
                "new",
                """
                format: pingyi/tenant/1
                id: "650199"
                code: "650199"
                name: 示例新区
                level: county
                parent: "650000"
                time_zone: Asia/Urumqi
                opened_on: 2026-01-01
                succeeds: [{tenant: "650102", kind: split, on: 2026-01-01}]

                """
            )
            let changed = try await database.run(apply + " --json")
            let actions = try expectDocument(changed, "tenant-plan")["changes"]?.array?
                .compactMap { $0["action"]?.string }
            #expect(actions == ["rename", "create", "succeed"])
            let target = tree.path + "/../out"
            let exported = try await database.run("tenants export \(target)")
            #expect(exported.status == 0, "\(exported.errors)")
            let plan = try await database.run("tenants plan \(target) --detailed-exitcode")
            #expect(plan.status == 0, "\(plan.everything)")
            let texts = try Program.contents(of: target)
            let new = texts["650000/650199/tenant.yaml"] ?? ""
            #expect(new.contains("tenant: \"650102\"") && new.contains("Asia/Urumqi"))
            #expect(texts["650000/650100/650109/tenant.yaml"]?.contains("米东新区") == true)
        }
    }
}
