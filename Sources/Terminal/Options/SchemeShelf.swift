import Foundation
import Hierarchy
import Schemes
import TenantFiles
import UseCases

/// Schemes as files give them: those that the command line names, and those of a folder.
///
/// The level above a derivation is looked for among the named files first, then in the folder. A
/// file that finds all its levels among the named ones needs no folder.
struct SchemeShelf {
    private let given: [SchemeFile]
    private let folder: TenantFolder?
    /// The folder that was looked into, or would have been.
    private let path: String

    /// Reads what the command line names.
    ///
    /// - Parameters:
    ///   - files: Scheme files, read already.
    ///   - named: The folder of tenant files that the command line names in place of files, if any.
    ///   - levels: Where levels above are.
    ///   - console: Told about the folder.
    /// - Throws: `TenantFilesError` when a file or a folder that is needed is malformed.
    init(
        _ files: [SchemeFile],
        folder named: String? = nil,
        _ levels: LevelOptions,
        _ console: Console
    ) throws {
        given = try levels.over.map { try SchemeFile.read(at: $0) } + files
        path = named ?? levels.tenants ?? LevelOptions.usualFolder
        guard !files.isEmpty, named == nil, levels.tenants == nil else {
            let read = try TenantFolder.read(at: path)
            report(read.warnings, console)
            folder = read
            return
        }
        let known = given
        let isWhole = files.allSatisfy { SchemeShelf.chain(of: $0, in: known, nil) != nil }
        guard FileManager.default.fileExists(atPath: path) else {
            folder = nil
            return
        }
        // Without need of it, a folder that can't be read costs only the names of tenants.
        folder = isWhole ? try? TenantFolder.read(at: path) : try TenantFolder.read(at: path)
    }

    /// The names of all tenants of the folder.
    var names: [TenantID: String] { folder?.tree.entries.mapValues(\.name) ?? [:] }

    /// The tenant of the folder with an id or code.
    ///
    /// - Throws: ``UseCaseError`` when there is none.
    func entry(_ tenant: String) throws -> TenantEntry {
        guard let entry = folder?.entry(tenant) else {
            throw UseCaseError(.unknownTenant, ["tenant": tenant])
        }
        return entry
    }

    /// The scheme in force for a tenant of the folder.
    ///
    /// - Parameter tenant: Its id or code.
    /// - Returns: Its own scheme, or the nearest one's above.
    /// - Throws: ``UseCaseError`` when there is no such tenant, or no scheme at or above it.
    func scheme(inFolder tenant: String) throws -> ShelvedScheme {
        let entry = try entry(tenant)
        let documents = folder?.chain(for: entry.id) ?? []
        guard case .root? = documents.first?.content, let scheme = ShelvedScheme(documents) else {
            throw UseCaseError(.noScheme, ["tenant": tenant])
        }
        return scheme
    }

    /// The scheme that a file comes to over the levels above it.
    ///
    /// - Parameter file: The file.
    /// - Returns: Its scheme with all levels.
    /// - Throws: ``CommandFailure`` when a level above is not at hand, saying which and how to
    ///   give it.
    func scheme(in file: SchemeFile) throws -> ShelvedScheme {
        guard let documents = SchemeShelf.chain(of: file, in: given, folder),
            let scheme = ShelvedScheme(documents)
        else { throw CommandFailure(.checkFailed, missing(above: file)) }
        return scheme
    }

    /// The scheme that another is compared with.
    ///
    /// - Parameters:
    ///   - word: `parent`, `root`, a scheme file, or id or code of a tenant of the folder.
    ///   - chosen: The scheme that is described.
    /// - Returns: The other scheme.
    /// - Throws: ``UseCaseError`` when it is none of them; ``CommandFailure`` when there is nothing
    ///   above.
    func base(named word: String, of chosen: ShelvedScheme) throws -> ShelvedScheme {
        switch word {
        case "parent":
            guard let above = ShelvedScheme(chosen.documents.dropLast()) else {
                throw CommandFailure(.checkFailed, .nothingAbove(chosen.tenant))
            }
            return above
        case "root": return ShelvedScheme(chosen.documents.prefix(1)) ?? chosen
        default:
            if folder?.entry(word) == nil, FileManager.default.fileExists(atPath: word) {
                return try scheme(in: SchemeFile.read(at: word))
            }
            return try scheme(inFolder: word)
        }
    }

    /// Whether a path leads to a folder.
    static func isFolder(_ path: String) -> Bool {
        // What can't be looked at is no folder; reading it as a file says why.
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }

    /// The documents that a file's scheme is resolved from, the root first; `nil` when a level is
    /// missing.
    private static func chain(
        of file: SchemeFile,
        in given: [SchemeFile],
        _ folder: TenantFolder?
    ) -> [SchemeFile]? {
        var chain = [file]
        while let last = chain.last, case .derivation(let derivation) = last.content {
            let pin = derivation.over
            let above = given.filter { candidate in
                candidate.tenant == pin.tenant && !chain.contains(candidate)
            }
            if let next = above.last(where: { $0.version == pin.version }) ?? above.last {
                chain.append(next)
                continue
            }
            let known = folder?.chain(for: pin.tenant) ?? []
            guard case .root? = known.first?.content else { return nil }
            return known + chain.reversed()
        }
        return chain.reversed()
    }

    /// What is said when a level above a file is not at hand: the topmost that was found names it.
    private func missing(above file: SchemeFile) -> Phrase {
        var lowest = file
        var seen: Set<TenantID> = []
        while case .derivation(let derivation) = lowest.content,
            let next = given.last(where: { $0.tenant == derivation.over.tenant }),
            seen.insert(next.tenant).inserted
        {
            lowest = next
        }
        guard case .derivation(let derivation) = lowest.content else { return .noLevelAbove }
        return .levelMissing(lowest.path, derivation.over, folder: folder == nil ? nil : path)
    }
}

extension Phrase {
    fileprivate static func nothingAbove(_ tenant: TenantID) -> Phrase {
        Phrase(
            "\(tenant) 的方案自成一体，没有上级方案可比；用 --from 或 --against 指明要与哪个方案相比。",
            "The scheme of \(tenant) has none above it; name the scheme to compare with by --from or --against."
        )
    }

    fileprivate static let noLevelAbove = Phrase(
        "派生方案互为上级，找不到起点；用 --over 给出最上级的方案文件。",
        "The derivations are over each other; give the topmost scheme's file with --over."
    )

    fileprivate static func levelMissing(_ file: String, _ pin: Pin, folder: String?) -> Phrase {
        let (chinese, english) = (
            folder.map { "，文件夹 \($0) 里没有" } ?? "，手头没有",
            folder.map { "not in the folder \($0)" } ?? "not at hand"
        )
        return Phrase(
            "\(file) 是在 \(pin.tenant) 第\(pin.version)版之上派生的\(chinese)那个方案。用 --over 给出它的文件（它若也是派生方案，再上级的文件也要给出），或用 --tenants 指明辖区文件夹。",
            "\(file) derives from version \(pin.version) of \(pin.tenant), whose scheme is \(english). Give its file with --over FILE (and those of the levels above it), or name the folder of tenant files with --tenants."
        )
    }
}
