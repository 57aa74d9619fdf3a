import ArgumentParser
import Canonical
import Hierarchy
import Store
import UseCases

/// Shows one tenant with its history.
struct TenantsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one tenant: where it stands, where it stood, its schemes."
    )

    @Argument(help: "Register id or code.")
    var tenant: String
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let listing = try await database.withPools { try await ListTenants($0)() }
            guard let found = listing.find(tenant) else {
                throw UseCaseError(.unknownTenant, ["tenant": tenant])
            }
            let placements = listing.placements.filter { $0.tenant == found.id }
            let versions = listing.versions.filter { $0.tenant == found.id }
            console.heading("\(found.name)  \(found.code)  \(console[.level(found.level)])")
            var history = Table([
                .text(console[Phrase("自", "From")]), .text(console[Phrase("至", "Until")]),
                .text(console[.code]), .text(console[.name]), .text(console[.parent]),
            ])
            for placement in placements {
                history.add([
                    placement.validFrom, placement.validTo ?? "—", placement.code, placement.name,
                    placement.parent?.rawValue ?? "—",
                ])
            }
            console.say(history.text)
            for succession in listing.successions
            where succession.tenant == found.id || succession.successor == found.id {
                console.say(
                    "\(succession.happenedOn)  \(succession.kind)  "
                        + "\(succession.tenant) → \(succession.successor)"
                )
            }
            for version in versions {
                console.say(
                    "\(version.scheme) \(version.number.map { "v\($0)" } ?? "") "
                        + "\(version.kind) \(version.status) \(version.digest)"
                )
            }
            console.document([
                "format": "pingyi/tenant-record/1",
                "tenant": found.document,
                "placements": .array(placements.map(\.document)),
                "schemes": .array(
                    versions.map { version in
                        .compact([
                            "scheme": .string(version.scheme),
                            "version": version.number.map { .integer(Int64($0)) },
                            "kind": .string(version.kind), "status": .string(version.status),
                            "digest": .string(version.digest.description),
                            "snapshot": version.snapshotDigest.map { .string($0.description) },
                        ])
                    }
                ),
            ])
            return .done
        }
    }
}

extension RegisteredPlacement {
    /// The placement as programs read it.
    var document: JSONValue {
        .compact([
            "from": .string(validFrom), "until": validTo.map { .string($0) },
            "code": .string(code), "name": .string(name), "level": .string(level),
            "parent": parent.map { .string($0.rawValue) },
        ])
    }
}
