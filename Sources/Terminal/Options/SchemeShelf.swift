import Foundation
import Hierarchy
import Schemes
import TenantFiles
import UseCases

/// The schemes of a folder, and files beside it, each with what it resolves to.
struct SchemeShelf {
    // Neither is there for a file that stands without a folder around it.
    private let folder: TenantFolder?
    private let forest: SchemeForest?
    /// The file that the command line names; `nil` when it names a folder.
    private let named: SchemeFile?

    /// Reads a folder, and a file when the choice names one.
    ///
    /// - Throws: `TenantFilesError` when one of them is malformed.
    init(_ choice: SchemeChoice, _ console: Console) throws {
        let isFolder = choice.place.map(SchemeShelf.isFolder) ?? false
        named = isFolder ? nil : try choice.place.map { try SchemeFile.read(at: $0) }
        let place = isFolder ? choice.place ?? choice.tenants : choice.tenants
        if named != nil, !FileManager.default.fileExists(atPath: place) {
            (folder, forest) = (nil, nil)
            return
        }
        let read = try TenantFolder.read(at: place)
        (folder, forest) = (read, SchemeForest(tree: read.tree, files: read.schemes))
        report(read.warnings, console)
    }

    /// The names of all tenants of the folder.
    var names: [TenantID: String] { folder?.tree.entries.mapValues(\.name) ?? [:] }

    /// The scheme that the command line is about.
    ///
    /// - Parameter tenant: Id or code of a tenant of the folder; `nil` for the named file.
    /// - Returns: The scheme in force there.
    /// - Throws: ``UseCaseError`` when there is no such tenant, or no scheme at or above it.
    func scheme(of tenant: String?) throws -> ShelvedScheme {
        if let tenant { return try scheme(inFolder: tenant) }
        guard let named else { throw UseCaseError(.unknownTenant, ["tenant": "?"]) }
        return try scheme(in: named)
    }

    /// The scheme that another is compared with.
    ///
    /// - Parameters:
    ///   - word: `parent`, `root`, a scheme file, or id or code of a tenant of the folder.
    ///   - chosen: The scheme that is described.
    /// - Returns: The other scheme.
    /// - Throws: ``UseCaseError`` when it is none of them, or has nothing above it.
    func base(named word: String, of chosen: ShelvedScheme) throws -> ShelvedScheme {
        let chain = chosen.resolved.chain
        switch word {
        case "parent":
            guard let above = chain.dropLast().last else {
                throw UseCaseError(.noScheme, ["tenant": chosen.tenant.rawValue])
            }
            return try scheme(inFolder: above.tenant.rawValue)
        case "root":
            return try scheme(inFolder: (chain.first?.tenant ?? chosen.tenant).rawValue)
        default:
            if folder?.entry(word) == nil, FileManager.default.fileExists(atPath: word) {
                return try scheme(in: SchemeFile.read(at: word))
            }
            return try scheme(inFolder: word)
        }
    }

    /// The derivations that lead from one scheme to another below it.
    func changes(from base: ShelvedScheme, to chosen: ShelvedScheme) -> [Derivation] {
        let known = Set(base.resolved.chain)
        return chosen.resolved.chain.filter { !known.contains($0) }
            .compactMap { version in
                let file =
                    chosen.file?.tenant == version.tenant
                    ? chosen.file : folder?.schemes[version.tenant]
                guard case .derivation(let derivation)? = file?.content else { return nil }
                return derivation
            }
    }

    /// Whether a path leads to a folder.
    static func isFolder(_ path: String) -> Bool {
        // What can't be looked at is no folder; reading it as a file says why.
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }

    private func scheme(inFolder tenant: String) throws -> ShelvedScheme {
        guard let entry = folder?.entry(tenant) else {
            throw UseCaseError(.unknownTenant, ["tenant": tenant])
        }
        guard let owner = forest?.owner(of: entry.id), let resolved = forest?.resolved[owner] else {
            throw UseCaseError(.noScheme, ["tenant": tenant])
        }
        return ShelvedScheme(tenant: owner, resolved: resolved, file: folder?.schemes[owner])
    }

    private func scheme(in file: SchemeFile) throws -> ShelvedScheme {
        switch file.content {
        case .root(let document):
            return ShelvedScheme(
                tenant: file.tenant,
                resolved: resolve(document: document),
                file: file
            )
        case .derivation(let derivation):
            guard let parent = forest?.scheme(for: derivation.over.tenant) else {
                throw CommandFailure(.checkFailed, .noLevelAbove)
            }
            return ShelvedScheme(
                tenant: file.tenant,
                resolved: resolve(derivation, over: parent),
                file: file
            )
        }
    }
}

/// A scheme with the file that its last level comes from.
struct ShelvedScheme {
    let tenant: TenantID
    let resolved: ResolvedScheme
    let file: SchemeFile?

    /// Whether its file calls it an invented example.
    var isExample: Bool { file?.isExample ?? false }
}
