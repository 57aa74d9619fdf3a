public import Canonical
import Exact
import Schemes

extension Decision {
    /// The decision as JSON: its name under `decision`, what it names, and its `rules`.
    ///
    /// `veto`, `grade`, `items`, `place` and `among`, `minimum`, `seats` and `units`, `tied`,
    /// `missing`, `title`, and `obstacle` with what it names.
    public var jsonValue: JSONValue {
        var members = self.members
        if !rules.isEmpty { members["rules"] = .strings(rules.map(\.description)) }
        return .compact(members)
    }

    private var members: [String: JSONValue?] {
        switch self {
        case .deducted(let veto, let points):
            [
                "decision": "deducted", "veto": .string(veto.rawValue),
                "points": .decimal(points),
            ]
        case .zeroed(let veto): ["decision": "zeroed", "veto": .string(veto.rawValue)]
        case .blocked(let missing):
            ["decision": "blocked", "missing": .strings(missing.map(\.rawValue))]
        case .unranked(let missing):
            ["decision": "unranked", "missing": .strings(missing.map(\.rawValue))]
        case .refused(let grade, let obstacle):
            obstacle.members.merging([
                "decision": "refused", "grade": .string(grade.rawValue),
            ]) { first, _ in first }
        case .undecided(let below, let above):
            [
                "decision": "undecided",
                "grades": .strings([above.rawValue, below.rawValue]),
            ]
        case .decided(let grade): ["decision": "decided", "grade": .string(grade.rawValue)]
        case .awarded(let title): ["decision": "awarded", "title": .string(title.rawValue)]
        case .withoutTitle(let title, let seats):
            [
                "decision": "without_title", "title": .string(title.rawValue),
                "seats": .integer(Int64(seats)),
            ]
        case .vetoed(let veto, let grade):
            [
                "decision": "vetoed", "veto": .string(veto.rawValue),
                "grade": .string(grade.rawValue),
            ]
        case .absent(let grade):
            ["decision": "absent", "grade": grade.map { .string($0.rawValue) }]
        case .incomplete(let items):
            ["decision": "incomplete", "items": .strings(items.map(\.rawValue))]
        case .withoutScore: ["decision": "without_score"]
        case .ranked(let place, let among):
            [
                "decision": "ranked", "place": .integer(Int64(place)),
                "among": .integer(Int64(among)),
            ]
        case .below(let grade, let minimum):
            [
                "decision": "below", "grade": .string(grade.rawValue),
                "minimum": .decimal(minimum),
            ]
        case .withoutSeat(let grade, let seats, let units, let isTied):
            [
                "decision": "without_seat", "grade": .string(grade.rawValue),
                "seats": .integer(Int64(seats)), "units": .integer(Int64(units)),
                "tied": .bool(isTied),
            ]
        case .graded(let grade, let minimum, let seats, let units):
            [
                "decision": "graded", "grade": .string(grade.rawValue),
                "minimum": minimum.map(JSONValue.decimal),
                "seats": seats.map { .integer(Int64($0)) }, "units": .integer(Int64(units)),
            ]
        }
    }
}

extension Decision.Obstacle {
    fileprivate var members: [String: JSONValue?] {
        switch self {
        case .atMinimum(let minimum): ["obstacle": "at_minimum", "minimum": .decimal(minimum)]
        case .boundary: ["obstacle": "boundary"]
        case .base(let passMark): ["obstacle": "base", "minimum": .decimal(passMark)]
        case .condition: ["obstacle": "condition"]
        case .ceiling(let ceiling):
            ["obstacle": "ceiling", "ceiling": .string(ceiling.rawValue)]
        case .ineligible(let veto): ["obstacle": "ineligible", "veto": .string(veto.rawValue)]
        case .downgraded(let veto): ["obstacle": "downgraded", "veto": .string(veto.rawValue)]
        }
    }
}
