public import Hierarchy

/// A tenant's place in a national sample.
public struct NationalDivision: Hashable, Sendable {
    /// The tenant.
    public let id: TenantID
    /// The tenant above; `nil` for regions.
    public let parent: TenantID?
    /// Its rung.
    public let level: Level

    /// Creates a place.
    public init(id: TenantID, parent: TenantID?, level: Level) {
        self.id = id
        self.parent = parent
        self.level = level
    }

    /// An invented country of regions, prefectures and counties, spread as evenly as they go.
    ///
    /// - Parameters:
    ///   - regions: How many regions, 1 to 90; mainland China has 31.
    ///   - prefectures: How many prefectures, 0 or more; mainland China has 333.
    ///   - counties: How many counties, 0 or more, under prefectures or, where there are none,
    ///     under regions; mainland China has 2,844.
    /// - Returns: Parents before children.
    public static func country(
        regions: Int = 31,
        prefectures: Int = 333,
        counties: Int = 2_844
    ) -> [NationalDivision] {
        var divisions = (0..<max(regions, 1))
            .compactMap { number in
                NationalDivision("r", number, under: nil, level: .region)
            }
        let regions = divisions.map(\.id)
        divisions += (0..<max(prefectures, 0))
            .compactMap { number in
                NationalDivision(
                    "p",
                    number,
                    under: regions[number % regions.count],
                    level: .prefecture
                )
            }
        let above =
            divisions.count > regions.count
            ? divisions.dropFirst(regions.count).map(\.id) : regions
        divisions += (0..<max(counties, 0))
            .compactMap { number in
                NationalDivision("c", number, under: above[number % above.count], level: .county)
            }
        return divisions
    }

    private init?(_ letter: String, _ number: Int, under parent: TenantID?, level: Level) {
        guard let id = TenantID(rawValue: "\(letter)\(number)") else { return nil }
        self.init(id: id, parent: parent, level: level)
    }
}
