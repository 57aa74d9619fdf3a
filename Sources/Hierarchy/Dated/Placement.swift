/// What a tenant was called and where it stood for a stretch of time.
public struct Placement: Hashable, Sendable {
    /// The tenant.
    public let tenant: TenantID
    /// The tenant above it; `nil` for a root.
    public var parent: TenantID?
    /// The administrative code.
    public var code: String
    /// The name, for people.
    public var name: String
    /// The rung: a label.
    public var level: Level
    /// The first day on which this holds.
    public var validFrom: CalendarDate
    /// The first day on which this no longer holds; `nil` while it does.
    public var validTo: CalendarDate?

    /// Creates a placement.
    public init(
        tenant: TenantID,
        parent: TenantID?,
        code: String,
        name: String,
        level: Level,
        validFrom: CalendarDate,
        validTo: CalendarDate? = nil
    ) {
        self.tenant = tenant
        self.parent = parent
        self.code = code
        self.name = name
        self.level = level
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether the placement holds on a day.
    ///
    /// - Parameter date: The day.
    /// - Returns: `true` from the first day up to, not including, ``validTo``.
    public func holds(on date: CalendarDate) -> Bool {
        validFrom <= date && (validTo.map { date < $0 } ?? true)
    }
}
