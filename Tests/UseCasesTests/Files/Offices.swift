import Exact
import Hierarchy
import Schemes
import ServerSupport
import Store
import UseCases

extension ScratchDatabase {
    /// The day of every test.
    static var today: CalendarDate {
        get throws { try day("2026-03-01") }
    }

    /// An office with `ops`, or another person, acting in it.
    func office(_ tenant: String, as person: String = "ops") async throws -> Office {
        try await Office.find(tenant, as: person, pools)
    }

    /// Opens a draft.
    @discardableResult
    func openDraft(_ tenant: String) async throws -> DraftView {
        try await OpenDraft(pools)(office(tenant), today: ScratchDatabase.today)
    }

    /// Sets a value in a draft.
    @discardableResult
    func set(
        _ address: String,
        _ value: FieldValue,
        was: FieldValue? = nil,
        in tenant: String,
        revision: Int64? = nil
    ) async throws -> DraftView {
        guard let address = Address(address) else { throw TestFailure("\(address) is no address") }
        return try await PutChange(pools)(
            .set(address, to: value, was: was),
            in: office(tenant),
            revision: revision,
            today: ScratchDatabase.today
        )
    }

    /// Proposes a draft as `ops` and publishes it as `chief`.
    @discardableResult
    func publish(_ tenant: String) async throws -> PublishDraft.Published {
        _ = try await ProposeDraft(pools)(office(tenant), today: ScratchDatabase.today)
        return try await PublishDraft(pools)(
            office(tenant, as: "chief"),
            today: ScratchDatabase.today
        )
    }

    /// Publishes a new version of the template with some values changed.
    @discardableResult
    func publishTemplate(
        _ changes: [String: FieldValue]
    ) async throws -> PublishDraft.Published {
        try await openDraft("r")
        for (address, value) in changes.sorted(by: { $0.key < $1.key }) {
            try await set(address, value, in: "r")
        }
        return try await publish("r")
    }

    /// The draft as it stands.
    func draft(_ tenant: String) async throws -> DraftView {
        try await ShowDraft(pools)(office(tenant), today: ScratchDatabase.today)
    }
}

/// A number of points.
func points(_ number: Int) -> FieldValue { .number(Amount(number)) }
