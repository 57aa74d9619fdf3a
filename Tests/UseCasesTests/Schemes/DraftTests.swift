import Canonical
import Hierarchy
import Schemes
import ServerSupport
import Store
import Testing
import UseCases

@Suite struct DraftTests {
    @Test func aDraftOfAFollowerBeginsWithoutAChange() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let view = try await database.openDraft("c11")
            #expect(view.content.operations.isEmpty)
            #expect(view.draft.target?.tenant.rawValue == "p1")
            #expect(view.draft.revision == 1)
            #expect(view.isPublishable)
            let again = await #expect(throws: UseCaseError.self) {
                try await database.openDraft("c11")
            }
            #expect(again?.code == .draftIsOpen)
        }
    }

    @Test func aDraftOfADerivationBeginsWithWhatIsPublished() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let view = try await database.openDraft("c22")
            #expect(view.content.operations.map(\.id) == ["e1", "e2"])
            #expect(view.rebase == nil)
        }
    }

    @Test func aChangeIsResolvedWithItsFindings() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.openDraft("c22")
            let view = try await database.set("I1-1.points", points(45), was: points(50), in: "c22")
            #expect(view.content.operations.count == 2)
            #expect(view.draft.revision == 2)
            #expect(view.errors.map(\.code) == [.sum])
            let whole = try await database.set("I1-2.points", points(35), in: "c22")
            #expect(whole.isPublishable)
            #expect(whole.draft.revision == 3)
        }
    }

    @Test func aValueThatMovedIsRefusedWithWhatItIsNow() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.openDraft("c22")
            let error = await #expect(throws: UseCaseError.self) {
                try await database.set("I1-3.points", points(10), was: points(19), in: "c22")
            }
            #expect(error?.code == .valueMoved)
            #expect(error?.facts["now"] == "20")
            let draft = try await database.draft("c22")
            #expect(draft.draft.revision == 1)
        }
    }

    @Test func anEditOfAnOlderRevisionIsRefused() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let seen = try await database.openDraft("c22").draft.revision
            try await database.set("I1-1.points", points(45), in: "c22", revision: seen)
            let error = await #expect(throws: UseCaseError.self) {
                try await database.set("I1-2.points", points(35), in: "c22", revision: seen)
            }
            #expect(error?.code == .draftMoved)
            #expect(error?.facts["now"] == "2")
            #expect(error?.facts["person"] == "ops")
            #expect(error?.facts["address"] == "I1-2.points")
            #expect(error?.facts["value"] == "40")
        }
    }

    @Test func ofTwoEditsAtOnceOneIsRefused() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let seen = try await database.openDraft("c22").draft.revision
            let results = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<2 {
                    group.addTask {
                        do {
                            let value = points(40 + number)
                            try await database.set(
                                "I1-1.points",
                                value,
                                in: "c22",
                                revision: seen
                            )
                            return true
                        } catch { return false }
                    }
                }
                return await group.reduce(into: [Bool]()) { $0.append($1) }
            }
            #expect(results.count { $0 } == 1)
            let revision = try await database.draft("c22").draft.revision
            #expect(revision == seen + 1)
        }
    }

    @Test func removingAChangeLetsTheParentsValueHoldAgain() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.openDraft("c22")
            let today = try ScratchDatabase.today
            let remove = RemoveChange(database.pools)
            let office = try await database.office("c22")
            _ = try await remove("e1", in: office, today: today)
            let view = try await remove("e2", in: office, today: today)
            let address = try #require(Address("I1-1.points"))
            #expect(view.resolved.snapshot[address] == points(50))
            #expect(view.isPublishable)
            let error = await #expect(throws: UseCaseError.self) {
                try await remove("e1", in: office, today: today)
            }
            #expect(error?.code == .noSuchChange)
        }
    }

    @Test func nothingWithErrorsIsProposed() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.openDraft("c22")
            try await database.set("I1-1.points", points(41), in: "c22")
            let error = await #expect(throws: UseCaseError.self) {
                try await database.publish("c22")
            }
            #expect(error?.code == .draftHasErrors)
        }
    }

    @Test func aSecondPersonPublishesExactlyWhatWasProposed() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.openDraft("c22")
            try await database.set("I1-1.points", points(45), in: "c22")
            try await database.set("I1-2.points", points(35), in: "c22")
            let today = try ScratchDatabase.today
            let proposed = try await ProposeDraft(database.pools)(
                database.office("c22"),
                today: today
            )
            #expect(proposed.number == 2)
            let locked = await #expect(throws: UseCaseError.self) {
                try await database.set("I1-1.points", points(44), in: "c22")
            }
            #expect(locked?.code == .draftIsProposed)
            let own = await #expect(throws: UseCaseError.self) {
                try await PublishDraft(database.pools)(database.office("c22"), today: today)
            }
            #expect(own?.code == .needsSecondPerson)
            let published = try await PublishDraft(database.pools)(
                database.office("c22", as: "chief"),
                today: today
            )
            #expect(published.number == 2)
            #expect(published.snapshot == proposed.view.resolved.snapshot.digest)
            let rows = try await database.texts(
                """
                select concat_ws(' ', v.number, v.status, v.source, x.state, d.status)
                from pingyi.scheme_versions v
                join pingyi.tenants t using (tenant_id)
                left join pingyi.two_person_actions x
                  on x.tenant_id = v.tenant_id and x.action_id = v.action_id
                left join pingyi.scheme_drafts d
                  on d.tenant_id = v.tenant_id and d.version_id = v.version_id
                where t.register_id = 'c22' order by v.number
                """
            )
            #expect(rows == ["1 published file approved", "2 published draft approved published"])
            let gone = await #expect(throws: UseCaseError.self) {
                try await database.draft("c22")
            }
            #expect(gone?.code == .noDraft)
        }
    }

    @Test func withdrawingReopensThenDiscards() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            try await database.openDraft("c22")
            let withdraw = WithdrawDraft(database.pools)
            let office = try await database.office("c22")
            _ = try await ProposeDraft(database.pools)(office, today: ScratchDatabase.today)
            let first = try await withdraw(office)
            #expect(first == .reopened)
            let second = try await withdraw(office)
            #expect(second == .discarded)
            let states = try await database.texts(
                """
                select v.status || ' ' || a.state from pingyi.scheme_versions v
                join pingyi.two_person_actions a using (tenant_id, action_id)
                where v.source = 'draft'
                """
            )
            #expect(states == ["withdrawn withdrawn"])
        }
    }

    @Test func everyStepIsOneEvent() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let before = try await database.events().count
            try await database.openDraft("c22")
            try await database.set("I1-1.points", points(45), in: "c22")
            try await database.set("I1-2.points", points(35), in: "c22")
            try await database.publish("c22")
            let events = try await database.events(after: before)
            #expect(
                events == [
                    "scheme.draft_opened c22", "scheme.draft_changed c22",
                    "scheme.draft_changed c22", "scheme.proposed c22", "scheme.published c22",
                ]
            )
        }
    }

    @Test func aSignedInPersonNeedsARoleAndWorksThroughTheOfficesPolicies() async throws {
        try await ScratchDatabase.with(.tenants) { database in
            let known = try await database.office("c22").tenant
            let people = try await database.texts(
                """
                with added as (
                  insert into pingyi.people (tenant_id, handle, name)
                  values (\(known.number), 'li', '李'), (\(known.number), 'wang', '王')
                  returning person_id, handle
                ), roles as (
                  insert into pingyi.person_roles (tenant_id, home_tenant_id, person_id, role)
                  select \(known.number), \(known.number), person_id,
                    case handle when 'li' then 'admin' else 'approver' end from added
                )
                select person_id::text from added order by handle
                """
            )
            let numbers = people.compactMap { Int64($0) }.map(PersonNumber.init)
            let (li, wang) = (numbers[0], numbers[1])
            let today = try ScratchDatabase.today
            let writer = Office(known, actor: .signedIn(li))
            let approver = Office(known, actor: .signedIn(wang))
            let refused = await #expect(throws: UseCaseError.self) {
                try await OpenDraft(database.pools)(approver, today: today)
            }
            #expect(refused?.code == .notAllowed)
            _ = try await OpenDraft(database.pools)(writer, today: today)
            let address = try #require(Address("I1-1.points"))
            let put = PutChange(database.pools)
            _ = try await put(
                .set(address, to: points(44), was: points(50)),
                in: writer,
                today: today
            )
            let other = try #require(Address("I1-2.points"))
            _ = try await put(
                .set(other, to: points(36), was: points(30)),
                in: writer,
                today: today
            )
            _ = try await ProposeDraft(database.pools)(writer, today: today)
            let published = try await PublishDraft(database.pools)(approver, today: today)
            #expect(published.number == 2)
            let events = try await database.texts(
                """
                select kind from pingyi.audit_events
                where not asserted_by_operations and person_id is not null order by event_id
                """
            )
            #expect(events.last == "scheme.published")
        }
    }
}
