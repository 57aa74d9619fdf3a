import ArgumentParser
import Hierarchy
import Schemes
import TenantFiles
import UseCases

/// The tenant that a command is about with its scheme: of a folder, or a file; no database is
/// needed.
struct TenantFileOptions: ParsableArguments {
    @Option(help: "Register id or code of the tenant. With --scheme: of who follows that scheme.")
    var tenant: String?
    @Option(help: "Scheme file, in place of the folder's scheme.")
    var scheme: String?
    @OptionGroup var levels: LevelOptions

    mutating func validate() throws {
        if tenant == nil, scheme == nil {
            throw ValidationError("Name a tenant with --tenant, or a scheme file with --scheme.")
        }
    }

    /// The tenant with the scheme in force for it.
    ///
    /// - Throws: `TenantFilesError`; ``UseCaseError`` when the folder has no such tenant or no
    ///   scheme for it; ``CommandFailure`` when a level above a file is not at hand.
    func resolve(_ console: Console) throws -> ResolvedTenant {
        guard let scheme else {
            let shelf = try SchemeShelf([], levels, console)
            let entry = try shelf.entry(tenant ?? "")
            return ResolvedTenant(
                id: entry.id,
                name: entry.name,
                scheme: try shelf.scheme(inFolder: entry.id.rawValue),
                names: shelf.names
            )
        }
        let file = try SchemeFile.read(at: scheme)
        let shelf = try SchemeShelf([file], levels, console)
        // One that the folder does not know is taken at its word.
        let entry = tenant.flatMap { try? shelf.entry($0) }
        let id = entry?.id ?? tenant.flatMap { TenantID(rawValue: $0) } ?? file.tenant
        return ResolvedTenant(
            id: id,
            name: shelf.names[id] ?? id.rawValue,
            scheme: try shelf.scheme(in: file),
            names: shelf.names
        )
    }
}

/// A tenant with the scheme in force for it.
struct ResolvedTenant {
    let id: TenantID
    let name: String
    /// Its own scheme, or the nearest one's above.
    let scheme: ShelvedScheme
    /// The names of all tenants that are known.
    let names: [TenantID: String]
}
