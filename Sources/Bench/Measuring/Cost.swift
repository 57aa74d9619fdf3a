/// What one run of a piece of work took.
public struct Cost: Hashable, Sendable {
    /// Seconds on the clock.
    public var wall: Double
    /// Seconds of processor time of the program that did the work.
    public var client: Double
    /// Seconds of processor time of the database server.
    public var server: Double

    /// Creates a cost.
    public init(wall: Double, client: Double, server: Double) {
        self.wall = wall
        self.client = client
        self.server = server
    }

    /// The median of runs, number by number; `nil` without runs.
    public static func median(of runs: [Cost]) -> Cost? {
        guard let wall = runs.map(\.wall).median, let client = runs.map(\.client).median,
            let server = runs.map(\.server).median
        else { return nil }
        return Cost(wall: wall, client: client, server: server)
    }
}

extension [Double] {
    /// The middle number, or the mean of the two in the middle; `nil` for none.
    var median: Double? {
        let ordered = sorted()
        guard let low = ordered.dropFirst((count - 1) / 2).first,
            let high = ordered.dropFirst(count / 2).first
        else { return nil }
        return (low + high) / 2
    }

    /// The number that a share of all numbers does not exceed; `nil` for none.
    func quantile(_ share: Double) -> Double? {
        guard !isEmpty else { return nil }
        return sorted()[Swift.min(count - 1, Int(Double(count) * share))]
    }
}
