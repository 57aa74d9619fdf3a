import Hierarchy

extension TenantFolder {
    /// Reads a folder of tenants with all folders in it.
    ///
    /// - Parameter path: The folder's path.
    /// - Returns: What its files say.
    /// - Throws: ``TenantFilesError`` with the problems of all files, warnings included, when one
    ///   of them is an error.
    public static func read(at path: String) throws(TenantFilesError) -> TenantFolder {
        let scan = FolderScan(path)
        var problems = scan.problems
        var contents = FolderContents()
        for file in scan.files {
            let log = ProblemLog(file: file.path)
            if let bytes = DocumentSource.bytes(at: "\(path)/\(file.path)", log) {
                contents.read(bytes, file.name, log)
            }
            problems += log.problems
        }
        if scan.files.isEmpty, problems.allSatisfy({ $0.severity == .warning }) {
            problems.append(
                TenantFileProblem(location: SourceLocation(file: "."), code: .noTenants)
            )
        }
        let checked = FolderCheck(contents).result()
        problems += checked.problems
        guard let tree = checked.tree, problems.allSatisfy({ $0.severity == .warning }) else {
            throw TenantFilesError(problems)
        }
        return TenantFolder(
            entries: tree.preorder.compactMap { tree.entries[$0] },
            tree: tree,
            schemes: checked.schemes,
            locations: Dictionary(
                contents.entries.map { ($0.entry.id, $0.location) }
            ) { first, _ in first },
            warnings: problems.inReadingOrder
        )
    }
}

/// What the files of a folder hold, each for itself.
struct FolderContents {
    private(set) var entries: [LocatedEntry] = []
    /// The entry of each folder that has one, by the folder's path.
    private(set) var folders: [String: LocatedEntry] = [:]
    /// The scheme of each folder that has one, by the folder's path.
    private(set) var schemes: [String: SchemeFile] = [:]
    /// Folders with a `tenant.yaml` that can't be used, whose scheme is not to blame.
    private(set) var broken: Set<String> = []

    mutating func read(_ bytes: [UInt8], _ name: String, _ log: ProblemLog) {
        let folder = log.file.split(separator: "/").dropLast().joined(separator: "/")
        switch name {
        case "tenant.yaml":
            if var map = DocumentSource.document(bytes, log),
                let entry = TenantEntryReader(log: log).entry(&map)
            {
                entries.append(entry)
                folders[folder] = entry
            } else {
                broken.insert(folder)
            }
        case "scheme.yaml":
            if let file = SchemeFile.read(bytes, log) { schemes[folder] = file }
        default:
            if let text = SourceText.read(bytes, log) {
                entries += RosterReader(log: log).entries(text)
            }
        }
    }
}
