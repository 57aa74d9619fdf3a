/// One change that brings the stored register closer to what files say.
public enum TreeChange: Hashable, Sendable {
    /// A tenant that is not in the register yet, without successions and closing.
    case create(TenantEntry)
    /// Another code.
    case recode(TenantID, from: String, to: String)
    /// Another name.
    case rename(TenantID, from: String, to: String)
    /// Another rung.
    case relabel(TenantID, from: Level, to: Level)
    /// Another time zone.
    case setTimeZone(TenantID, from: String, to: String)
    /// Another parent; everything below moves along.
    case move(TenantID, from: TenantID?, to: TenantID?)
    /// That the tenant took over another's work.
    case succeed(TenantID, Succession)
    /// The end of a tenant, on its day.
    case close(TenantID, on: CalendarDate)

    /// The tenant that changes.
    public var tenant: TenantID {
        switch self {
        case .create(let entry): entry.id
        case .recode(let tenant, _, _), .rename(let tenant, _, _), .relabel(let tenant, _, _),
            .setTimeZone(let tenant, _, _), .move(let tenant, _, _), .succeed(let tenant, _),
            .close(let tenant, _):
            tenant
        }
    }
}

/// Something that files ask for and the register does not do.
public enum TreeRefusal: Hashable, Sendable {
    /// A closed tenant without its closing day: what has been closed is not opened again.
    case reopening(TenantID, closedOn: CalendarDate)
    /// Another closing day than the one recorded.
    case closingDay(TenantID, recorded: CalendarDate, given: CalendarDate)
    /// Another opening day than the one recorded.
    case openingDay(TenantID, recorded: CalendarDate, given: CalendarDate)
    /// Another code, name, rung, time zone or parent for a tenant that is closed.
    case changingClosed(TenantID, closedOn: CalendarDate)
    /// A recorded succession that the files no longer name.
    case forgottenSuccession(TenantID, Succession)
    /// Tenants that pass their codes around in a circle; the first by id, then the others.
    case circularCodes(TenantID, with: [TenantID])

    /// The tenant concerned; of several the first.
    public var tenant: TenantID {
        switch self {
        case .reopening(let tenant, _), .closingDay(let tenant, _, _),
            .openingDay(let tenant, _, _), .changingClosed(let tenant, _),
            .forgottenSuccession(let tenant, _), .circularCodes(let tenant, _):
            tenant
        }
    }
}
