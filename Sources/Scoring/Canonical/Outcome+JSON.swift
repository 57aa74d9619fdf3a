public import Canonical
import Exact
import Hierarchy
import Schemes

extension Outcome {
    /// The outcome as a JSON document.
    ///
    /// Points and percentages are decimal strings in their shortest form; component scores and
    /// contributions are exact fractions, `"n/d"` or `"n"`. Keys without a value are left out.
    ///
    /// - `unit`, `sector`, `form`: ids.
    /// - `sheet`: `items` and `adjustments` (points by id), `missing` (ids), `base`, `adjusted`,
    ///   `total`; where there are any, `on_total` (what adjustments add to the total), `exempt`
    ///   (ids), `penalties` (points by id), `missing_data` (names by item).
    /// - `components`: a list of `component`, `percent`, `score`, `gap` (`kind`, with `have` and
    ///   `need` for too few raters), `contribution`.
    /// - `total`, `rank` (a whole number), `grade` (an id), `titles` (ids, where there are any).
    /// - `flags`: a list of objects whose `flag` is the flag's name; see ``Flag/jsonValue``.
    public var jsonValue: JSONValue {
        .compact([
            "unit": .string(unit.rawValue),
            "sector": .string(sector.rawValue),
            "form": .string(form.rawValue),
            "sheet": sheet.jsonValue,
            "components": .array(components.map(\.jsonValue)),
            "total": total.map(JSONValue.decimal),
            "rank": rank.map { .integer(Int64($0)) },
            "grade": grade.map { .string($0.rawValue) },
            "titles": titles.isEmpty ? nil : .strings(titles.map(\.rawValue)),
            "flags": .array(flags.map(\.jsonValue)),
        ])
    }

    /// The outcome as a JSON document that explains itself.
    ///
    /// - Parameter trace: The trace of the same unit.
    /// - Returns: ``jsonValue`` with the trace's ``Trace/jsonValue`` under the key `trace`.
    public func jsonValue(with trace: Trace) -> JSONValue {
        var members = jsonValue.object ?? [:]
        members["trace"] = trace.jsonValue
        return .object(members)
    }
}

extension SheetOutcome {
    /// The checklist as JSON; the keys are those of ``Outcome/jsonValue``.
    public var jsonValue: JSONValue {
        .compact([
            "items": .decimals(items),
            "missing": .strings(missing.map(\.rawValue)),
            "base": .decimal(base),
            "adjustments": .decimals(adjustments),
            "adjusted": .decimal(adjusted),
            "total": total.map(JSONValue.decimal),
            "on_total": onTotal == .zero ? nil : .decimal(onTotal),
            "exempt": exempt.isEmpty ? nil : .strings(exempt.map(\.rawValue)),
            "penalties": penalties.isEmpty ? nil : .decimals(penalties),
            "missing_data": missingData.isEmpty ? nil : .keyed(missingData) { .strings($0) },
        ])
    }
}

extension ComponentOutcome {
    /// The component as JSON; the keys are those of ``Outcome/jsonValue``.
    public var jsonValue: JSONValue {
        .compact([
            "component": .string(component.rawValue),
            "percent": .decimal(percent),
            "score": score.map { .string($0.description) },
            "gap": gap?.jsonValue,
            "contribution": contribution.map { .string($0.description) },
        ])
    }
}

extension ComponentOutcome.Gap {
    /// Why there is no score, under `kind`; with `have` and `need` for too few raters, and what
    /// else the kind names.
    public var jsonValue: JSONValue {
        switch self {
        case .nothingRecorded: ["kind": "nothing_recorded"]
        case .tooFewRaters(let have, let need):
            [
                "kind": "too_few_raters", "have": .integer(Int64(have)),
                "need": .integer(Int64(need)),
            ]
        case .incompleteSheet: ["kind": "incomplete_sheet"]
        case .groupTooSmall(let group, let have, let need):
            [
                "kind": "group_too_small", "group": .string(group.rawValue),
                "have": .integer(Int64(have)), "need": .integer(Int64(need)),
            ]
        case .lowTurnout(let cast, let invited):
            .compact([
                "kind": "low_turnout", "cast": .integer(Int64(cast)),
                "invited": invited.map { .integer(Int64($0)) },
            ])
        case .tooFewValid(let valid, let cast):
            [
                "kind": "too_few_valid", "valid": .integer(Int64(valid)),
                "cast": .integer(Int64(cast)),
            ]
        case .notHeld: ["kind": "not_held"]
        case .missingData(let names): ["kind": "missing_data", "missing": .strings(names)]
        }
    }
}

