import Canonical
public import PostgresDriver
import SQLFiles
public import Schemes

/// The stored waivers.
public enum WaiverShelf {
    /// The waivers that a tenant granted, or that those above and below it granted.
    ///
    /// - Returns: Those that end first, first.
    public static func around(
        _ tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> [StoredWaiver] {
        try await session.query(
            Statement(.waiversAround),
            [.int32(tenant.rawValue)],
            as: StoredWaiver.self
        )
    }

    /// Stores a waiver until a second person approves it.
    ///
    /// - Returns: Its number inside this database.
    /// - Throws: `PostgresError`, by `waivers_waiver_key` when the id is in use.
    public static func propose(
        _ waiver: Waiver,
        scheme: String,
        owner: TenantNumber,
        grantee: TenantNumber,
        by person: PersonNumber,
        isAsserted: Bool,
        _ session: inout Session
    ) async throws -> Int64? {
        let json = waiver.jsonValue
        return try await session
            .query(
                Statement(.proposeWaiver),
                [
                    .int32(owner.rawValue), .text(waiver.id.rawValue), .text(scheme),
                    .int32(grantee.rawValue), .text("\(waiver.address)"), .text(json.canonicalText),
                    .bytes(json.digest.bytes), .text(waiver.reason), .text("\(waiver.expiresOn)"),
                    .int64(person.rawValue), .bool(isAsserted),
                ]
            )
            .first?
            .int64("waiver_id")
    }

    /// Lets a proposed waiver count.
    ///
    /// - Returns: Whether it was proposed.
    /// - Throws: `PostgresError`, by `two_person_actions_approver_is_another` when the approver
    ///   proposed it.
    public static func approve(
        _ number: Int64,
        of owner: TenantNumber,
        by person: PersonNumber,
        _ session: inout Session
    ) async throws -> Bool {
        try await
            !session.query(
                Statement(.approveWaiver),
                [.int32(owner.rawValue), .int64(number), .int64(person.rawValue)]
            )
            .isEmpty
    }

    /// Ends a waiver before its last day.
    ///
    /// - Returns: Whether it was granted.
    public static func revoke(
        _ id: String,
        of owner: TenantNumber,
        by person: PersonNumber,
        _ session: inout Session
    ) async throws -> Bool {
        try await
            !session.query(
                Statement(.revokeWaiver),
                [.int32(owner.rawValue), .text(id), .int64(person.rawValue)]
            )
            .isEmpty
    }
}
