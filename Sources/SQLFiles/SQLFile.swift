/// A file of the folder `SQL/` with the text it had when the program was built.
public struct SQLFile: Sendable, Hashable {
    /// Folder and file name, such as `migrations/0001_roles.sql`.
    public let name: String
    /// The whole text.
    public let text: String

    /// Names a text.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
