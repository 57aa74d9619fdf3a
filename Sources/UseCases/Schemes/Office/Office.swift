import Hierarchy
import PostgresDriver
public import Store

/// An office and who acts in it: what every use case on its schemes begins with.
public struct Office: Sendable {
    /// Who acts, and how the database knows.
    public enum Actor: Hashable, Sendable {
        /// Operations name the person by handle; recorded as asserted by them.
        case operations(String)
        /// The person signed in and acts through row-level security.
        case signedIn(PersonNumber)
    }

    /// The tenant.
    public let tenant: RegisteredTenant
    /// Who acts.
    public let actor: Actor

    /// Names an office that is known already.
    public init(_ tenant: RegisteredTenant, actor: Actor) {
        self.tenant = tenant
        self.actor = actor
    }

    /// Finds an office for operations.
    ///
    /// - Parameters:
    ///   - idOrCode: The register id or code of an open tenant.
    ///   - handle: The handle of the person in whose name operations act.
    ///   - pools: The database.
    /// - Returns: The office.
    /// - Throws: ``UseCaseError`` `H101` when there is no such tenant, `H402` when the handle is
    ///   malformed; `StoreError`.
    public static func find(
        _ idOrCode: String,
        as handle: String,
        _ pools: RolePools
    ) async throws -> Office {
        _ = try People(person: handle)
        let tenants = try await EngineTransaction(pools)() { session in
            try await Register.tenants(&session)
        }
        let open = tenants.filter { $0.closedOn == nil }
        guard
            let tenant = open.first(where: { $0.id.rawValue == idOrCode })
                ?? open.first(where: { $0.code == idOrCode })
        else { throw UseCaseError(.unknownTenant, ["tenant": idOrCode]) }
        return Office(tenant, actor: .operations(handle))
    }
}

/// The person who acts, as rows record it.
struct Author: Hashable, Sendable {
    let person: PersonNumber
    let isAsserted: Bool
}

/// What a signed-in person must be to do something with schemes.
enum SchemeRight: String, Sendable {
    /// May edit, propose and withdraw drafts, and propose answers and waivers.
    case draft
    /// May approve what another person proposed.
    case approve

    /// The roles in the office of which one is needed.
    var roles: Set<String> {
        switch self {
        case .draft: ["admin", "leader", "operations"]
        case .approve: ["approver", "leader"]
        }
    }
}
