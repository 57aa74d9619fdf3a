import ArgumentParser
import Canonical
import Hierarchy
import Store
import UseCases

/// Lists the register.
struct TenantsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the tenants of the register with the scheme each is under."
    )

    @Option(help: "Only this tenant and those below it: register id or code.")
    var under: String?
    @Flag(help: "Closed tenants as well.")
    var closed = false
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let listing = try await database.withPools { try await ListTenants($0)() }
            var rows = listing.tenants.filter { closed || $0.closedOn == nil }
            if let under {
                guard let top = listing.find(under) else {
                    throw UseCaseError(.unknownTenant, ["tenant": under])
                }
                rows = rows.filter { $0.path.hasPrefix(top.path) }
            }
            var table = Table([
                .text(console[.code]), .text(console[.name]), .text(console[.level]),
                .text(console[.parent]), .text(console[.openedOn]), .text(console[.scheme]),
            ])
            for tenant in rows {
                let depth = tenant.path.split(separator: ".").count - 1
                table.add([
                    tenant.code, String(repeating: "  ", count: depth) + tenant.name,
                    console[.level(tenant.level)], tenant.parent?.rawValue ?? "—",
                    tenant.openedOn, listing.schemeText(of: tenant, console),
                ])
            }
            console.say(table.text)
            console.say(console[Phrase("共 \(rows.count) 个辖区。", "\(rows.count) tenants.")])
            console.document([
                "format": "pingyi/tenant-list/1",
                "tenants": .array(rows.map { $0.document }),
            ])
            return .done
        }
    }
}

extension ListTenants.Listing {
    /// The tenant with a register id or a code.
    func find(_ word: String) -> RegisteredTenant? {
        tenants.first { $0.id.rawValue == word }
            ?? tenants.first { $0.code == word && $0.closedOn == nil }
    }

    /// The latest version of a tenant's own, or that it follows the level above.
    func schemeText(of tenant: RegisteredTenant, _ console: Console) -> String {
        let own = versions.filter { $0.tenant == tenant.id && $0.status != "withdrawn" }
        guard let last = own.last else { return console[Phrase("随上级", "as above")] }
        let number = last.number.map { "v\($0)" } ?? ""
        let status =
            switch last.status {
            case "published": ""
            case "proposed": console[Phrase("待批准", "proposed")]
            default: last.status
            }
        return [last.scheme, number, status].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension RegisteredTenant {
    /// The tenant as programs read it.
    var document: JSONValue {
        .compact([
            "id": .string(id.rawValue), "code": .string(code), "name": .string(name),
            "level": .string(level), "parent": parent.map { .string($0.rawValue) },
            "time_zone": .string(timeZone), "opened_on": .string(openedOn),
            "closed_on": closedOn.map { .string($0) },
        ])
    }
}
