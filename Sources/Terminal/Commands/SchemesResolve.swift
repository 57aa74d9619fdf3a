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
            let found = try which.resolve()
            let resolved = found.resolved
            console.heading("\(found.entry.name)  \(resolved.snapshot.digest)")
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
                "tenant": .string(found.entry.id.rawValue),
                "owner": .string(found.owner.rawValue),
                "example": .bool(found.file?.isExample ?? false),
                "chain": .strings(resolved.chain.map(\.description)),
                "digest": .string(resolved.snapshot.digest.description),
                "snapshot": resolved.snapshot.jsonValue,
                "provenance": resolved.provenance.jsonValue,
            ])
            return resolved.diagnostics.contains { $0.code.isError } ? .checkFailed : .done
        }
    }
}

/// Tells the story of one value.
struct SchemesExplain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell the story of one value: in force, overridden, bounds, sums."
    )

    @OptionGroup var which: TenantFileOptions
    @Argument(help: "Address of the value, such as I14-1.points.")
    var address: String
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let found = try which.resolve()
            guard let place = Address(address), let story = explain(place, in: found.resolved)
            else {
                let near = found.resolved.provenance.entries.keys.map(\.description)
                    .filter { $0.hasPrefix(address.prefix(3)) }.sorted().prefix(5)
                throw UseCaseError(
                    .unknownAddress,
                    ["address": address, "near": near.joined(separator: ", ")]
                )
            }
            let wording = Wording(console.language, tenantNames: found.names)
            let text = wording.text(for: story, in: found.resolved)
            console.say(text)
            console.document(
                .compact([
                    "format": "pingyi/explanation/1",
                    "tenant": .string(found.entry.id.rawValue),
                    "address": .string(address),
                    "value": story.value.map { .string("\($0)") },
                    "entries": .array(
                        story.entries.map { entry in
                            .compact([
                                "value": .string("\(entry.value)"),
                                "setter": .string(entry.setter.description),
                                "operation": entry.operation.map { .string($0) },
                                "note": entry.note.map { .string($0) },
                            ])
                        }
                    ),
                    "text": .string(text),
                ])
            )
            return .done
        }
    }
}
