public import Canonical
import Exact
import Hierarchy
import Schemes

extension Comparison {
    /// The comparison as a document: `reading`, `scale`, `core`, `sides` and `flags`.
    ///
    /// Fractions stand exactly and as shown; what does not exist is left out.
    public var jsonValue: JSONValue {
        [
            "reading": .string(reading.rawValue),
            "scale": .amount(scale),
            "core": core.jsonValue,
            "sides": .array(sides.map(\.jsonValue)),
            "flags": .strings(flags.map(\.name)),
        ]
    }
}

extension CommonCore {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "items": .array(
                zip(items, points)
                    .map { ["item": .string($0.rawValue), "points": .amount($1)] }
            ),
            "points": .amount(total),
            "ancestor_points": .amount(ancestorTotal),
            "of_ancestor": shareOfAncestor.map { .share($0) },
            "class_items": classItems.isEmpty ? nil : .ids(classItems),
        ])
    }
}

extension SideResult {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "side": id.jsonValue,
            "units": .count(units),
            "barred": .count(barred),
            "left_out": .count(leftOut),
            "statistics": statistics?.jsonValue,
            "rank": rank.map { .count($0) },
            "grades": .array(
                grades.keys.sorted()
                    .map { grade in
                        .compact([
                            "grade": .string(grade.rawValue),
                            "units": .count(grades[grade] ?? 0),
                            "share": share(of: grade).map { .share($0) },
                        ])
                    }
            ),
            "coverage": coverage.jsonValue,
            "inside": inside.jsonValue,
            "outside": outside.jsonValue,
            "additions": .ids(additions),
            "flags": .array(flags.map(\.jsonValue)),
        ])
    }
}

extension SideID {
    fileprivate var jsonValue: JSONValue {
        switch self {
        case .jurisdiction(let tenant): ["tenant": .string(tenant.rawValue)]
        case .sector(let sector): ["sector": .string(sector.rawValue)]
        }
    }
}

extension Statistics {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "count": .count(count),
            "mean": .fraction(mean),
            "median": .fraction(lowerMedian),
            "midpoint_median": midpointMedian.map { .fraction($0) },
            "lower_quartile": .fraction(lowerQuartile),
            "upper_quartile": .fraction(upperQuartile),
            "minimum": .fraction(minimum),
            "maximum": .fraction(maximum),
            "spread": .fraction(spread),
            "interquartile_range": .fraction(interquartileRange),
        ])
    }
}

extension Coverage {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "of_own": ofOwn.map { .share($0) },
            "lowest_of_own": lowestOfOwn.map { .share($0) },
            "highest_of_own": highestOfOwn.map { .share($0) },
            "of_ancestor": ofAncestor.map { .share($0) },
        ])
    }
}

extension ComparisonFlag {
    fileprivate var name: String {
        switch self {
        case .percentOfFullMarks: "percent_of_full_marks"
        case .severalForms: "several_forms"
        case .severalYears: "several_years"
        case .noCore: "no_core"
        case .quotasNotApplied: "quotas_not_applied"
        case .gradesNotGiven: "grades_not_given"
        case .notRestated(let obstacle): "not_restated_\(obstacle.rawValue)"
        case .classItems: "class_items"
        }
    }
}

extension SideFlag {
    fileprivate var jsonValue: JSONValue {
        switch self {
        case .severalSchemes(let schemes):
            ["flag": "several_schemes", "schemes": .count(schemes)]
        case .unknownScheme(let units): ["flag": "unknown_scheme", "units": .count(units)]
        case .reweighted(let units): ["flag": "reweighted", "units": .count(units)]
        case .countedOtherwise(let components):
            ["flag": "counted_otherwise", "components": .ids(components)]
        case .itemsMissing(let items): ["flag": "items_missing", "items": .ids(items)]
        case .classItems(let items): ["flag": "class_items", "items": .ids(items)]
        case .exempted(let units): ["flag": "exempted", "units": .count(units)]
        case .claims(let units): ["flag": "claims", "units": .count(units)]
        case .findings(let units): ["flag": "findings", "units": .count(units)]
        case .componentsDiffer(let components):
            ["flag": "components_differ", "components": .ids(components)]
        case .adjustmentsDiffer(let adjustments):
            ["flag": "adjustments_differ", "adjustments": .ids(adjustments)]
        case .componentsMissing(let units):
            ["flag": "components_missing", "units": .count(units)]
        }
    }
}
