public import Hierarchy
public import Schemes

/// Texts for people about schemes and results, in one language.
///
/// Every text is made from a record; nothing that a text says is not in the record, and a fact
/// that a record lacks leaves out the sentence that needs it.
public struct Wording: Sendable {
    /// The language of the texts.
    public let language: Language
    /// What tenants are called; others are called by their ids.
    public let tenantNames: [TenantID: String]

    /// Creates a wording.
    ///
    /// - Parameters:
    ///   - language: The language of the texts.
    ///   - tenantNames: What tenants are called.
    public init(_ language: Language, tenantNames: [TenantID: String] = [:]) {
        self.language = language
        self.tenantNames = tenantNames
    }

    /// The one of two texts that is in the language.
    func say(_ chinese: String, _ english: String) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    /// A list of words.
    public func list(_ words: some Sequence<String>) -> String {
        words.joined(separator: say("、", ", "))
    }

    /// What a tenant is called.
    public func name(of tenant: TenantID) -> String { tenantNames[tenant] ?? tenant.rawValue }

    /// A version: whose, and which.
    public func name(of version: VersionReference) -> String {
        say(
            "\(name(of: version.tenant))第\(version.number)版",
            "\(name(of: version.tenant)) version \(version.number)"
        )
    }
}
