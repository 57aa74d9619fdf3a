/// A tenant as the register describes it: a stable id with its attributes.
public struct TenantEntry: Hashable, Sendable {
    /// The identity, which never changes.
    public let id: TenantID
    /// The administrative code, unique among all tenants; 1 to 40 characters.
    public var code: String
    /// The name, for people; 1 to 200 characters.
    public var name: String
    /// The rung that it stands on: a label.
    public var level: Level
    /// The tenant above it; `nil` for a root.
    public var parent: TenantID?
    /// The name of its time zone, such as `Asia/Shanghai`, in which deadlines fall.
    public var timeZone: String
    /// Its first day.
    public var openedOn: CalendarDate
    /// The day from which it no longer exists; `nil` while it does.
    public var closedOn: CalendarDate?
    /// The tenants whose work it took over.
    public var successions: [Succession]

    /// The time zone of tenants that name none.
    public static let defaultTimeZone = "Asia/Shanghai"

    /// Creates an entry.
    public init(
        id: TenantID,
        code: String,
        name: String,
        level: Level,
        parent: TenantID?,
        timeZone: String = TenantEntry.defaultTimeZone,
        openedOn: CalendarDate,
        closedOn: CalendarDate? = nil,
        successions: [Succession] = []
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.level = level
        self.parent = parent
        self.timeZone = timeZone
        self.openedOn = openedOn
        self.closedOn = closedOn
        self.successions = successions
    }
}

/// That a tenant took over the work of another one.
public struct Succession: Hashable, Sendable {
    /// The tenant whose work was taken over; it may live on, as after a split.
    public let predecessor: TenantID
    /// How it came about.
    public let kind: Kind
    /// The first day of the new order.
    public let on: CalendarDate

    /// Creates a succession.
    public init(predecessor: TenantID, kind: Kind, on: CalendarDate) {
        self.predecessor = predecessor
        self.kind = kind
        self.on = on
    }

    /// How one tenant follows another.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A part of the predecessor became this tenant.
        case split
        /// The predecessor, with others, became this tenant or joined it.
        case merge
        /// The predecessor lives on as this tenant under another id.
        case rename
    }
}
