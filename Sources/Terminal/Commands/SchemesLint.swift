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

    @Argument(help: "Scheme files. Default: every scheme of the folder.")
    var files: [String] = []
    @Option(help: "Folder of tenant files, where derivations find the levels above them.")
    var tenants = "Tenants"
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let folder = try TenantFolder.read(at: tenants)
            report(folder.warnings, console)
            var documents = folder.schemes
            var wanted: [TenantID] = []
            for file in files {
                let read = try SchemeFile.read(at: file)
                documents[read.tenant] = read
                wanted.append(read.tenant)
            }
            if files.isEmpty { wanted = documents.keys.sorted() }
            let forest = SchemeForest(tree: folder.tree, files: documents)
            let wording = Wording(
                console.language,
                tenantNames: folder.tree.entries.mapValues(\.name)
            )
            var errors = 0
            var notices = 0
            var found: [JSONValue] = []
            for tenant in wanted {
                guard let file = documents[tenant], let resolved = forest.resolved[tenant] else {
                    errors += 1
                    Console.complain("\(tenant): \(console[.noLevelAbove])")
                    continue
                }
                let own = lint(resolved).filter { !resolved.diagnostics.contains($0) }
                for diagnostic in resolved.diagnostics + own {
                    if diagnostic.code.isError { errors += 1 } else { notices += 1 }
                    let text = wording.text(for: diagnostic, in: resolved)
                    console.say("\(file.location(of: diagnostic)): \(text)\n")
                    found.append(diagnostic.document(file: file, text: text))
                }
            }
            console.say(
                console[
                    Phrase(
                        "检查了 \(wanted.count) 个评议标准：\(errors) 处错误，\(notices) 处提示。",
                        "Checked \(wanted.count) schemes: \(errors) errors, \(notices) notices."
                    )
                ]
            )
            console.document([
                "format": "pingyi/lint-report/1",
                "schemes": .integer(Int64(wanted.count)),
                "errors": .integer(Int64(errors)),
                "diagnostics": .array(found),
            ])
            return errors == 0 ? .done : .checkFailed
        }
    }
}

extension Phrase {
    static let noLevelAbove = Phrase(
        "这个派生方案的上级方案不在文件夹里；用 --tenants 指明文件夹。",
        "the level above this derivation is not in the folder; name the folder with --tenants."
    )
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
