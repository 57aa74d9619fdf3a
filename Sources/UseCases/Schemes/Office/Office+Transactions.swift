import Canonical
import Hierarchy
import PostgresDriver
import Store

extension Office {
    /// Runs a body in one transaction in the name of the person who acts.
    ///
    /// - Parameters:
    ///   - pools: The database.
    ///   - right: What the person must be.
    ///   - body: Reads and writes the office's own rows; it must have no effect outside of them.
    /// - Returns: What the body returned.
    /// - Throws: ``UseCaseError`` `H403` when a signed-in person has no such role; `StoreError`;
    ///   what the body throws.
    nonisolated(nonsending) func write<R>(
        _ pools: RolePools,
        _ right: SchemeRight,
        _ body: (inout Session, Author) async throws -> R
    ) async throws -> R {
        switch actor {
        case .operations(let handle):
            return try await EngineTransaction(pools)() { session in
                try await body(&session, try await author(handle, &session))
            }
        case .signedIn(let person):
            return try await TenantTransaction(pools)(for: tenant.number, by: person) { session in
                let roles = try await Register.roles(of: person, in: tenant.number, &session)
                guard !right.roles.isDisjoint(with: roles) else {
                    throw UseCaseError(
                        .notAllowed,
                        [
                            "tenant": tenant.id.rawValue, "right": right.rawValue,
                            "roles": right.roles.sorted().joined(separator: ", "),
                        ]
                    )
                }
                return try await body(&session, Author(person: person, isAsserted: false))
            }
        }
    }

    /// Runs a body that only reads, in one transaction that sees one moment.
    ///
    /// - Throws: `StoreError`; what the body throws.
    nonisolated(nonsending) func read<R>(
        _ pools: RolePools,
        _ body: (inout Session) async throws -> R
    ) async throws -> R {
        let options = TransactionOptions(isolation: .repeatableRead, isReadOnly: true)
        switch actor {
        case .operations: return try await EngineTransaction(pools)(options, body)
        case .signedIn(let person):
            return try await TenantTransaction(pools)(
                for: tenant.number,
                by: person,
                as: .app,
                options,
                body
            )
        }
    }

    /// The person with a handle in the root of the office's tree, added when new.
    nonisolated(nonsending) func author(
        _ handle: String,
        _ session: inout Session
    ) async throws -> Author {
        var people = try People(person: handle)
        let root = TenantPath(tenant.path)?.labels.first ?? tenant.id
        try await people.find(in: root, &session)
        guard let person = people.personNumber else {
            throw UseCaseError(.malformedPerson, ["person": handle])
        }
        return Author(person: person, isAsserted: true)
    }

    /// Adds the audit event of a transaction.
    nonisolated(nonsending) func log(
        _ kind: String,
        _ detail: [String: String],
        by author: Author,
        _ session: inout Session
    ) async throws {
        try await AuditLog.add(
            kind,
            subject: tenant.id.rawValue,
            detail: .object(detail.mapValues { .string($0) }),
            tenant: tenant.number,
            by: author.person,
            isAsserted: author.isAsserted,
            &session
        )
    }
}
