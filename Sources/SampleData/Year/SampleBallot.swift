public import Hierarchy
public import Schemes

/// One invented voter's ballot, holding answers for some of the units.
public struct SampleBallot: Hashable, Sendable {
    /// The voter, unique within the year: `voter-1` and so on.
    public let voter: String
    /// The answer for each unit that the voter rates; never empty.
    public let answers: [UnitID: NodeID]
}

/// The public vote of a sample: ballots, and their count by unit.
struct SampleVote {
    private(set) var ballots: [SampleBallot] = []
    private(set) var tallies: [UnitID: [NodeID: Int]] = [:]

    init(roster: SampleRoster, scheme: Scheme, random: inout RandomStream) {
        guard let component = scheme.components.first(where: { $0.source == .publicVote }),
            !component.ballotSteps.isEmpty
        else { return }
        let weights = SampleVote.weights(of: component.ballotSteps)
        let rated = roster.entries.filter { entry in
            entry.mishap != .absent
                && scheme.forms.contains { form in
                    form.id == entry.form
                        && form.weights.contains { $0.component == component.id }
                }
        }
        // Every voter rates three to eight units, so that each has the wanted number on average.
        let wanted = min(component.minimumRaters, 2_000) + 60
        var open: [(unit: UnitID, left: Int)] = rated.map { entry in
            let few = min(max(component.minimumRaters - 1, 0), 3)
            return (
                entry.unit,
                entry.mishap == .fewBallots ? few : wanted + random.number(in: 0...60)
            )
        }
        while true {
            open.removeAll { $0.left <= 0 }
            if open.isEmpty { return }
            var answers: [UnitID: NodeID] = [:]
            for _ in 0..<min(random.number(in: 3...8), open.count) {
                let place = random.number(in: 0...open.count - 1)
                let unit = open[place].unit
                guard answers[unit] == nil else { continue }
                let answer = component.ballotSteps[random.place(by: weights)].id
                answers[unit] = answer
                tallies[unit, default: [:]][answer, default: 0] += 1
                open[place].left -= 1
            }
            ballots.append(SampleBallot(voter: "voter-\(ballots.count + 1)", answers: answers))
        }
    }

    /// The chances of the answers: good ones often, bad ones seldom, no rating now and then.
    private static func weights(of steps: [BallotStep]) -> [Int] {
        var weight = 48
        return steps.map { step in
            guard step.points != nil else { return 5 }
            defer { weight = max(weight * 5 / 8 - 4, 2) }
            return weight
        }
    }
}

extension RandomStream {
    /// A place drawn by weights, at least one of which is above zero.
    fileprivate mutating func place(by weights: [Int]) -> Int {
        var rest = number(in: 0...weights.reduce(0, +) - 1)
        for (place, weight) in weights.enumerated() {
            if rest < weight { return place }
            rest -= weight
        }
        return 0
    }
}
