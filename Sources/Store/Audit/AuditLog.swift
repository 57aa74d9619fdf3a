public import Canonical
public import PostgresDriver
import SQLFiles

/// The log of who changed what, written in the transaction that did it.
public enum AuditLog {
    /// Adds an event.
    ///
    /// - Parameters:
    ///   - kind: What was done, such as `scheme.proposed`.
    ///   - subject: To what: a name people read.
    ///   - detail: Values that explain it; no secrets.
    ///   - tenant: The tenant concerned.
    ///   - person: Who acted.
    ///   - isAsserted: Whether operations named the person.
    ///   - session: The session of the transaction.
    /// - Throws: `PostgresError`.
    public static func add(
        _ kind: String,
        subject: String,
        detail: JSONValue = [:],
        tenant: TenantNumber,
        by person: PersonNumber?,
        isAsserted: Bool,
        _ session: inout Session
    ) async throws {
        try await session.execute(
            Statement(.addEvent),
            [
                .int32(tenant.rawValue), PostgresValue(person?.rawValue), .bool(isAsserted),
                .text(kind), .text(subject), .text(detail.canonicalText),
            ]
        )
    }
}
