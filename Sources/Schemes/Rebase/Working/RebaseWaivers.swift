import Hierarchy

/// The waivers that count for one derivation while it is rebased.
struct RebaseWaivers: Hashable, Sendable {
    /// Those granted to the derivation's tenant.
    let waivers: [Waiver]
    /// The day on which the new version is made; `nil` when none counts.
    let day: CalendarDate?

    /// No waivers.
    static let none = RebaseWaivers(waivers: [], day: nil)

    /// The waivers of a tenant.
    ///
    /// - Parameters:
    ///   - waivers: Waivers of a lineage.
    ///   - tenant: The tenant that may use its own among them.
    ///   - day: The day; `nil` when none counts.
    init(_ waivers: [Waiver], for tenant: TenantID, on day: CalendarDate?) {
        self.init(waivers: waivers.filter { $0.child == tenant }, day: day)
    }

    private init(waivers: [Waiver], day: CalendarDate?) {
        self.waivers = waivers
        self.day = day
    }

    /// The waivers as the derivation was made with them: one that has ended since counts too.
    var begun: RebaseWaivers {
        guard let day, waivers.contains(where: { $0.expiresOn < day }) else { return self }
        return RebaseWaivers(waivers: waivers.map { $0.lasting(until: day) }, day: day)
    }

    /// Whether the derivation changes a value that a waiver is about, so that the waiver's end, or
    /// a bound that has another setter now, concerns it.
    func concern(_ derivation: Derivation) -> Bool {
        guard !waivers.isEmpty else { return false }
        let waived = Set(waivers.map(\.address))
        return derivation.operations.contains { $0.address.map(waived.contains) ?? false }
    }

    /// Resolves a derivation of the tenant with its waivers, without a check of its pin.
    func resolve(_ derivation: Derivation, over parent: ResolvedScheme) -> ResolvedScheme {
        Schemes.resolve(derivation, over: parent, digest: nil, waivers: waivers, on: day)
    }
}

extension Waiver {
    // One whose days are in no order never had effect, and gets none here.
    fileprivate func lasting(until day: CalendarDate) -> Waiver {
        guard grantedOn <= expiresOn, expiresOn < day else { return self }
        return Waiver(
            id: id,
            owner: owner,
            child: child,
            address: address,
            allowed: allowed,
            reason: reason,
            grantedBy: grantedBy,
            grantedOn: grantedOn,
            expiresOn: day
        )
    }
}
