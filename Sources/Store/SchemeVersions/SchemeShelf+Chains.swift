import Canonical
import Hierarchy
public import PostgresDriver
import SQLFiles

extension SchemeShelf {
    /// A published version and all it derives from.
    ///
    /// - Returns: The root first; empty when there is no such version.
    public static func chain(
        of tenant: TenantNumber,
        scheme: String,
        number: Int,
        _ session: inout Session
    ) async throws -> [PublishedVersion] {
        try await session.query(
            Statement(.schemeChain),
            [.int32(tenant.rawValue), .text(scheme), .int32(Int32(clamping: number))],
            as: PublishedVersion.self
        )
    }

    /// Published versions of many tenants, each without what it derives from.
    ///
    /// - Parameters:
    ///   - keys: A tenant and a number each.
    ///   - scheme: The scheme's name.
    ///   - session: A session that may read them.
    /// - Returns: In tree order; those that do not exist are left out.
    /// - Throws: `PostgresError`; ``StoredValueError`` for a broken value.
    public static func published(
        _ keys: [(tenant: TenantNumber, number: Int)],
        scheme: String,
        _ session: inout Session
    ) async throws -> [PublishedVersion] {
        if keys.isEmpty { return [] }
        return try await session.query(
            Statement(.publishedVersions),
            [
                .text(scheme), .int32Array(keys.map(\.tenant.rawValue)),
                .int32Array(keys.map { Int32(clamping: $0.number) }),
            ],
            as: PublishedVersion.self
        )
    }

    /// The latest published version of each of some tenants, as those who derive from it point to
    /// it.
    public static func latest(
        of tenants: [TenantNumber],
        scheme: String,
        _ session: inout Session
    ) async throws -> [TenantNumber: ParentPin] {
        let rows = try await session.query(
            Statement(.latestVersions),
            [.text(scheme), .int32Array(tenants.map(\.rawValue))]
        )
        var pins: [TenantNumber: ParentPin] = [:]
        for row in rows {
            let number = TenantNumber(rawValue: try row.int32("tenant_id"))
            pins[number] = ParentPin(
                tenant: try TenantID(stored: row.text("register_id")),
                tenantNumber: number,
                number: try row.int("number"),
                digest: try Digest(stored: row.bytes("digest"))
            )
        }
        return pins
    }

    /// The latest published version of a tenant and of each above it.
    ///
    /// - Returns: The nearest first; tenants without a version are left out.
    public static func atOrAbove(
        _ tenant: TenantNumber,
        _ session: inout Session
    ) async throws -> [PublishedVersion] {
        try await session.query(
            Statement(.schemesAtOrAbove),
            [.int32(tenant.rawValue)],
            as: PublishedVersion.self
        )
    }

    /// The latest published derivations over any version of a scheme of some tenants.
    ///
    /// - Returns: In tree order.
    public static func derived(
        from tenants: [TenantNumber],
        scheme: String,
        _ session: inout Session
    ) async throws -> [DerivedVersion] {
        try await session.query(
            Statement(.derivedVersions),
            [.int32Array(tenants.map(\.rawValue)), .text(scheme)],
            as: DerivedVersion.self
        )
    }

    /// The derivations over a version that depend on any of some elements, lists and groups: the
    /// join that finds whom a change concerns.
    ///
    /// - Parameters:
    ///   - touched: What the change touches.
    ///   - tenant: The tenant that changes its scheme.
    ///   - number: The version that the derivations stand over.
    ///   - session: A session that may read those below.
    /// - Returns: The versions' numbers inside this database.
    /// - Throws: `PostgresError`.
    public static func versions(
        touchedBy touched: [String],
        over tenant: TenantNumber,
        number: Int,
        _ session: inout Session
    ) async throws -> Set<Int64> {
        let rows = try await session.query(
            Statement(.touchedVersions),
            [.int32(tenant.rawValue), .int32(Int32(clamping: number)), .textArray(touched)]
        )
        return Set(try rows.map { try $0.int64("version_id") })
    }
}
