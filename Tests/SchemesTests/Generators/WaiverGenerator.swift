import Exact
import Hierarchy
import Schemes
import Testing

/// A day that the test knows to be good.
func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else {
        Issue.record("\(text) is no day")
        return day("2026-01-01")
    }
    return day
}

/// A waiver of the year 2026.
func waiver(
    _ name: String = "W1",
    by owner: String,
    for child: String,
    on address: String,
    _ allowed: AllowedValues,
    reason: String = "Flood year",
    from first: String = "2026-01-10",
    until last: String = "2026-12-31"
) -> Waiver {
    guard let id = WaiverID(rawValue: name) else {
        Issue.record("\(name) is no waiver's id")
        return waiver(by: owner, for: child, on: address, allowed)
    }
    return Waiver(
        id: id,
        owner: tenant(owner),
        child: tenant(child),
        address: at(address),
        allowed: allowed,
        reason: reason,
        grantedBy: "Head of office",
        grantedOn: day(first),
        expiresOn: day(last)
    )
}

extension SeededGenerator {
    /// Waivers for a level, most of them for values that its changes set; some of them wrong.
    mutating func waivers(
        for derivation: Derivation,
        under chain: [VersionReference],
        wrong: Int = 30
    ) -> [Waiver] {
        var waivers: [Waiver] = []
        for operation in derivation.operations {
            guard case .set(let address, let value, _) = operation.action, happens(70) else {
                continue
            }
            let owners = chain.map(\.tenant.rawValue)
            let near = value.number ?? .zero
            var allowed = AllowedValues.values([value])
            if happens(30), near < Amount(1_000), near > Amount(-1_000) {
                allowed = .range(low: near - Amount(1), high: near + Amount(1), step: nil)
            }
            if happens(wrong / 2) { allowed = .values([.text("别的值")]) }
            waivers.append(
                waiver(
                    "W\(waivers.count + 1)",
                    by: happens(wrong / 3) ? "stranger" : one(of: owners),
                    for: happens(wrong / 3) ? "stranger" : derivation.tenant.rawValue,
                    on: address.description,
                    allowed,
                    reason: happens(wrong / 5) ? " " : "理由",
                    from: happens(wrong / 4) ? "2026-07-01" : "2026-01-10",
                    until: happens(wrong / 4) ? "2026-05-31" : "2026-12-31"
                )
            )
        }
        return shuffled(waivers)
    }
}
