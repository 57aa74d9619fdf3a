import Hierarchy
import Schemes

/// Checks what files say about each other.
struct FolderCheck {
    private let contents: FolderContents
    private let byID: [TenantID: LocatedEntry]

    init(_ contents: FolderContents) {
        self.contents = contents
        byID = Dictionary(contents.entries.map { ($0.entry.id, $0) }) { first, _ in first }
    }

    struct Result {
        let tree: Tree?
        let schemes: [TenantID: SchemeFile]
        let problems: [TenantFileProblem]
    }

    func result() -> Result {
        var problems = duplicates() + contents.entries.flatMap(dates) + references()
        var tree: Tree?
        do {
            tree = try Tree(contents.entries.map(\.entry))
        } catch {
            problems += error.errors.compactMap(problem)
        }
        let schemes = schemesByTenant(&problems)
        if let tree {
            for id in tree.preorder {
                guard let file = schemes[id] else { continue }
                problems += SchemeChainCheck(tree: tree, schemes: schemes).problems(of: file)
            }
        }
        return Result(tree: tree, schemes: schemes, problems: problems)
    }

    private func duplicates() -> [TenantFileProblem] {
        var codes: [String: LocatedEntry] = [:]
        var ids: Set<TenantID> = []
        var problems: [TenantFileProblem] = []
        for located in contents.entries {
            let id = located.entry.id
            if !ids.insert(id).inserted {
                let first = byID[id]?.location.description ?? ""
                problems.append(
                    located.problem(.duplicateTenant, "id", ["id": id.rawValue, "first": first])
                )
            } else if let first = codes[located.entry.code] {
                problems.append(
                    located.problem(
                        .duplicateCode,
                        "code",
                        [
                            "code": located.entry.code, "other": first.entry.id.rawValue,
                            "first": first.location(of: "code").description,
                        ]
                    )
                )
            } else {
                codes[located.entry.code] = located
            }
        }
        return problems
    }

    private func references() -> [TenantFileProblem] {
        let known = byID.keys.map(\.rawValue)
        func unknown(_ located: LocatedEntry, _ field: String, _ id: TenantID) -> TenantFileProblem
        {
            let near = known.count <= 5_000 ? nearest(to: id.rawValue, among: known) ?? "" : ""
            return located.problem(.unknownTenant, field, ["id": id.rawValue, "near": near])
        }
        return contents.entries.flatMap { located in
            let parent = located.entry.parent.flatMap { parent in
                byID[parent] == nil ? unknown(located, "parent", parent) : nil
            }
            let predecessors = located.entry.successions.map(\.predecessor)
                .compactMap { other in
                    byID[other] == nil ? unknown(located, "succeeds", other) : nil
                }
            return (parent.map { [$0] } ?? []) + predecessors
        }
    }

    private func dates(_ located: LocatedEntry) -> [TenantFileProblem] {
        let entry = located.entry
        var problems: [TenantFileProblem] = []
        func order(_ field: String, _ first: CalendarDate, _ second: CalendarDate) {
            problems.append(
                located.problem(
                    .dateOrder,
                    field,
                    ["first": first.description, "second": second.description]
                )
            )
        }
        if let closed = entry.closedOn, closed <= entry.openedOn {
            order("closed_on", entry.openedOn, closed)
        }
        for succession in entry.successions where succession.on < entry.openedOn {
            order("succeeds", entry.openedOn, succession.on)
        }
        for succession in entry.successions where succession.predecessor == entry.id {
            problems.append(located.problem(.ownPredecessor, "succeeds", [:]))
        }
        if let parent = entry.parent, let closed = byID[parent]?.entry.closedOn,
            entry.closedOn.map({ $0 > closed }) ?? true
        {
            problems.append(
                located.problem(
                    .parentClosed,
                    "parent",
                    ["parent": parent.rawValue, "date": closed.description]
                )
            )
        }
        return problems
    }

    // Duplicates and unknown parents have been reported with their places.
    private func problem(_ error: TreeError) -> TenantFileProblem? {
        switch error {
        case .cycle(let ids):
            ids.first.flatMap { byID[$0] }?
                .problem(
                    .circle,
                    "parent",
                    ["ids": ids.map(\.rawValue).joined(separator: ", ")]
                )
        case .tooDeep(let id, _):
            byID[id]?.problem(.treeTooDeep, "parent", ["limit": "\(TenantPath.longest)"])
        default: nil
        }
    }

    private func schemesByTenant(_ problems: inout [TenantFileProblem]) -> [TenantID: SchemeFile] {
        var schemes: [TenantID: SchemeFile] = [:]
        for (folder, file) in contents.schemes.sorted(by: { $0.key < $1.key }) {
            guard let located = contents.folders[folder] else {
                guard !contents.broken.contains(folder) else { continue }
                problems.append(
                    TenantFileProblem(
                        location: SourceLocation(file: file.path),
                        code: .schemeWithoutTenant,
                        arguments: ["tenant": file.tenant.rawValue]
                    )
                )
                continue
            }
            guard located.entry.id == file.tenant else {
                problems.append(
                    TenantFileProblem(
                        location: SourceLocation(file: file.path),
                        field: "tenant",
                        code: .schemeTenant,
                        arguments: [
                            "given": file.tenant.rawValue, "expected": located.entry.id.rawValue,
                        ]
                    )
                )
                continue
            }
            schemes[file.tenant] = file
        }
        return schemes
    }
}

extension LocatedEntry {
    func problem(
        _ code: TenantFileProblem.Code,
        _ field: String,
        _ arguments: [String: String]
    ) -> TenantFileProblem {
        var arguments = arguments
        arguments["tenant"] = entry.id.rawValue
        return TenantFileProblem(
            location: location(of: field),
            field: field,
            code: code,
            arguments: arguments
        )
    }
}
