import Foundation

/// The files of a folder that matter, found by name.
struct FolderScan {
    private(set) var files: [(path: String, name: String)] = []
    private(set) var problems: [TenantFileProblem] = []
    private let root: String

    static let names = ["tenant.yaml", "scheme.yaml", "roster.tsv"]
    private static let deepest = 16

    init(_ root: String) {
        self.root = root
        guard FileManager.default.fileExists(atPath: root) else {
            report(.unreadable, at: ".", ["reason": "missing"])
            return
        }
        guard FolderScan.isFolder(root) else {
            report(.notAFolder, at: ".")
            return
        }
        visit("", depth: 0)
    }

    // A path that ends in a stroke and a full stop names a folder or nothing.
    private static func isFolder(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/.")
    }

    private mutating func report(
        _ code: TenantFileProblem.Code,
        at path: String,
        _ arguments: [String: String] = [:],
        severity: TenantFileProblem.Severity = .error
    ) {
        problems.append(
            TenantFileProblem(
                severity: severity,
                location: SourceLocation(file: path),
                code: code,
                arguments: arguments
            )
        )
    }

    private mutating func visit(_ folder: String, depth: Int) {
        guard depth <= FolderScan.deepest else {
            report(.folderTooDeep, at: folder, ["limit": "\(FolderScan.deepest)"])
            return
        }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
        } catch {
            report(.unreadable, at: folder.isEmpty ? "." : folder, ["reason": "permission"])
            return
        }
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard !name.hasPrefix(".") else { continue }
            look(at: name, in: folder, depth: depth)
        }
    }

    private mutating func look(at name: String, in folder: String, depth: Int) {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        let type: FileAttributeType?
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
            type = attributes[.type] as? FileAttributeType
        } catch {
            report(.unreadable, at: path, ["reason": "permission"])
            return
        }
        switch type {
        case .typeDirectory?: visit(path, depth: depth + 1)
        case .typeSymbolicLink?: report(.link, at: path)
        case .typeRegular? where FolderScan.names.contains(name): files.append((path, name))
        case .typeRegular? where name.hasSuffix(".md"): break
        default:
            let near = nearest(to: name, among: FolderScan.names) ?? ""
            let arguments = [
                "name": name, "near": near, "known": FolderScan.names.joined(separator: ", "),
            ]
            report(
                .unknownFile,
                at: path,
                arguments,
                severity: near.isEmpty ? .warning : .error
            )
        }
    }
}
