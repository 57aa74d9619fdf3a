public import PostgresDriver
import SQLFiles

/// The register of tenants: who is there, where, and since when.
public enum Register {
    /// Every tenant, parents before their children.
    public static func tenants(
        _ session: inout Session
    ) async throws -> [RegisteredTenant] {
        try await session.query(Statement(.listTenants), as: RegisteredTenant.self)
    }

    /// Every division and merger.
    public static func successions(
        _ session: inout Session
    ) async throws -> [RegisteredSuccession] {
        try await session.query(Statement(.listSuccessions), as: RegisteredSuccession.self)
    }

    /// Every placement of every tenant, in order of tenant and day.
    public static func placements(
        _ session: inout Session
    ) async throws -> [RegisteredPlacement] {
        try await session.query(Statement(.listPlacements), as: RegisteredPlacement.self)
    }

    /// The tenant with a register id or, failing that, a division code.
    ///
    /// - Returns: `nil` when there is none.
    public static func number(
        of idOrCode: String,
        _ session: inout Session
    ) async throws -> TenantNumber? {
        try await session.query(Statement(.findTenant), [.text(idOrCode)])
            .first
            .map { TenantNumber(rawValue: try $0.int32("tenant_id")) }
    }

    /// The person with a handle in a tenant, added when new.
    public static func person(
        _ handle: String,
        name: String,
        in tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> PersonNumber? {
        try await session
            .query(
                Statement(.ensurePerson),
                [.int32(tenant.rawValue), .text(handle), .text(name)]
            )
            .first
            .map { PersonNumber(rawValue: try $0.int64("person_id")) }
    }
}

extension Register {
    /// The roles that a person holds in a tenant today.
    public static func roles(
        of person: PersonNumber,
        in tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> Set<String> {
        let rows = try await session.query(
            Statement(.rolesHeld),
            [.int32(tenant.rawValue), .int64(person.rawValue)]
        )
        return Set(try rows.map { try $0.text("role") })
    }
}
