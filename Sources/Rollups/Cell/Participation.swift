/// Why units have no score that counts, and how many.
///
/// The first four states exclude one another, in this order of precedence, so that units = scored
/// units + ``unscored``.
public struct Participation: Hashable, Sendable {
    /// Units recorded as absent.
    public var absent: Int
    /// Units whose grade a finding set; a score they may have counts nowhere.
    public var vetoed: Int
    /// Units with items that have no mark.
    public var incomplete: Int
    /// Units none of whose components could be computed.
    public var withoutComponent: Int
    /// Scored units whose weights were re-proportioned over the available components.
    public var reweighted: Int

    /// Creates counts, each 0 or more.
    public init(
        absent: Int = 0,
        vetoed: Int = 0,
        incomplete: Int = 0,
        withoutComponent: Int = 0,
        reweighted: Int = 0
    ) {
        self.absent = absent
        self.vetoed = vetoed
        self.incomplete = incomplete
        self.withoutComponent = withoutComponent
        self.reweighted = reweighted
    }

    /// The number of units without a score that counts.
    public var unscored: Int { absent + vetoed + incomplete + withoutComponent }

    /// Adds other counts.
    public mutating func merge(_ other: Participation) {
        absent += other.absent
        vetoed += other.vetoed
        incomplete += other.incomplete
        withoutComponent += other.withoutComponent
        reweighted += other.reweighted
    }
}

/// How many found problems stand in each state of rectification (整改台账).
public struct RectificationCounts: Hashable, Sendable {
    /// Not begun (未整改).
    public var notBegun: Int
    /// Under way (整改中).
    public var underWay: Int
    /// Reported as done (已整改).
    public var done: Int
    /// Accepted and closed (销号).
    public var closed: Int

    /// Creates counts, each 0 or more.
    public init(notBegun: Int = 0, underWay: Int = 0, done: Int = 0, closed: Int = 0) {
        self.notBegun = notBegun
        self.underWay = underWay
        self.done = done
        self.closed = closed
    }

    /// Adds other counts.
    public mutating func merge(_ other: RectificationCounts) {
        notBegun += other.notBegun
        underWay += other.underWay
        done += other.done
        closed += other.closed
    }
}
