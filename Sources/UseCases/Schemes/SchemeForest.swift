public import Hierarchy
public import Schemes
public import TenantFiles

/// The schemes of a whole tree, each resolved once and shared by those who follow it.
public struct SchemeForest: Sendable {
    /// What each tenant with a document of its own resolves to.
    public let resolved: [TenantID: ResolvedScheme]
    private let tree: Tree

    /// Resolves the documents of a folder, parents before their children.
    ///
    /// - Parameters:
    ///   - tree: The tenants.
    ///   - files: The documents by tenant.
    public init(tree: Tree, files: [TenantID: SchemeFile]) {
        self.tree = tree
        var resolved: [TenantID: ResolvedScheme] = [:]
        var parents: Set<TenantID> = []
        for tenant in tree.preorder {
            guard let file = files[tenant] else { continue }
            switch file.content {
            case .root(let document):
                resolved[tenant] = resolve(document: document)
            case .derivation(let derivation):
                let above = tree.ancestors(of: tenant).first { resolved[$0] != nil }
                guard let above, var parent = resolved[above] else { continue }
                if parents.insert(above).inserted {
                    parent = parent.withTexts(ofProvenance: false)
                    resolved[above] = parent
                }
                resolved[tenant] = resolve(derivation, over: parent)
            }
        }
        // A scheme of its own needs nobody above it, registered or not.
        for (tenant, file) in files where resolved[tenant] == nil {
            if case .root(let document) = file.content {
                resolved[tenant] = resolve(document: document)
            }
        }
        self.resolved = resolved
    }

    /// The tenant whose document is in force for a tenant: itself, or the nearest above.
    ///
    /// - Returns: `nil` when no scheme stands at or above it.
    public func owner(of tenant: TenantID) -> TenantID? {
        ([tenant] + tree.ancestors(of: tenant)).first { resolved[$0] != nil }
    }

    /// The scheme in force for a tenant.
    ///
    /// - Returns: `nil` when no scheme stands at or above it.
    public func scheme(for tenant: TenantID) -> ResolvedScheme? {
        owner(of: tenant).flatMap { resolved[$0] }
    }
}