extension Flag {
    /// The flag as JSON: its name under `flag`, and what it names.
    ///
    /// `veto` for a finding, `missing` for components left out, `below` and `above` or `grades` for
    /// grades by their words, `grade` for seats, `component` for a clamp, `ceiling`, `items`,
    /// and `node` with `missing` for a condition without data.
    public var jsonValue: JSONValue {
        switch self {
        case .absent: ["flag": "absent"]
        case .criticised: ["flag": "criticised"]
        case .incomplete: ["flag": "incomplete"]
        case .vetoed(let veto): ["flag": "vetoed", "veto": .string(veto.rawValue)]
        case .reweighted(let missing):
            ["flag": "reweighted", "missing": .strings(missing.map(\.rawValue))]
        case .noComponent: ["flag": "no_component"]
        case .inGap(let below, let above):
            [
                "flag": "in_gap", "below": .string(below.rawValue),
                "above": .string(above.rawValue),
            ]
        case .inOverlap(let better, let worse):
            ["flag": "in_overlap", "grades": .strings([better.rawValue, worse.rawValue])]
        case .baseBelowPass: ["flag": "base_below_pass"]
        case .beyondQuota(let grade):
            ["flag": "beyond_quota", "grade": .string(grade.rawValue)]
        case .tiedAcrossQuota(let grade):
            ["flag": "tied_across_quota", "grade": .string(grade.rawValue)]
        case .clamped(let component):
            ["flag": "clamped", "component": .string(component.rawValue)]
        case .blocked(let missing):
            ["flag": "blocked", "missing": .strings(missing.map(\.rawValue))]
        case .substituted(let component):
            ["flag": "substituted", "component": .string(component.rawValue)]
        case .unranked(let missing):
            ["flag": "unranked", "missing": .strings(missing.map(\.rawValue))]
        case .needsDecision(let below, let above):
            [
                "flag": "needs_decision", "below": .string(below.rawValue),
                "above": .string(above.rawValue),
            ]
        case .decided(let grade): ["flag": "decided", "grade": .string(grade.rawValue)]
        case .failedBase: ["flag": "failed_base"]
        case .deducted(let veto): ["flag": "deducted", "veto": .string(veto.rawValue)]
        case .zeroed(let veto): ["flag": "zeroed", "veto": .string(veto.rawValue)]
        case .ineligible(let veto): ["flag": "ineligible", "veto": .string(veto.rawValue)]
        case .downgraded(let veto): ["flag": "downgraded", "veto": .string(veto.rawValue)]
        case .limited(let ceiling): ["flag": "limited", "ceiling": .string(ceiling.rawValue)]
        case .exempted(let items):
            ["flag": "exempted", "items": .strings(items.map(\.rawValue))]
        case .falseClaims(let items):
            ["flag": "false_claims", "items": .strings(items.map(\.rawValue))]
        case .undecided(let node, let missing):
            [
                "flag": "undecided", "node": .string(node.rawValue),
                "missing": .strings(missing),
            ]
        }
    }
}

extension JSONValue {
    /// An amount in its shortest form.
    static func decimal(_ amount: Amount) -> JSONValue { .string(amount.description) }

    /// Amounts by element.
    static func decimals(_ amounts: [NodeID: Amount]) -> JSONValue {
        keyed(amounts) { decimal($0) }
    }

    /// Values by element.
    static func keyed<Value>(
        _ values: [NodeID: Value],
        _ write: (Value) -> JSONValue
    ) -> JSONValue {
        var members: [String: JSONValue] = [:]
        for (id, value) in values { members[id.rawValue] = write(value) }
        return .object(members)
    }
}
