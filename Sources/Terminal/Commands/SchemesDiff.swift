import ArgumentParser
import Canonical
import Hierarchy
import Schemes
import UseCases
import Wording

/// Says what differs between two schemes: tenants, versions, files.
struct SchemesDiff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what differs between a scheme and its parent's, or any other.",
        discussion: """
            Either side is a tenant of the folder or a scheme file, so that two versions of one
            scheme can be compared too; --over gives levels above that no folder has. Nothing that differs is left out; the exit code is 0.
            """
    )

    @OptionGroup var which: SchemeChoice
    @Option(
        help: "The scheme to compare with: parent, root, a tenant, or a file. Default: parent."
    )
    var from: String?
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let (shelf, second) = try which.find(console)
            let first = try shelf.base(named: from ?? "parent", of: second)
            let (old, new) = (first.resolved.snapshot, second.resolved.snapshot)
            let changes = difference(from: old, to: new)
            let wording = Wording(console.language, tenantNames: shelf.names)
            let text = wording.text(for: changes, from: old, to: new)
            console.say(text)
            var document = changes.members
            document["format"] = "pingyi/scheme-difference/1"
            document["from"] = .string(first.tenant.rawValue)
            document["to"] = .string(second.tenant.rawValue)
            document["lines"] = .strings(text.split(separator: "\n").map(String.init))
            console.document(.object(document))
            return .done
        }
    }
}
