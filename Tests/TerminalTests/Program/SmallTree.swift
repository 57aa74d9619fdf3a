import Foundation

/// The region of the project's files with one prefecture and its two counties, in a folder of its
/// own.
struct SmallTree {
    private let home: URL

    /// The folder of tenant files.
    var path: String { home.appending(path: "tree").path }

    init() throws {
        let files = FileManager.default
        home = files.temporaryDirectory.appending(path: "pingyi-tree-\(UUID())")
        let (from, to) = (Program.project.appending(path: "Tenants/650000-xinjiang"), home)
        let target = to.appending(path: "tree/650000-xinjiang")
        let wanted = ["tenant.yaml", "scheme.yaml", "650100-urumqi/"]
        // Texts, not files: a copy of a file asks for its owner and group, which tests may not set.
        for (name, text) in try Program.contents(of: from.path)
        where wanted.contains(where: name.hasPrefix) {
            let file = target.appending(path: name)
            try files.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
    }

    /// Replaces texts in the entry of a county.
    func edit(_ county: String, _ changes: [(String, String)]) throws {
        let file = prefecture.appending(path: "\(county)/tenant.yaml")
        var text = try String(contentsOf: file, encoding: .utf8)
        for (old, new) in changes { text = text.replacing(old, with: new) }
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// Adds the entry of a tenant in a folder of its own.
    func add(_ folder: String, _ entry: String) throws {
        let place = prefecture.appending(path: folder)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let file = place.appending(path: "tenant.yaml")
        try entry.write(to: file, atomically: true, encoding: .utf8)
    }

    private var prefecture: URL {
        home.appending(path: "tree/650000-xinjiang/650100-urumqi")
    }

    func remove() {
        // What stays behind lies in the temporary folder.
        try? FileManager.default.removeItem(at: home)
    }
}

extension Program {
    /// The text of every file below a folder, by its path relative to it.
    static func contents(of folder: String) throws -> [String: String] {
        var texts: [String: String] = [:]
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".tsv") {
            let file = URL(filePath: folder).appending(path: name)
            texts[name] = try String(contentsOf: file, encoding: .utf8)
        }
        return texts
    }
}
