import ArgumentParser
import Canonical
import Hierarchy
import Schemes
import UseCases
import Wording

/// Tells the story of one value.
struct SchemesExplain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell the story of one value: in force, overridden, bounds, sums.",
        discussion: """
            Every answer names the file and line where a level says so. The scheme is resolved again
            without the change in force, to show what would have to change with it.
            """
    )

    @OptionGroup var which: TenantFileOptions
    @Argument(help: "Address of the value, such as I14-1.points.")
    var address: String
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let found = try which.resolve(console)
            let resolved = found.scheme.resolved
            let story = Address(address)
                .flatMap { place in
                    explain(
                        place,
                        in: resolved,
                        from: found.scheme.chain,
                        places: found.scheme.places(of: place)
                    )
                }
            guard let story else {
                throw UseCaseError(
                    .unknownAddress,
                    [
                        "address": address,
                        "near": near(in: resolved)
                            .joined(
                                separator: console[Phrase("、", ", ")]
                            ),
                    ]
                )
            }
            let wording = Wording(console.language, tenantNames: found.names)
            let text = wording.text(for: story, in: resolved)
            console.say(text)
            var document = story.jsonValue.object ?? [:]
            document["format"] = "pingyi/explanation/1"
            document["tenant"] = .string(found.id.rawValue)
            document["text"] = .string(text)
            console.document(.object(document))
            return .done
        }
    }

    /// Addresses that may be meant: those of the same element, else of elements named like it.
    private func near(in resolved: ResolvedScheme) -> [String] {
        let known = resolved.provenance.entries.keys.map(\.description).sorted()
        let element = address.prefix { $0 != "." }
        let same = known.filter { $0.hasPrefix("\(element).") }
        return Array(
            (same.isEmpty ? known.filter { $0.hasPrefix(element.prefix(3)) } : same).prefix(5)
        )
    }
}
