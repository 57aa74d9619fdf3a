public import Hierarchy

/// The register and the schemes as a folder of files gives them, checked as a whole.
public struct TenantFolder: Hashable, Sendable {
    /// The tenants that files name, in the order of their paths in the tree.
    public let entries: [TenantEntry]
    /// The tree that the entries make up.
    public let tree: Tree
    /// The schemes and derivations, by tenant.
    public let schemes: [TenantID: SchemeFile]
    /// Where each tenant's entry stands.
    public let locations: [TenantID: SourceLocation]
    /// What somebody should know and what does not keep the files from being used.
    public let warnings: [TenantFileProblem]

    /// The tenant with an id or, when no id is meant, with a code.
    ///
    /// - Parameter word: An id or a code.
    /// - Returns: The entry, or `nil` when there is none.
    public func entry(_ word: String) -> TenantEntry? {
        if let id = TenantID(rawValue: word), let entry = tree.entries[id] { return entry }
        return entries.first { $0.code == word }
    }

    /// The documents that a tenant's scheme is resolved from.
    ///
    /// - Parameter tenant: The tenant; it need not have a document of its own.
    /// - Returns: The root document first, then each derivation down to the tenant; empty when
    ///   there is no scheme at or above it.
    public func chain(for tenant: TenantID) -> [SchemeFile] {
        var chain: [SchemeFile] = []
        for id in [tenant] + tree.ancestors(of: tenant) {
            guard let file = schemes[id] else { continue }
            chain.append(file)
            if case .root = file.content { break }
        }
        return chain.reversed()
    }
}
