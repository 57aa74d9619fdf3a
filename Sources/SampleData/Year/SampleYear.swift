public import Hierarchy
public import Schemes
public import Scoring

/// One invented year of a tenant: units, marks, ratings, ballots, and a few things gone wrong.
///
/// The year follows from the seed, the tenant's id, the year's number and the scheme alone. It
/// holds nothing that the scheme forbids, so a check of the inputs finds no problem. Among 20
/// units or more, two are absent, one is vetoed where the scheme has a veto, two are incomplete,
/// one has too few ballots and one no number carried over; the rest is complete.
public struct SampleYear: Hashable, Sendable {
    /// The tenant that evaluates.
    public let tenant: TenantID
    /// The year of the cycle.
    public let year: Int
    /// The units with everything recorded about them, those of limited forms first.
    public let units: [UnitInputs]
    /// The names by unit, in both languages.
    public let names: [UnitID: SampleName]
    /// The public's ballots; counted, they are the tallies of ``units``.
    public let ballots: [SampleBallot]

    /// Invents a year.
    ///
    /// - Parameters:
    ///   - seed: Any number.
    ///   - tenant: The tenant that evaluates.
    ///   - level: Its rung, for the units' names.
    ///   - year: The year of the cycle.
    ///   - scheme: The scheme that it evaluates by.
    ///   - unitCount: How many units, 1 or more; fewer come when every form is full.
    public init(
        seed: UInt64,
        tenant: TenantID,
        level: Level,
        year: Int,
        scheme: Scheme,
        unitCount: Int = 60
    ) {
        var random = RandomStream(seed: seed, name: "\(tenant) \(year)")
        let roster = SampleRoster(
            level: level,
            scheme: scheme,
            unitCount: max(unitCount, 1),
            random: &random
        )
        let votes = SampleVote(roster: roster, scheme: scheme, random: &random)
        let quality = random.number(in: 740...930)
        self.tenant = tenant
        self.year = year
        names = roster.names
        ballots = votes.ballots
        units = roster.entries.map { entry in
            entry.inputs(
                scheme: scheme,
                roster: roster,
                tally: votes.tallies[entry.unit],
                quality: quality,
                year: year,
                random: &random
            )
        }
    }
}
