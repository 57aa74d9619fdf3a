import Hierarchy
import Schemes
import ServerSupport
import Store
import TenantFiles
import Testing
import UseCases

@Suite struct PublishedSuccessionTests {
    /// The template's second version without its third item, saying what became of it.
    private func second(_ succession: String) -> String {
        SmallTree.template(version: 2)
            .replacing("          I1-3: {text: 检查, points: 20}\n", with: "")
            .replacing("演练, points: 30", with: "演练, points: 50")
            .replacing("containers:\n", with: "succeeds: {\(succession)}\ncontainers:\n")
    }

    /// The first prefecture's second version with its own item under another name.
    private func renamed(_ succession: String = "\"p1:X\": {renamed: \"p1:Y\"}") -> String {
        SmallTree.prefecture(version: 2)
            .replacing("add: \"p1:X\"", with: "add: \"p1:Y\"")
            .replacing("changes:\n", with: "succeeds: {\(succession)}\nchanges:\n")
    }

    private func content(of tenant: String, _ text: String) throws -> SchemeContent {
        var files = try SmallTree.files
        files.schemes = ["r": SmallTree.template()]
        files.schemes[tenant] = text
        let folder = try files.read()
        let file = try #require(folder.schemes.first { $0.key.rawValue == tenant }?.value)
        switch file.content {
        case .root(let document): return .root(document)
        case .derivation(let derivation): return .derivation(derivation)
        }
    }

    private func replace(
        _ tenant: String,
        _ text: String,
        in database: ScratchDatabase
    ) async throws -> DraftView {
        try await database.openDraft(tenant)
        return try await ReplaceDraft(database.pools)(
            content(of: tenant, text),
            in: database.office(tenant),
            today: ScratchDatabase.today
        )
    }

    private func documents(_ tenant: String, _ database: ScratchDatabase) async throws -> [String] {
        try await database.texts(
            """
            select v.number || ' ' || coalesce((v.document::jsonb -> 'succeeds')::text, '-')
            from pingyi.scheme_versions v join pingyi.tenants t using (tenant_id)
            where t.register_id = '\(tenant)' and v.status = 'published' order by v.number
            """
        )
    }

    @Test func aTemplateWhoseSuccessionIsWrongIsRefusedWithItsFindings() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let wrong = "I1-3: {renamed: I1-9}, I1-8: {retired: 并入检查}, I1-1: {merged: I1-2}"
            let view = try await replace("r", second(wrong), in: database)
            let problems = view.errors.map { "\($0.node) \($0.facts["problem"] ?? "")" }
            #expect(
                problems == [
                    "I1-1 succeeds_in_use", "I1-3 successor_missing", "I1-8 succeeds_unknown",
                ]
            )
            let error = await #expect(throws: UseCaseError.self) {
                try await database.publish("r")
            }
            #expect(error?.code == .draftHasErrors)
            #expect(
                error?.facts["problems"]
                    == "E-REF I1-1 succeeds_in_use, E-REF I1-3 successor_missing, "
                    + "E-REF I1-8 succeeds_unknown"
            )
        }
    }

    @Test func aSuccessionBelongsToTheStepThatMadeIt() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            _ = try await replace("r", second("I1-3: {merged: I1-2}"), in: database)
            let below = try await database.publish("r").below
            #expect(below.asked.map(\.rawValue) == ["p1", "c22"])
            try await database.publishTemplate(["scheme.title": .text("新办法")])
            let documents = try await documents("r", database)
            #expect(documents == ["1 -", "2 {\"I1-3\": {\"merged\": \"I1-2\"}}", "3 -"])
        }
    }

    @Test func aDerivationRebasedSaysNothingOfTheStepBefore() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            _ = try await replace("p1", renamed(), in: database)
            try await database.publish("p1")
            try await database.publishTemplate(["scheme.title": .text("新办法")])
            let draft = try await database.draft("p1")
            #expect(draft.isPublishable)
            let adopted = try await AdoptCleanDrafts(database.pools)(
                database.office("r"),
                approvedBy: "chief",
                today: ScratchDatabase.today
            )
            #expect(adopted.published.map(\.rawValue) == ["p1", "c22"])
            try await database.publishTemplate(["scheme.title": .text("再次修订")])
            try await database.publish("p1")
            let documents = try await documents("p1", database)
            #expect(documents == ["1 -", "2 {\"p1:X\": {\"renamed\": \"p1:Y\"}}", "3 -", "4 -"])
        }
    }

    @Test func whatAnOfficeWroteIntoItsDraftOutlivesANewParent() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            _ = try await replace("p1", renamed(), in: database)
            try await database.publishTemplate(["scheme.title": .text("新办法")])
            try await database.publish("p1")
            let documents = try await documents("p1", database)
            #expect(documents.last == "2 {\"p1:X\": {\"renamed\": \"p1:Y\"}}")
        }
    }

    @Test func aDerivationWhoseSuccessionIsWrongIsRefused() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let view = try await replace("p1", renamed("\"p1:Z\": {retired: 停用}"), in: database)
            #expect(view.errors.map { $0.facts["problem"] } == ["succeeds_unknown"])
            let error = await #expect(throws: UseCaseError.self) {
                try await database.publish("p1")
            }
            #expect(error?.code == .draftHasErrors)
        }
    }

    @Test func aFileWhoseSuccessionIsWrongIsRefused() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            var files = try SmallTree.files
            files.schemes["p1"] = renamed("\"p1:Z\": {retired: 停用}")
            let error = await #expect(throws: UseCaseError.self) {
                try await database.apply(files)
            }
            #expect(error?.code == .successionRefused)
            #expect(error?.facts["problems"] == "E-REF p1:Z succeeds_unknown")
            files.schemes["p1"] = renamed()
            try await database.apply(files)
            let documents = try await documents("p1", database)
            #expect(documents == ["1 -", "2 {\"p1:X\": {\"renamed\": \"p1:Y\"}}"])
        }
    }
}
