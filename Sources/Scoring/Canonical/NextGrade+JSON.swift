public import Canonical
import Exact
import Schemes

extension NextGrade {
    /// The answer as JSON: its name under `next`, and what it names.
    ///
    /// `vetoes` or `items` (ids) for what stands in the way, `grade` for a grade without a seat.
    /// For a `goal`: `grade`, `total`, `missing`, `seats` (`count`, `units`, `rank`) and `ways`,
    /// each with `component` and `score` (an exact fraction), or with `sheet` (points now) and
    /// `unearned`, and with `needed`.
    public var jsonValue: JSONValue {
        switch self {
        case .best: ["next": "best"]
        case .vetoed(let vetoes): ["next": "vetoed", "vetoes": .strings(vetoes.map(\.rawValue))]
        case .absent: ["next": "absent"]
        case .incomplete(let items):
            ["next": "incomplete", "items": .strings(items.map(\.rawValue))]
        case .withoutScore: ["next": "without_score"]
        case .untold(let reason): ["next": "untold", "reason": .string(reason.rawValue)]
        case .closed(let grade): ["next": "closed", "grade": .string(grade.rawValue)]
        case .goal(let goal):
            .compact([
                "next": "goal",
                "grade": .string(goal.grade.rawValue),
                "total": .decimal(goal.total),
                "missing": .decimal(goal.missing),
                "seats": goal.seats?.jsonValue,
                "ways": .array(goal.ways.map(\.jsonValue)),
            ])
        }
    }
}

extension GradeGoal.Seats {
    fileprivate var jsonValue: JSONValue {
        [
            "count": .integer(Int64(count)), "units": .integer(Int64(units)),
            "rank": .integer(Int64(rank)),
        ]
    }
}

extension GradeGoal.Way {
    fileprivate var jsonValue: JSONValue {
        switch self {
        case .component(let component, let score, let needed):
            [
                "component": .string(component.rawValue), "score": .string(score.description),
                "needed": .decimal(needed),
            ]
        case .sheet(let points, let needed, let unearned):
            [
                "sheet": .decimal(points), "needed": .decimal(needed),
                "unearned": .decimal(unearned),
            ]
        }
    }
}
