import Canonical
public import Hierarchy
import PostgresDriver
public import Schemes
public import Store

/// The published schemes of a database, each snapshot read once.
public struct SchemeLibrary: Sendable {
    /// The scheme that is in force for a tenant, and whose version it is.
    public struct InForce: Sendable {
        /// The scheme.
        public let scheme: Scheme
        /// The version.
        public let version: StoredVersion
        /// The version's number, 1 or more.
        public let number: Int
    }

    private let inForce: [TenantID: InForce]

    /// Reads the latest published version of each tenant and lets those without one follow the
    /// nearest above.
    ///
    /// - Throws: `PostgresError`; ``UseCaseError`` `H501` when a snapshot can't be read.
    static func read(_ session: inout Session) async throws -> SchemeLibrary {
        let tenants = try await Register.tenants(&session)
        let versions = try await SchemeShelf.versions(&session).filter { $0.status == "published" }
        let bodies = try await SchemeShelf.snapshots(
            Set(versions.compactMap(\.snapshotDigest)),
            &session
        )
        let schemes = try bodies.mapValues(SchemeLibrary.scheme)
        var inForce: [TenantID: InForce] = [:]
        for version in versions {
            guard let number = version.number, let digest = version.snapshotDigest,
                let scheme = schemes[digest], number > inForce[version.tenant]?.number ?? 0
            else { continue }
            inForce[version.tenant] = InForce(scheme: scheme, version: version, number: number)
        }
        for tenant in tenants where inForce[tenant.id] == nil {
            inForce[tenant.id] = tenant.parent.flatMap { inForce[$0] }
        }
        return SchemeLibrary(inForce: inForce)
    }

    /// The scheme in force for a tenant; `nil` when none stands at or above it.
    public subscript(tenant: TenantID) -> InForce? { inForce[tenant] }

    /// Reads a stored snapshot as a scheme.
    ///
    /// - Throws: ``UseCaseError`` `H501` when the text is no snapshot that scoring can use.
    static func scheme(_ body: String) throws(UseCaseError) -> Scheme {
        let snapshot = try snapshot(body)
        do {
            return try Scheme(snapshot: snapshot)
        } catch {
            throw UseCaseError(.unreadableStore, ["problem": "snapshot: \(error)"])
        }
    }

    /// Reads a stored snapshot.
    ///
    /// - Throws: ``UseCaseError`` `H501` when the text is no snapshot.
    static func snapshot(_ body: String) throws(UseCaseError) -> Snapshot {
        do {
            return try Snapshot(json: JSONValue(parsing: body))
        } catch {
            throw UseCaseError(.unreadableStore, ["problem": "snapshot: \(error)"])
        }
    }
}
