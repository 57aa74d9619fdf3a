import Hierarchy

/// The waivers that one level may use, on the day on which its version is made.
struct GrantedWaivers {
    /// The tenants of the levels above, the root first.
    let ancestors: [VersionReference]
    /// The day; `nil` when no waiver has effect.
    let day: CalendarDate?
    /// How many days before its end a waiver in use is reported.
    let notice: Int
    /// The level's waivers by the value that they are about, each list by id.
    let byAddress: [Address: [Waiver]]

    /// Without any waiver.
    static let none = GrantedWaivers([], for: nil, under: [], on: nil, notice: 0)

    init(
        _ waivers: [Waiver],
        for child: TenantID?,
        under ancestors: [VersionReference],
        on day: CalendarDate?,
        notice: Int
    ) {
        self.ancestors = ancestors
        self.day = day
        self.notice = notice
        guard !waivers.isEmpty else {
            byAddress = [:]
            return
        }
        let own = waivers.filter { $0.child == child }
        byAddress = Dictionary(grouping: own, by: \.address)
            .mapValues { $0.sorted { ($0.id.rawValue, $0.owner) < ($1.id.rawValue, $1.owner) } }
    }

    /// A waiver of a tenant that allows a value on the day; `nil` when there is none.
    func waiver(of owner: TenantID, at address: Address, for value: FieldValue) -> Waiver? {
        guard let day else { return nil }
        return byAddress[address]?
            .first { $0.owner == owner && $0.isInForce(on: day) && $0.allowed.contains(value) }
    }
}
