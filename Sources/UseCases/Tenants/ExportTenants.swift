import Canonical
public import Hierarchy
import Schemes
public import Store
import TenantFiles

/// Writes the register and its published schemes back as tenant files; changes nothing.
public struct ExportTenants: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) {
        self.pools = pools
    }

    /// The files of a database, with what they leave out.
    public struct Answer: Sendable {
        /// The text of each file, by its path relative to the folder.
        public let files: [String: String]
        /// How many tenants the files hold, closed ones included.
        public let tenants: Int
        /// How many schemes the files hold: the latest published version of each tenant.
        public let schemes: Int
        /// Tenants with a later version that nobody approved yet, which no file holds.
        public let waiting: [TenantID]
    }

    /// Reads the database.
    ///
    /// - Parameter examples: The tenants whose scheme is invented, which the database does not
    ///   record; their files say so.
    /// - Returns: The files; planning them over the same database finds nothing to do.
    /// - Throws: ``UseCaseError`` `H501` when a stored document can't be read, `H201` when the
    ///   register is no tree; `StoreError`.
    public nonisolated(nonsending) func callAsFunction(
        examples: Set<TenantID> = []
    ) async throws -> Answer {
        let stored = try await EngineTransaction(pools)() { session in
            StoredState(
                tenants: try await Register.tenants(&session),
                successions: try await Register.successions(&session),
                versions: try await SchemeShelf.versions(&session)
            )
        }
        let tree: Tree
        do {
            tree = try Tree(stored.entries())
        } catch let error as TreeErrors {
            throw UseCaseError(
                .treeConflict,
                ["problem": error.errors.map { "\($0)" }.joined(separator: "; ")]
            )
        }
        var latest: [TenantID: StoredVersion] = [:]
        var waiting: Set<TenantID> = []
        for version in stored.versions {
            switch version.status {
            case "published":
                guard version.number ?? 0 > latest[version.tenant]?.number ?? 0 else { continue }
                latest[version.tenant] = version
                waiting.remove(version.tenant)
            case "proposed": waiting.insert(version.tenant)
            default: break
            }
        }
        let schemes = try latest.mapValues(ExportTenants.content)
        let export = TenantExport(
            tree,
            schemes: schemes,
            examples: examples.intersection(schemes.keys)
        )
        return Answer(
            files: export.files,
            tenants: tree.entries.count,
            schemes: schemes.count,
            waiting: waiting.sorted()
        )
    }

    private static func content(
        _ version: StoredVersion
    ) throws(UseCaseError) -> SchemeFile.Content {
        switch try SchemeContent(kind: version.kind, document: version.document) {
        case .root(let document): .root(document)
        case .derivation(let derivation): .derivation(derivation)
        }
    }
}
