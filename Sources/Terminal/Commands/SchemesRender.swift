import ArgumentParser
import Canonical
import Foundation
import Hierarchy
import Printing
import Schemes
import UseCases
import Wording

/// Prints a scheme as the annex grid.
struct SchemesRender: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Print a scheme as the annex grid: HTML for A4 paper, or Markdown.",
        discussion: """
            With --against the differences are marked where they stand: old values struck
            through, new ones underlined, and notes at the end on who changed what, and why.
            """
    )

    @OptionGroup var which: SchemeChoice
    @Option(help: "Scheme to mark differences against: parent, root, a tenant, or a file.")
    var against: String?
    @Option(help: "html or markdown.")
    var format = PrintFormat.html
    @Option(name: .shortAndLong, help: "File to write to. Default: the standard output.")
    var output: String?
    @OptionGroup var shown: OutputOptions

    func run() async throws {
        try await running(shown) { console in
            let (shelf, chosen) = try which.find(console)
            let base = try against.map { try shelf.base(named: $0, of: chosen) }
            let printed = PrintedScheme(
                chosen.resolved,
                against: base?.resolved,
                changes: base.map { chosen.changes(since: $0) } ?? [],
                isExample: chosen.isExample,
                wording: Wording(console.language, tenantNames: shelf.names)
            )
            let text = format == .html ? printed.html : printed.markdown
            if let output {
                try write(text, to: output)
                console.say(console[Phrase("写出 \(output)。", "Wrote \(output).")])
            } else if !shown.json {
                print(text, terminator: "")
            }
            console.document(
                .compact([
                    "format": "pingyi/printed-scheme/1",
                    "tenant": .string(chosen.tenant.rawValue),
                    "against": base.map { .string($0.tenant.rawValue) },
                    "digest": .string(chosen.resolved.snapshot.digest.description),
                    "language": .string(console.language.rawValue),
                    "media_type": .string(format.mediaType),
                    "file": output.map { .string($0) },
                    "text": output == nil ? .string(text) : nil,
                ])
            )
            return .done
        }
    }
}

/// The formats in which a scheme can be printed.
enum PrintFormat: String, ExpressibleByArgument, CaseIterable {
    case html
    case markdown

    var mediaType: String {
        switch self {
        case .html: "text/html"
        case .markdown: "text/markdown"
        }
    }
}

/// Writes a text to a file in one step.
///
/// - Throws: ``CommandFailure`` checked when the file can't be written.
func write(_ text: String, to path: String) throws(CommandFailure) {
    do {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
        throw CommandFailure(
            .checkFailed,
            Phrase(
                "写不进 \(path)：\(error.localizedDescription)。检查文件夹、权限和磁盘空间。",
                "\(path) can't be written: \(error.localizedDescription). Check folder, rights and room."
            )
        )
    }
}
