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
            if !versions.isEmpty { console.say(table(of: versions, console).text) }
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

    private func table(of versions: [StoredVersion], _ console: Console) -> Table {
        var table = Table([
            .text(console[.scheme]), .number(console[Phrase("版本", "Version")]),
            .text(console[Phrase("种类", "Kind")]), .text(console[Phrase("状态", "State")]),
            .text(console[Phrase("摘要", "Digest")]),
        ])
        for version in versions {
            table.add([
                version.scheme, version.number.map { "\($0)" } ?? "—",
                console[.kind(version.kind)], console[.status(version.status)],
                String(version.digest.description.prefix(19)),
            ])
        }
        return table
    }
}

extension Phrase {
    fileprivate static func kind(_ kind: String) -> Phrase {
        kind == "derivation" ? Phrase("派生", kind) : Phrase("自立", kind)
    }

    fileprivate static func status(_ status: String) -> Phrase {
        switch status {
        case "published": Phrase("已发布", status)
        case "draft": Phrase("草案", status)
        case "proposed": Phrase("待批准", status)
        case "withdrawn": Phrase("已撤回", status)
        default: Phrase(status, status)
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
