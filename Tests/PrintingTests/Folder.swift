import Foundation
import Hierarchy
import Printing
import Schemes
import TenantFiles
import Wording

/// The project's folder of tenant files, read once.
struct Folder: Sendable {
    static let shared = Folder()

    private let folder: TenantFolder?

    private init() {
        let path = URL(filePath: #filePath).appending(path: "../../../Tenants").standardizedFileURL
        // A folder that can't be read fails every test that asks for a tenant.
        folder = try? TenantFolder.read(at: path.path)
    }

    /// What a tenant's own file and those above it resolve to, the root first.
    func levels(_ tenant: String) throws -> [ResolvedScheme] {
        let files = try files(tenant)
        guard case .root(let document)? = files.first?.content else { throw Missing(tenant) }
        return resolve(document, through: derivations(files))
    }

    func printed(_ tenant: String, language: Language) throws -> PrintedScheme {
        guard let last = try levels(tenant).last else { throw Missing(tenant) }
        return PrintedScheme(
            last,
            isExample: try files(tenant).last?.isExample ?? false,
            wording: wording(language)
        )
    }

    /// A tenant's scheme beside its parent's, or beside itself at the top.
    func compared(_ tenant: String, language: Language) throws -> PrintedScheme {
        let levels = try levels(tenant)
        let files = try files(tenant)
        guard let last = levels.last else { throw Missing(tenant) }
        return PrintedScheme(
            last,
            against: levels.dropLast().last ?? last,
            changes: derivations(files.suffix(1)),
            isExample: files.last?.isExample ?? false,
            wording: wording(language)
        )
    }

    func wording(_ language: Language) -> Wording {
        Wording(language, tenantNames: folder?.tree.entries.mapValues(\.name) ?? [:])
    }

    private func files(_ tenant: String) throws -> [SchemeFile] {
        guard let folder, let entry = folder.entry(tenant) else { throw Missing(tenant) }
        return folder.chain(for: entry.id)
    }

    private func derivations(_ files: some Sequence<SchemeFile>) -> [Derivation] {
        files.compactMap { file in
            if case .derivation(let derivation) = file.content { derivation } else { nil }
        }
    }

    struct Missing: Error {
        let tenant: String

        init(_ tenant: String) { self.tenant = tenant }
    }
}
