public import Hierarchy

/// A register and its schemes as the files of a folder, which read back as the same.
public struct TenantExport: Hashable, Sendable {
    /// The text of each file, by its path relative to the folder.
    public let files: [String: String]

    /// Lays out files: a folder for each tenant with something of its own, a roster a root.
    ///
    /// - Parameters:
    ///   - tree: The register.
    ///   - schemes: The document of each tenant that has one.
    ///   - examples: The tenants whose document is invented.
    public init(
        _ tree: Tree,
        schemes: [TenantID: SchemeFile.Content],
        examples: Set<TenantID> = []
    ) {
        var files: [String: String] = [:]
        var rosters: [String: [TenantEntry]] = [:]
        for id in tree.preorder {
            guard let entry = tree.entries[id], let path = tree.path(of: id),
                let root = path.labels.first
            else { continue }
            if schemes[id] == nil, entry.parent != nil, entry.fitsRoster {
                rosters["\(root)/roster.tsv", default: []].append(entry)
                continue
            }
            let folder = path.labels.map(\.rawValue).joined(separator: "/")
            files["\(folder)/tenant.yaml"] = entry.yaml
            let isExample = examples.contains(id)
            switch schemes[id] {
            case .root(let document)?:
                files["\(folder)/scheme.yaml"] = document.yaml(isExample: isExample)
            case .derivation(let derivation)?:
                files["\(folder)/scheme.yaml"] = derivation.yaml(isExample: isExample)
            case nil: break
            }
        }
        for (path, entries) in rosters {
            let header = RosterReader.columns.joined(separator: "\t")
            let lines = [header] + entries.map(\.rosterLine)
            files[path] = lines.joined(separator: "\n") + "\n"
        }
        self.files = files
    }
}
