import ArgumentParser
import Canonical
import Exact
import Hierarchy
import Schemes
import Store
import UseCases
import Wording

/// Grants a waiver.
struct SchemesWaive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive",
        abstract: "Let one tenant below go beyond a bound that this tenant set, until a day.",
        discussion: """
            It counts once a second person approved it: at once with --approved-by, or later with
            --approve ID by that person. --revoke ID ends one before its day.
            """
    )

    @Argument(help: "The waiver's id: letters, digits, - and _.")
    var id: String
    @Option(help: "Register id or code of the tenant that may.")
    var to: String?
    @Option(help: "Address of the value, such as I14-1.points.")
    var at: String?
    @Option(help: "What it may set: a value, or numbers as low..high.")
    var allow: String?
    @Option(help: "Why.")
    var reason: String?
    @Option(help: "Last day on which it has effect (yyyy-mm-dd).")
    var until: String?
    @Flag(help: "End the waiver now.")
    var revoke = false
    @OptionGroup var second: SecondPersonOptions
    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    mutating func validate() throws {
        guard !second.approve, !revoke else { return }
        if to == nil || at == nil || allow == nil || reason == nil || until == nil {
            throw ValidationError(
                "Give --to, --at, --allow, --reason and --until; or --approve, or --revoke."
            )
        }
        if let until, CalendarDate(until) == nil {
            throw ValidationError("--until takes a day as yyyy-mm-dd, not \(until).")
        }
    }

    func run() async throws {
        try await office.running(output) { desk in
            if revoke {
                try await RevokeWaiver(desk.pools)(id, in: desk.office)
            } else {
                if !second.approve { try await grant(desk.pools, desk.office, desk.day) }
                if let approver = try await second.approver(in: desk.office, desk.pools) {
                    try await ApproveWaiver(desk.pools)(id, in: approver)
                }
            }
            let waivers = try await ListWaivers(desk.pools)(desk.office)
                .filter { $0.id == id && $0.owner == desk.office.tenant.id }
            try WaiverTable(waivers: waivers, desk).show()
            return .done
        }
    }

    private func grant(_ pools: RolePools, _ office: Office, _ day: CalendarDate) async throws {
        guard let place = at.flatMap({ Address($0) }),
            let until = until.flatMap({ CalendarDate($0) })
        else { throw UseCaseError(.unknownAddress, ["address": at ?? "", "near": ""]) }
        try await GrantWaiver(pools)(
            GrantWaiver.Request(
                id: id,
                grantee: to ?? "",
                address: place,
                allowed: try SchemesWaive.allowed(allow ?? "", at: place),
                reason: reason ?? "",
                expiresOn: until
            ),
            in: office,
            today: day
        )
    }

    private static func allowed(_ text: String, at address: Address) throws -> AllowedValues {
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2 else {
            return .values([try FieldValue(words: text, at: address)])
        }
        func end(_ text: String) throws -> Amount? {
            text.isEmpty ? nil : try FieldValue(words: text, at: address).number
        }
        return .range(low: try end(ends[0]), high: try end(ends[1]), step: nil)
    }
}

/// Lists waivers.
struct SchemesWaivers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waivers",
        abstract: "List the waivers that concern a tenant: its own, and those above and below."
    )

    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await office.running(output) { desk in
            try WaiverTable(waivers: try await ListWaivers(desk.pools)(desk.office), desk).show()
            return .done
        }
    }
}

/// Waivers as a table and as a document.
struct WaiverTable {
    private let waivers: [StoredWaiver]
    private let console: Console
    private let wording: Wording
    private let day: CalendarDate

    init(waivers: [StoredWaiver], _ desk: OfficeDesk) {
        self.waivers = waivers
        day = desk.day
        console = desk.console
        wording = desk.wording
    }

    /// Writes them.
    ///
    /// - Throws: `StoredValueError` when a stored waiver is none.
    func show() throws {
        var table = Table([
            .text(console[Phrase("豁免", "Waiver")]), .text(console[Phrase("由谁", "By")]),
            .text(console[Phrase("给谁", "To")]), .text(console[Phrase("位置", "Place")]),
            .text(console[Phrase("允许", "Allowed")]), .text(console[Phrase("至", "Until")]),
            .text(console[Phrase("状态", "State")]), .text(console[Phrase("理由", "Reason")]),
        ])
        for waiver in waivers {
            table.add([
                waiver.id, wording.name(of: waiver.owner), wording.name(of: waiver.grantee),
                waiver.address, wording.text(of: try waiver.waiver().allowed), waiver.expiresOn,
                console[state(waiver)], DisplayWidth.cut(waiver.reason, to: 32),
            ])
        }
        console.say(
            waivers.isEmpty ? console[Phrase("没有豁免。", "There is no waiver.")] : table.text
        )
        console.document([
            "format": "pingyi/waiver-list/1",
            "waivers": .array(
                waivers.map { waiver in
                    [
                        "id": .string(waiver.id), "owner": .string(waiver.owner.rawValue),
                        "tenant": .string(waiver.grantee.rawValue),
                        "scheme": .string(waiver.scheme), "address": .string(waiver.address),
                        "until": .string(waiver.expiresOn), "status": .string(waiver.status),
                        "reason": .string(waiver.reason),
                    ]
                }
            ),
        ])
    }

    private func state(_ waiver: StoredWaiver) -> Phrase {
        let isPast = CalendarDate(waiver.expiresOn).map { $0 < day } ?? false
        return switch waiver.status {
        case "proposed": Phrase("待批准", "proposed")
        case "granted": isPast ? Phrase("已到期", "ended") : Phrase("有效", "granted")
        case "revoked": Phrase("已撤销", "revoked")
        default: Phrase("已撤回", "withdrawn")
        }
    }
}
