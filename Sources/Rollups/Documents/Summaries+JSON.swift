public import Canonical
import Hierarchy
import Schemes

extension Summaries {
    /// The cells as a list in the order of their keys; equal summaries give equal documents.
    public var jsonValue: JSONValue {
        .array(
            cells.sorted { $0.key < $1.key }
                .map { key, cell in
                    .object(key.members.merging(cell.members) { own, _ in own })
                }
        )
    }
}

extension SummaryCell {
    /// The cell with its statistics: `units`, `scored`, `sum`, `mean`, medians, quartiles, bins of
    /// `scores`, `grades`, `attainment`, `adjustments`, `participation` and `rectification`.
    ///
    /// Statistics are left out when no unit is scored.
    public var jsonValue: JSONValue { .object(members) }

    fileprivate var members: [String: JSONValue] {
        let members: [String: JSONValue?] = [
            "units": .count(units),
            "scored": .count(scored),
            "sum": .fraction(sum),
            "mean": scores.mean.map { .fraction($0) },
            "median": scores.lowerMedian.map { .amount($0) },
            "midpoint_median": scores.midpointMedian.map { .fraction($0) },
            "lower_quartile": scores.quantile(1, of: 4).map { .amount($0) },
            "upper_quartile": scores.quantile(3, of: 4).map { .amount($0) },
            "minimum": scores.minimum.map { .amount($0) },
            "maximum": scores.maximum.map { .amount($0) },
            "scores": .array(
                scores.bins.map { ["score": .amount($0.score), "units": .count($0.count)] }
            ),
            "grades": .counts(grades),
            "attainment": attainment.jsonValue,
            "adjustments": adjustments.jsonValue,
            "participation": participation.jsonValue,
            "rectification": rectification.jsonValue,
        ]
        return members.compactMapValues(\.self)
    }
}

extension CellKey {
    fileprivate var members: [String: JSONValue] {
        [
            "year": .count(year),
            "form": .string(form.rawValue),
            "sector": .string(sector.rawValue),
            "full_marks": .amount(fullMarks),
        ]
    }
}

extension Participation {
    fileprivate var jsonValue: JSONValue {
        [
            "absent": .count(absent),
            "vetoed": .count(vetoed),
            "incomplete": .count(incomplete),
            "without_component": .count(withoutComponent),
            "reweighted": .count(reweighted),
        ]
    }
}

extension RectificationCounts {
    fileprivate var jsonValue: JSONValue {
        [
            "not_begun": .count(notBegun),
            "under_way": .count(underWay),
            "done": .count(done),
            "closed": .count(closed),
        ]
    }
}

extension Mismatch {
    /// The mismatch with its key, the two accounts, and the parts that differ.
    public var jsonValue: JSONValue {
        .object(
            key.cell.members.merging(
                [
                    "tenant": .string(key.tenant.rawValue),
                    "account": .string(account.rawValue),
                    "reference": .string(reference.rawValue),
                    "parts": .strings(parts.map(\.rawValue)),
                ]
            ) { own, _ in own }
        )
    }
}
