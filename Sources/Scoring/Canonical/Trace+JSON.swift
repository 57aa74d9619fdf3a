public import Canonical
import Exact
import Expressions
import Hierarchy
import Schemes

extension Trace {
    /// The trace as JSON.
    ///
    /// - `unit`, `form`: ids.
    /// - `base`, `adjusted`, `sheet`, `total`: steps, see ``TraceStep/jsonValue``.
    /// - `components`: a list of steps.
    /// - `claims`, where there are any: a list of `item`, `claimed`, `verified`, `reason`.
    /// - `omissions`: a list of `component`, `rater`, `points`, `reason`.
    /// - `conditions`, where there are any: a list of `node`, `holds` and what the formula was
    ///   computed from, see ``ComputedValue/jsonValue``.
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
            "claims": claims.isEmpty ? nil : .array(claims.map(\.jsonValue)),
            "omissions": .array(omissions.map(\.jsonValue)),
            "conditions": conditions.isEmpty ? nil : .array(conditions.map(\.jsonValue)),
            "decisions": .array(decisions.map(\.jsonValue)),
        ])
    }
}

extension TraceStep {
    /// The step as JSON.
    ///
    /// - `what`: what the number is; with `node`, `matter`, `rater` or `source` where it names one.
    /// - `by`: the operation; a rounding also has `mode` and `places`, a formula the keys of
    ///   ``ComputedValue/jsonValue``.
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
        case .fullMarks: ["what": "full_marks"]
        case .place: ["what": "place"]
        case .share: ["what": "share"]
        case .penalty(let item): ["what": "penalty", "node": .string(item.rawValue)]
        case .onTotal: ["what": "on_total"]
        case .finding(let veto): ["what": "finding", "node": .string(veto.rawValue)]
        case .other: ["what": "other"]
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
        case .median: ["by": "median"]
        case .scaled: ["by": "scaled"]
        case .formula(let computed):
            ["by": "formula"]
                .merging(computed.jsonValue.object ?? [:]) { first, _ in first }
        }
    }
}

extension ComputedValue {
    /// The formula and what it was computed from.
    ///
    /// - `formula`: its text.
    /// - `values`, `groups`: values by name, and by the text of group functions, as formulas write
    ///   them; left out when there are none.
    /// - `missing`: the names without a value; left out when there are none.
    public var jsonValue: JSONValue {
        func written(_ values: [(String, ExpressionValue)]) -> JSONValue? {
            var members: [String: JSONValue] = [:]
            for (name, value) in values { members[name] = .string(value.description) }
            return members.isEmpty ? nil : .object(members)
        }
        return .compact([
            "formula": .string(formula.source),
            "values": written(values.map { ($0.key.description, $0.value) }),
            "groups": written(groups.map { ($0.key, $0.value) }),
            "missing": missing.isEmpty ? nil : .strings(missing),
        ])
    }
}

extension ConditionResult {
    /// The condition as JSON: `node`, `holds` (left out while data are missing), and the keys of
    /// ``ComputedValue/jsonValue``.
    public var jsonValue: JSONValue {
        var members = computed.jsonValue.object ?? [:]
        members["node"] = .string(node.rawValue)
        if let holds { members["holds"] = holds ? true : false }
        return .object(members)
    }
}

extension Trace.Claim {
    /// The claim as JSON: `item`, `claimed`, `verified` and `reason`, where there are any.
    public var jsonValue: JSONValue {
        .compact([
            "item": .string(item.rawValue),
            "claimed": .decimal(claimed),
            "verified": verified.map(JSONValue.decimal),
            "reason": reason.map { .string($0) },
        ])
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
