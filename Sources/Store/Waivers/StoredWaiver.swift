import Canonical
public import Hierarchy
public import PostgresDriver
public import Schemes

/// A waiver as it is stored.
public struct StoredWaiver: Hashable, Sendable {
    /// The tenant that owns the bound.
    public let owner: TenantID
    /// The owner's number inside this database.
    public let ownerNumber: TenantNumber
    /// The waiver's number inside this database.
    public let number: Int64
    /// Its id, by which the owner names it.
    public let id: String
    /// The scheme's name.
    public let scheme: String
    /// The tenant that may.
    public let grantee: TenantID
    /// Where in the scheme.
    public let address: String
    /// The waiver's canonical text.
    public let document: String
    /// Why it is granted.
    public let reason: String
    /// The last day on which it has effect, as `yyyy-mm-dd`.
    public let expiresOn: String
    /// `proposed`, `granted`, `revoked` or `withdrawn`.
    public let status: String
    /// Who proposed it.
    public let proposer: PersonNumber?

    /// The waiver itself.
    ///
    /// - Throws: ``StoredValueError`` when the text is no waiver.
    public func waiver() throws(StoredValueError) -> Waiver {
        do {
            return try Waiver(json: try JSONValue(parsing: document))
        } catch {
            throw StoredValueError(kind: "waiver", text: "\(error)")
        }
    }
}

extension StoredWaiver: PostgresRowDecodable {
    /// Reads a row of the query `waivers_around`.
    ///
    /// - Throws: `PostgresError` when a column is missing; ``StoredValueError`` for a broken value.
    public init(row: borrowing PostgresRow) throws {
        owner = try TenantID(stored: row.text("register_id"))
        ownerNumber = TenantNumber(rawValue: try row.int32("tenant_id"))
        number = try row.int64("waiver_id")
        id = try row.text("waiver")
        scheme = try row.text("scheme")
        grantee = try TenantID(stored: row.text("grantee_register_id"))
        address = try row.text("address")
        document = try row.text("document")
        reason = try row.text("reason")
        expiresOn = try row.text("expires_on")
        status = try row.text("status")
        proposer = try row.optionalInt64("proposed_by").map { PersonNumber(rawValue: $0) }
    }
}
