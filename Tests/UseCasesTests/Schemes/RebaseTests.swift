import Canonical
import Hierarchy
import PostgresDriver
import Schemes
import ServerSupport
import Store
import Testing
import UseCases

@Suite struct RebaseTests {
    private func names(_ tenants: [TenantID]) -> [String] { tenants.map(\.rawValue) }

    @Test func aChangeThatTouchesNobodyOpensCleanDraftsUnread() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let report = try await database.publishTemplate(["scheme.title": .text("新办法")]).below
            #expect(names(report.clean) == ["p1", "c22"])
            #expect(report.read.isEmpty)
            #expect(report.questions.isEmpty)
            let draft = try await database.draft("p1")
            #expect(draft.draft.origin == "rebase")
            #expect(draft.isPublishable)
            let pins = try await database.texts(
                "select tenant_id || ' ' || parent_number from pingyi.scheme_versions "
                    + "where parent_number is not null order by 1"
            )
            #expect(pins.allSatisfy { $0.hasSuffix(" 1") })
            let tasks = try await ListTasks(database.pools)(database.office("r"))
            #expect(tasks.map(\.kind) == ["rebase_waits", "rebase_waits"])
            try await database.publish("p1")
            let left = try await ListTasks(database.pools)(database.office("r"))
            #expect(left.map(\.tenant.rawValue) == ["c22"])
        }
    }

    @Test func whoIsConcernedIsAskedAndAnsweredOnce() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let report =
                try await database.publishTemplate([
                    "I1-1.points": points(55), "I1-2.points": points(25),
                ])
                .below
            #expect(Set(names(report.asked)) == ["p1", "c22"])
            let questions = try await ListQuestions(database.pools)(database.office("r"))
            let mine = try #require(
                questions.first { names($0.tenants).contains("c22") }
            )
            let today = try ScratchDatabase.today
            let blocked = await #expect(throws: UseCaseError.self) {
                try await database.publish("c22")
            }
            #expect(blocked?.code == .questionsOpen)
            _ = try await AnswerQuestion(database.pools)(
                mine.id,
                .mine,
                in: database.office("c22"),
                today: today
            )
            let own = await #expect(throws: UseCaseError.self) {
                try await ApproveAnswer(database.pools)(
                    mine.id,
                    in: database.office("c22"),
                    today: today
                )
            }
            #expect(own?.code == .needsSecondPerson)
            let left = try await ApproveAnswer(database.pools)(
                mine.id,
                in: database.office("c22", as: "chief"),
                today: today
            )
            #expect(left.values.allSatisfy { $0 == 0 })
            let published = try await database.publish("c22")
            #expect(published.number == 2)
            let version = try await database.texts(
                """
                select v.parent_number || ' ' || (s.body::jsonb #>> '{nodes,I1-1,fields,points}')
                from pingyi.scheme_versions v
                join pingyi.tenants t using (tenant_id)
                join pingyi.snapshots s on s.tenant_id = v.tenant_id and s.digest = v.snapshot_digest
                where t.register_id = 'c22' and v.number = 2
                """
            )
            #expect(version == ["2 40"])
        }
    }

    @Test func anUndecidedDraftIsRebasedFromWhereItsAuthorStood() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.publishTemplate([
                "I1-1.points": points(55), "I1-2.points": points(25),
            ])
            let first = try await database.draft("c22")
            #expect(first.rebase?.questions.isEmpty == false)
            // Back to what it was: nothing is left to ask, because the base never moved.
            try await database.publishTemplate([
                "I1-1.points": points(50), "I1-2.points": points(30),
            ])
            let second = try await database.draft("c22")
            #expect(second.draft.base?.number == 1)
            #expect(second.draft.target?.number == 3)
            #expect(second.rebase?.questions.isEmpty == true)
            #expect(second.draft.openQuestions == 0)
            #expect(second.draft.number == first.draft.number)
        }
    }

    @Test func oldCyclesKeepTheirPins() async throws {
        try await ScratchDatabase.with(.scored) { database in
            let pins =
                "select tenant_id, cycle_id, snapshot_digest, scheme_number from pingyi.cycles"
            let before = try await database.texts("select t::text from (\(pins)) t order by 1")
            try await database.publishTemplate(["scheme.title": .text("新办法")])
            try await database.publish("p1")
            let after = try await database.texts("select t::text from (\(pins)) t order by 1")
            #expect(before == after)
        }
    }

    @Test func aProposedDraftIsReopenedOverANewParent() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.openDraft("p1")
            _ = try await ProposeDraft(database.pools)(
                database.office("p1"),
                today: ScratchDatabase.today
            )
            try await database.publishTemplate(["scheme.title": .text("新办法")])
            let draft = try await database.draft("p1")
            #expect(draft.draft.status == "open")
            #expect(draft.draft.target?.number == 2)
            let stale = await #expect(throws: UseCaseError.self) {
                try await PublishDraft(database.pools)(
                    database.office("p1", as: "chief"),
                    today: ScratchDatabase.today
                )
            }
            #expect(stale?.code == .notProposed)
        }
    }

    @Test func cleanDraftsBelowAreAdoptedInOneGoWaveByWave() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.openDraft("c11")
            try await database.set("I1-1.text", .text("责任制与分工"), in: "c11")
            try await database.publish("c11")
            try await database.publishTemplate(["scheme.title": .text("新办法")])
            let adopted = try await AdoptCleanDrafts(database.pools)(
                database.office("r"),
                approvedBy: "chief",
                today: ScratchDatabase.today
            )
            #expect(names(adopted.published) == ["p1", "c22", "c11"])
            #expect(adopted.left.isEmpty)
            let tasks = try await ListTasks(database.pools)(database.office("r"))
            #expect(tasks.isEmpty)
        }
    }

    @Test func anEditAtTheSameMomentStopsTheBatchAndIsNamed() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.publishTemplate(["scheme.title": .text("新办法")])
            // Somebody else's change of the county's draft, not yet committed.
            try await database.asAdministrator { session in
                try await session.runScript("begin")
                try await session.runScript(
                    """
                    update pingyi.scheme_drafts d
                    set revision = revision + 1, is_edited = true,
                      document = replace(document, '"to":"40"', '"to":"45"')
                    from pingyi.tenants t
                    where t.tenant_id = d.tenant_id and t.register_id = 'c22'
                    """
                )
                let office = try await database.office("r")
                let today = try ScratchDatabase.today
                let adopted = Task {
                    try await AdoptCleanDrafts(database.pools)(
                        office,
                        approvedBy: "chief",
                        today: today
                    )
                }
                while try await session.text(
                    "select count(*)::text from pg_stat_activity where wait_event_type = 'Lock' "
                        + "and datname = current_database()"
                ) == "0" {}
                try await session.runScript("commit")
                let error = await #expect(throws: UseCaseError.self) { try await adopted.value }
                #expect(error?.code == .draftMovedMeanwhile)
                #expect(error?.facts["tenant"] == "c22")
                #expect(error?.facts["revision"] == "1")
                #expect(error?.facts["now"] == "2")
                #expect(
                    error?.facts["changes"]
                        == "e1 set I1-1.points: 45; e2 set I1-2.points: 45"
                )
            }
            let states = try await database.texts(
                """
                select t.register_id || ' ' || d.status from pingyi.scheme_drafts d
                join pingyi.tenants t using (tenant_id) where d.origin = 'rebase' order by 1
                """
            )
            #expect(states == ["c22 open", "p1 open"])
            let next = try await AdoptCleanDrafts(database.pools)(
                database.office("r"),
                approvedBy: "chief",
                today: ScratchDatabase.today
            )
            #expect(next.published.map(\.rawValue) == ["p1"])
        }
    }
}
