public import Canonical
import Exact
import Hierarchy
import Schemes

extension Trace {
    /// The trace as JSON.
    ///
    /// - `unit`, `form`: ids.
    /// - `base`, `adjusted`, `sheet`, `total`: steps, see ``TraceStep/jsonValue``.
    /// - `components`: a list of steps.
    /// - `omissions`: a list of `component`, `rater`, `points`, `reason`.
    /// - `decisions`: a list, see ``Decision/jsonValue``.
    public var jsonValue: JSONValue {
        .compact([
            "unit": .string(unit.rawValue),
            "form": .string(form.rawValue),
            "base": base.jsonValue,
            "adjusted": adjusted.jsonValue,
            "sheet": sheet?.jsonValue,
            "components": .array(components.map(\.jsonValue)),
            "total": total?.jsonValue,
            "omissions": .array(omissions.map(\.jsonValue)),
            "decisions": .array(decisions.map(\.jsonValue)),
        ])
    }
}

extension TraceStep {
    /// The step as JSON.
    ///
    /// - `what`: what the number is; with `node`, `matter`, `rater` or `source` where it names one.
    /// - `by`: the operation; a rounding also has `mode` and `places`.
    /// - `value`: the number, exact: `"n/d"` or `"n"`.
    /// - `rules`: addresses in the scheme; left out when there are none.
    /// - `from`: the steps that the number follows from; left out for recorded and set numbers.
    public var jsonValue: JSONValue {
        var members = subject.members
        members.merge(operation.members) { first, _ in first }
        members["value"] = recomputed().map { .string($0.description) }
        if !rules.isEmpty { members["rules"] = .strings(rules.map(\.description)) }
        if !inputs.isEmpty { members["from"] = .array(inputs.map(\.jsonValue)) }
        return .object(members)
    }
}

extension TraceStep.Subject {
    fileprivate var members: [String: JSONValue] {
        switch self {
        case .total: ["what": "total"]
        case .sheet: ["what": "sheet"]
        case .base: ["what": "base"]
        case .adjusted: ["what": "adjusted"]
        case .node(let node): ["what": "node", "node": .string(node.rawValue)]
        case .weight(let node): ["what": "weight", "node": .string(node.rawValue)]
        case .award(let rate, let matter):
            ["what": "award", "node": .string(rate.rawValue)]
                .merging(matter.map { ["matter": .string($0)] } ?? [:]) { first, _ in first }
        case .times: ["what": "times"]
        case .rater(let rater): ["what": "rater", "rater": .string(rater)]
        case .ballots(let step): ["what": "ballots", "node": .string(step.rawValue)]
        case .imported(let source): ["what": "imported", "source": .string(source)]
        case .bound: ["what": "bound"]
        }
    }
}

extension TraceStep.Operation {
    fileprivate var members: [String: JSONValue] {
        switch self {
        case .recorded: ["by": "recorded"]
        case .set: ["by": "set"]
        case .sum: ["by": "sum"]
        case .product: ["by": "product"]
        case .negated: ["by": "negated"]
        case .mean: ["by": "mean"]
        case .weightedMean: ["by": "weighted_mean"]
        case .atLeast: ["by": "at_least"]
        case .atMost: ["by": "at_most"]
        case .rounded(let mode, let places):
            [
                "by": "rounded", "mode": .string(mode.rawValue),
                "places": .integer(Int64(places)),
            ]
        }
    }
}

extension Trace.Omission {
    /// The omission as JSON: `component`, `rater`, `points` and `reason`.
    public var jsonValue: JSONValue {
        [
            "component": .string(component.rawValue), "rater": .string(rater),
            "points": .decimal(points), "reason": .string(reason.rawValue),
        ]
    }
}

extension Decision {
    /// The decision as JSON: its name under `decision`, what it names, and its `rules`.
    ///
    /// `veto`, `grade`, `items`, `place` and `among`, `minimum`, `seats` and `units`, `tied`.
    public var jsonValue: JSONValue {
        var members = self.members
        if !rules.isEmpty { members["rules"] = .strings(rules.map(\.description)) }
        return .compact(members)
    }

    private var members: [String: JSONValue?] {
        switch self {
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
