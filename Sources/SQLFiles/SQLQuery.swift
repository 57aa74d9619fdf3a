/// A named statement of `SQL/queries/` with numbered parameters.
///
/// Each is a constant: the block `-- name: list_tenants` is `SQLQuery.listTenants`.
public struct SQLQuery: Sendable, Hashable {
    /// The name in the file, such as `list_tenants`.
    public let name: String
    /// One statement; nothing is ever inserted into it.
    public let text: String

    /// Names a statement.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
