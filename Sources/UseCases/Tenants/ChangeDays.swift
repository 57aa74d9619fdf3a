import Hierarchy
import Store

/// From which day each change of the register holds, and which of them come too early for it.
struct ChangeDays {
    private let today: String
    private let opened: [TenantID: String]
    private let last: [TenantID: String]

    /// Takes over the register.
    ///
    /// - Parameters:
    ///   - today: The day from which changes hold, as `yyyy-mm-dd`.
    ///   - tenants: The register.
    ///   - placements: Its history; may be left out when nothing is described, moved or closed.
    init(today: String, tenants: [RegisteredTenant], placements: [RegisteredPlacement]) {
        self.today = today
        opened = Dictionary(tenants.map { ($0.id, $0.openedOn) }) { first, _ in first }
        last = Dictionary(
            placements.filter { $0.validTo == nil }.map { ($0.tenant, $0.validFrom) }
        ) { first, _ in first }
    }

    /// The day from which a change of a tenant holds: today, or its first day when that is later.
    func begin(of tenant: TenantID) -> String { max(today, opened[tenant] ?? today) }

    /// Refuses changes for days about which the register already says something else.
    ///
    /// - Throws: ``UseCaseError`` `H202` for the first of them.
    func check(_ changes: [TreeChange]) throws(UseCaseError) {
        var last = last
        for change in changes {
            let tenant = change.tenant
            switch change {
            case .create(let entry): last[tenant] = entry.openedOn.description
            case .recode, .rename, .relabel, .move:
                let day = begin(of: tenant)
                guard last[tenant] ?? day <= day else { throw refusal(tenant) }
                last[tenant] = day
            case .close(_, let day):
                guard last[tenant] ?? "" < day.description else { throw refusal(tenant) }
            case .setTimeZone, .succeed: break
            }
        }
    }

    private func refusal(_ tenant: TenantID) -> UseCaseError {
        UseCaseError(
            .changeRefused,
            ["tenant": tenant.rawValue, "problem": "\(StoreError.dayTooEarly)"]
        )
    }
}

extension TreeChange {
    /// Whether the change has to fit what the register says about other days.
    var hasHistory: Bool {
        switch self {
        case .create, .succeed, .setTimeZone: false
        case .recode, .rename, .relabel, .move, .close: true
        }
    }
}
