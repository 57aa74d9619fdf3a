import ArgumentParser
import Canonical
import Foundation
import Hierarchy
import Schemes
import TenantFiles
import UseCases
import Wording

/// Checks scheme files, each with the levels above it.
struct SchemesLint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check scheme files: types, locks, sums, policies, each with its remedy."
    )

    @Argument(help: "Scheme files, or one folder. Default: every scheme of the folder.")
    var files: [String] = []
    @OptionGroup var levels: LevelOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let folder = files.count == 1 ? files.first(where: SchemeShelf.isFolder) : nil
            let wanted =
                files.isEmpty || folder != nil
                ? try ofFolder(folder ?? levels.tenants ?? LevelOptions.usualFolder, console)
                : try named(console)
            let wording = Wording(console.language, tenantNames: wanted.names)
            var errors = wanted.without
            var notices = 0
            var found: [JSONValue] = []
            for scheme in wanted.schemes {
                let resolved = scheme.resolved
                let own = lint(resolved).filter { !resolved.diagnostics.contains($0) }
                for diagnostic in resolved.diagnostics + own {
                    if diagnostic.code.isError { errors += 1 } else { notices += 1 }
                    let text = wording.text(for: diagnostic, in: resolved)
                    console.say("\(scheme.file.location(of: diagnostic)): \(text)\n")
                    found.append(diagnostic.document(file: scheme.file, text: text))
                }
            }
            let count = wanted.schemes.count + wanted.without
            console.say(
                console[
                    Phrase(
                        "检查了 \(count) 个评议标准：\(errors) 处错误，\(notices) 处提示。",
                        "Checked \(count) schemes: \(errors) errors, \(notices) notices."
                    )
                ]
            )
            console.document([
                "format": "pingyi/lint-report/1",
                "schemes": .integer(Int64(count)),
                "errors": .integer(Int64(errors)),
                "diagnostics": .array(found),
            ])
            return errors == 0 ? .done : .checkFailed
        }
    }

    /// The schemes to check, how many lack a level above, and the names of tenants.
    private typealias Wanted = (schemes: [LintedScheme], without: Int, names: [TenantID: String])

    private func named(_ console: Console) throws -> Wanted {
        let files = try files.map { try SchemeFile.read(at: $0) }
        let shelf = try SchemeShelf(files, levels, console)
        var schemes: [LintedScheme] = []
        for file in files {
            do {
                schemes.append(
                    LintedScheme(file: file, resolved: try shelf.scheme(in: file).resolved)
                )
            } catch let missing as CommandFailure {
                Console.complain(console[missing.phrase])
            }
        }
        return (schemes, files.count - schemes.count, shelf.names)
    }

    private func ofFolder(_ path: String, _ console: Console) throws -> Wanted {
        let folder = try TenantFolder.read(at: path)
        report(folder.warnings, console)
        // Each level is resolved once, however many derive from it.
        let forest = SchemeForest(tree: folder.tree, files: folder.schemes)
        let schemes = folder.schemes.sorted { $0.key < $1.key }
            .compactMap { tenant, file in
                forest.resolved[tenant].map { LintedScheme(file: file, resolved: $0) }
            }
        let names = folder.tree.entries.mapValues(\.name)
        return (schemes, folder.schemes.count - schemes.count, names)
    }
}

/// A scheme to check, with the file that its last level comes from.
private struct LintedScheme {
    let file: SchemeFile
    let resolved: ResolvedScheme
}

extension Diagnostic {
    /// The diagnostic as programs read it.
    func document(file: SchemeFile, text: String) -> JSONValue {
        .compact([
            "code": .string(code.rawValue), "tenant": .string(file.tenant.rawValue),
            "address": .string(field.map { "\(node).\($0)" } ?? "\(node)"),
            "operation": operation.map { .string($0) },
            "given": given.map { .string("\($0)") },
            "place": .string("\(file.location(of: self))"),
            "facts": .object(facts.mapValues { .string($0) }), "text": .string(text),
        ])
    }
}
