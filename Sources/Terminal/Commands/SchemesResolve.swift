import Hierarchy
import TenantFiles
import ArgumentParser
import Canonical
import Schemes
import UseCases
import Wording

/// Resolves the scheme in force for a tenant.
struct SchemesResolve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Show the scheme in force for a tenant, with who set each value."
    )

    @OptionGroup var which: TenantFileOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let found = try which.resolve(console)
            let resolved = found.scheme.resolved
            console.heading("\(found.name)  \(resolved.snapshot.digest)")
            console.say(resolved.chain.map(\.description).joined(separator: " → "))
            var table = Table([
                .text(console[Phrase("地址", "Address")]), .text(console[Phrase("值", "Value")]),
                .text(console[Phrase("由谁设定", "Set by")]),
            ])
            for (address, entries) in resolved.provenance.entries.sorted(by: { $0.key < $1.key }) {
                guard let value = resolved.snapshot[address], let winner = entries.first else {
                    continue
                }
                let text = "\(value)".replacing("\n", with: " ")
                let change = winner.operation.map { "#\($0)" } ?? ""
                table.add([
                    "\(address)", DisplayWidth.cut(text, to: 48),
                    "\(winner.setter)\(change)",
                ])
            }
            console.say(table.text)
            console.document([
                "format": "pingyi/resolved-scheme/1",
                "tenant": .string(found.id.rawValue),
                "owner": .string(found.scheme.tenant.rawValue),
                "example": .bool(found.scheme.isExample),
                "chain": .strings(resolved.chain.map(\.description)),
                "digest": .string(resolved.snapshot.digest.description),
                "snapshot": resolved.snapshot.jsonValue,
                "provenance": resolved.provenance.jsonValue,
            ])
            return resolved.diagnostics.contains { $0.code.isError } ? .checkFailed : .done
        }
    }
}
