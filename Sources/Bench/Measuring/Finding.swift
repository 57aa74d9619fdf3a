public import Canonical

/// What was found about one piece of work: ways beside each other, on the same data.
public struct Finding: Sendable {
    /// The piece of work.
    public let name: String
    /// What it was done with.
    public let scale: String
    /// The ways, the product's own first.
    public internal(set) var ways: [Way] = []
    /// Whether every way gave the same results.
    public internal(set) var agrees = true
    /// Numbers beside the times, by name.
    public internal(set) var facts: [(name: String, value: String)] = []

    /// One way of doing the work.
    public struct Way: Sendable {
        /// What does it.
        public let name: String
        /// The runs.
        public internal(set) var runs: [Cost]
    }

    init(_ name: String, scale: String) {
        self.name = name
        self.scale = scale
    }

    mutating func add(_ cost: Cost, to way: String) {
        if let place = ways.firstIndex(where: { $0.name == way }) {
            ways[place].runs.append(cost)
        } else {
            ways.append(Way(name: way, runs: [cost]))
        }
    }

    /// How many times longer a way takes than the product, by medians of the clock.
    public func ratio(of way: Way) -> Double? {
        guard let own = ways.first.flatMap({ Cost.median(of: $0.runs) }),
            let other = Cost.median(of: way.runs), own.wall > 0
        else { return nil }
        return other.wall / own.wall
    }

    /// The finding as a document.
    public var jsonValue: JSONValue {
        [
            "work": .string(name), "scale": .string(scale), "agrees": .bool(agrees),
            "ways": .array(ways.map(document)),
            "facts": .object(
                Dictionary(facts.map { ($0.name, JSONValue.string($0.value)) }) { _, last in last }
            ),
        ]
    }

    private func document(_ way: Way) -> JSONValue {
        let median = Cost.median(of: way.runs) ?? Cost(wall: 0, client: 0, server: 0)
        return [
            "way": .string(way.name), "runs": .integer(Int64(way.runs.count)),
            "wall_ms": .string((median.wall * 1000).text(2)),
            "client_ms": .string((median.client * 1000).text(2)),
            "server_ms": .string((median.server * 1000).text(2)),
            "times_the_first": .string(ratio(of: way)?.text(2) ?? "1"),
        ]
    }
}

extension Double {
    /// The number with some places.
    public func text(_ places: Int) -> String {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        guard magnitude < 1e15 else { return "\(self)" }
        let whole = Int64((magnitude * scale).rounded())
        let digits = String(whole)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = self < 0 && whole > 0 ? "-" : ""
        guard places > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    }
}
