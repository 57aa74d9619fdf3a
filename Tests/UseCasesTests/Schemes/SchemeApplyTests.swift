import Canonical
import Foundation
import Hierarchy
import Schemes
import Store
import TenantFiles
import Testing
import UseCases

@Suite struct SchemeApplyTests {
    private func steps(_ plan: TenantPlan) -> [String] {
        plan.schemes.map { "\($0.step) \($0.proposal.tenant) \($0.proposal.number)" }
    }

    private func versions(_ database: ScratchDatabase) async throws -> [String] {
        try await ListTenants(database.pools)().versions
            .map { version in
                "\(version.tenant) \(version.number.map(String.init) ?? "-") \(version.status)"
            }
    }

    @Test func withoutASecondPersonTheTemplateIsProposedAndTheRestWaits() async throws {
        try await ScratchDatabase.with { database in
            let files = try SmallTree.files
            let plan = try await database.apply(files, approvedBy: nil)
            #expect(steps(plan) == ["propose r 1", "wait p1 1", "wait c22 1"])
            #expect(try await versions(database) == ["r - proposed"])
            let again = try await database.plan(files, isApproved: false)
            #expect(again.isEmpty)
            #expect(steps(again) == ["wait p1 1", "wait c22 1"])
        }
    }

    @Test func approvingLaterPublishesEverythingInOrder() async throws {
        try await ScratchDatabase.with { database in
            let files = try SmallTree.files
            try await database.apply(files, approvedBy: nil)
            let count = try await database.events().count
            let plan = try await database.apply(files)
            #expect(steps(plan) == ["approve r 1", "publish p1 1", "publish c22 1"])
            #expect(
                try await versions(database) == [
                    "r 1 published", "p1 1 published", "c22 1 published",
                ]
            )
            #expect(
                try await database.events(after: count) == [
                    "person.added chief", "scheme.published r", "scheme.published p1",
                    "scheme.published c22",
                ]
            )
            let again = try await database.plan(files)
            #expect(again.isEmpty)
        }
    }

    @Test func aProposedDerivationIsApprovedLater() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files.schemes["c22"] = SmallTree.county(version: 2, first: 45)
            let proposed = try await database.apply(files, approvedBy: nil)
            #expect(steps(proposed) == ["propose c22 2"])
            let again = try await database.plan(files, isApproved: false)
            #expect(again.isEmpty)
            let approved = try await database.apply(files)
            #expect(steps(approved) == ["approve c22 2"])
            let operations = try await database.texts(
                """
                select o.operation || ' ' || o.address || ' ' || o.value
                from pingyi.scheme_operations o
                join pingyi.scheme_versions v using (tenant_id, version_id)
                join pingyi.tenants t using (tenant_id)
                where t.register_id = 'c22' and v.number = 2 order by 1
                """
            )
            #expect(operations == ["e1 I1-1.points 45", "e2 I1-2.points 35"])
        }
    }

    @Test func nobodyApprovesTheirOwnProposal() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files.schemes["c22"] = SmallTree.county(version: 2, first: 45)
            let before = try await database.state()
            let same = await #expect(throws: UseCaseError.self) {
                try await database.apply(files, as: "ops", approvedBy: "ops")
            }
            #expect(same?.code == .needsSecondPerson)
            #expect(try await database.state() == before)
            try await database.apply(files, as: "ops", approvedBy: nil)
            let proposed = try await database.state()
            files["c11"]?.name = "不该改"
            let own = await #expect(throws: UseCaseError.self) {
                try await database.apply(files, as: "chief", approvedBy: "ops")
            }
            #expect(own?.code == .needsSecondPerson)
            #expect(try await database.state() == proposed)
        }
    }

    @Test func otherContentUnderAPublishedNumberIsRefused() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files["c11"]?.name = "不该改"
            files.schemes["c22"] = SmallTree.county(version: 1, first: 45)
            let before = try await database.state()
            let error = await #expect(throws: UseCaseError.self) {
                try await database.apply(files)
            }
            #expect(error?.code == .versionTaken)
            #expect(error?.facts["tenant"] == "c22")
            #expect(try await database.state() == before)
        }
    }

    @Test func anEarlierVersionIsRefusedOnceALaterIsPublished() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files.schemes["c22"] = SmallTree.county(version: 2, first: 45)
            try await database.apply(files)
            #expect(
                try await versions(database).suffix(2) == ["c22 1 published", "c22 2 published"]
            )
            let again = try await database.plan(files)
            #expect(again.isEmpty)
            files.schemes["c22"] = SmallTree.county(version: 1, first: 44)
            let error = await #expect(throws: UseCaseError.self) { try await database.plan(files) }
            #expect(error?.code == .versionTaken)
        }
    }

    @Test func aNewTemplateIsPublishedBeforeWhatDerivesFromIt() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files.schemes = [
                "r": SmallTree.template(version: 2, title: "新办法"),
                "p1": SmallTree.prefecture(version: 2, over: 2),
                "c22": SmallTree.county(version: 2, over: 2),
            ]
            let plan = try await database.apply(files)
            #expect(steps(plan) == ["publish r 2", "publish p1 2", "publish c22 2"])
            let parents = try await ListTenants(database.pools)().versions.suffix(2)
                .map(\.parentNumber)
            #expect(parents == [2, 2])
            let again = try await database.plan(files)
            #expect(again.isEmpty)
        }
    }

    @Test func oneSchemeWithErrorsKeepsEverythingBack() async throws {
        try await ScratchDatabase.with { database in
            var files = try SmallTree.files
            files.schemes["c22"] = SmallTree.county(first: 40)
                .replacing("to: 40}", with: "to: 41}")
            let error = await #expect(throws: UseCaseError.self) {
                try await database.apply(files)
            }
            #expect(error?.code == .schemeHasErrors)
            #expect(error?.facts["tenant"] == "c22")
            #expect(try await database.state().isEmpty)
        }
    }

    @Test func storedDigestsAreThoseOfAFreshResolution() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let folder = try SmallTree.files.read()
            let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
            let stored = try await ListTenants(database.pools)().versions
            #expect(stored.map(\.tenant.rawValue) == ["r", "p1", "c22"])
            for version in stored {
                let resolved = try #require(forest.resolved[version.tenant])
                #expect(version.snapshotDigest == resolved.snapshot.digest)
                let document = try JSONValue(parsing: version.document)
                #expect(document.canonicalText == version.document)
                #expect(document.digest == version.digest)
            }
            let bodies = try await database.asAdministrator { session in
                try await SchemeShelf.snapshots(
                    Set(stored.compactMap(\.snapshotDigest)),
                    &session
                )
            }
            #expect(bodies.count == 3)
            for (digest, body) in bodies {
                let snapshot = try Snapshot(json: try JSONValue(parsing: body))
                #expect(snapshot.digest == digest)
            }
        }
    }

    @Test func theParentsDigestIsRecordedWhenFilesLeaveItOut() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let stored = try await ListTenants(database.pools)().versions
            let parents = stored.map { $0.parent?.rawValue }
            #expect(parents == [nil, "r", "r"])
            let pins = try stored.map { version in
                try JSONValue(parsing: version.document)["over"]?["digest"]?.string
            }
            let root = try #require(stored[0].snapshotDigest).description
            #expect(pins == [nil, root, root])
        }
    }

    @Test func theIndexOfOperationsHoldsEveryChange() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let rows = try await database.texts(
                """
                select concat_ws(' ', t.register_id, operation, kind, address, group_address, value,
                  was, parent_number)
                from pingyi.scheme_operations join pingyi.tenants t using (tenant_id) order by 1
                """
            )
            #expect(
                rows == [
                    "c22 e1 set I1-1.points 40 50 1", "c22 e2 set I1-2.points 40 30 1",
                    "p1 d1 drop I1-3 1", "p1 d2 set I1-2.points 40 30 1", "p1 d3 add p1:X I1 1",
                ]
            )
        }
    }

    @Test func theShippedFolderIsAppliedWholeAndOnce() async throws {
        try await ScratchDatabase.with { database in
            let folder = try TenantFolder.read(at: Project.root.appending(path: "Tenants").path())
            let apply = ApplyTenants(database.pools)
            let plan = try await apply(
                folder,
                as: "ops",
                approvedBy: "chief",
                today: "2025-03-01"
            )
            #expect(plan.changes.count == folder.entries.count)
            #expect(plan.schemes.count == folder.schemes.count)
            let again = try await PlanTenants(database.pools)(folder, isApproved: true)
            #expect(again.isEmpty)
            // Two roots, each with the two persons behind the schemes.
            let events = try await database.events()
            #expect(events.count == folder.entries.count + folder.schemes.count + 4)
            let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
            for version in try await ListTenants(database.pools)().versions {
                #expect(
                    version.snapshotDigest == forest.resolved[version.tenant]?.snapshot.digest
                )
            }
        }
    }
}
