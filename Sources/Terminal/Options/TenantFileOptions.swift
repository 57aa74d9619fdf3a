import ArgumentParser
import Hierarchy
import Schemes
import TenantFiles
import UseCases

/// The folder of tenant files and the tenant that a command is about; no database is needed.
struct TenantFileOptions: ParsableArguments {
    @Option(help: "Folder of tenant files.")
    var tenants = "Tenants"
    @Option(help: "Register id or code of the tenant.")
    var tenant: String

    /// The tenant with the scheme in force for it.
    func resolve() throws -> ResolvedTenant {
        let folder = try TenantFolder.read(at: tenants)
        guard let entry = folder.entry(tenant) else {
            throw UseCaseError(.unknownTenant, ["tenant": tenant])
        }
        let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
        guard let owner = forest.owner(of: entry.id), let resolved = forest.resolved[owner] else {
            throw UseCaseError(.noScheme, ["tenant": tenant])
        }
        return ResolvedTenant(
            entry: entry,
            owner: owner,
            resolved: resolved,
            file: folder.schemes[owner],
            folder: folder
        )
    }
}

/// A tenant of a folder with the scheme in force for it.
struct ResolvedTenant {
    let entry: TenantEntry
    let owner: TenantID
    let resolved: ResolvedScheme
    let file: SchemeFile?
    let folder: TenantFolder

    /// The names of all tenants of the folder.
    var names: [TenantID: String] {
        folder.tree.entries.mapValues(\.name)
    }

    /// The scheme, typed.
    ///
    /// - Throws: ``UseCaseError`` `H301` when it has errors.
    func scheme() throws -> Scheme {
        do {
            return try Scheme(snapshot: resolved.snapshot)
        } catch {
            throw UseCaseError(.schemeHasErrors, ["tenant": owner.rawValue])
        }
    }
}
