import Canonical
import Exact
import Hierarchy
public import PostgresDriver
import Rollups
import SQLFiles
public import Schemes
public import Scoring

/// A cycle's outcomes as they are to be published, approved by a second person.
public struct PublicationToStore: Sendable {
    /// The cycle.
    public let cycle: StoredCycle
    /// The scheme it was scored by.
    public let scheme: Scheme
    /// The cycle's units with the outcome of each.
    public let units: [(unit: StoredUnit, outcome: Outcome)]

    /// Creates a publication.
    public init(
        cycle: StoredCycle,
        scheme: Scheme,
        units: [(unit: StoredUnit, outcome: Outcome)]
    ) {
        self.cycle = cycle
        self.scheme = scheme
        self.units = units
    }

    /// The statements that store the publication and its summary.
    ///
    /// - Throws: `PackedSheetError` when points do not fit a cell of a sheet.
    public func statements(
        by proposer: PersonNumber,
        approvedBy approver: PersonNumber
    ) throws -> [(Statement, [PostgresValue])] {
        let content = content.canonicalBytes
        let layout = SheetLayout(scheme)
        let ordered = units.sorted { $0.unit.inputs.unit < $1.unit.inputs.unit }
        let results = LiveResults(cycle: cycle, scheme: scheme, units: units)
        return [
            (
                Statement(.publishCycle),
                [
                    .int32(cycle.tenantNumber.rawValue), .int64(cycle.number.rawValue),
                    .bytes(cycle.snapshot.bytes), .bytes(Digest(of: content).bytes),
                    .text(String(decoding: content, as: UTF8.self)), .int64(proposer.rawValue),
                    .int64(approver.rawValue),
                    .textArray(ordered.map(\.unit.inputs.unit.rawValue)),
                    .textArray(ordered.map { $0.outcome.total?.description }),
                    .int32Array(ordered.map { $0.outcome.rank.map { Int32(clamping: $0) } }),
                    .textArray(ordered.map { $0.outcome.grade?.rawValue }),
                    .textArray(ordered.map { FlagWords.text($0.outcome.flags) }),
                    .textArray(ordered.map { components($0.outcome).canonicalText }),
                    .bytesArray(
                        try ordered.map {
                            try PackedSheet($0.outcome.sheet.items, in: layout).bytes
                        }
                    ),
                ]
            ),
            LiveResults.put(
                results.cells,
                series: "published",
                cycle: cycle,
                version: Int64(cycle.publishedNumber ?? 0) + 1
            ),
            LiveResults.drop(allBut: results.cells, series: "published", cycle: cycle),
        ]
    }

    private var content: JSONValue {
        .object([
            "format": "pingyi/publication/1",
            "tenant": .string(cycle.tenant.rawValue),
            "year": .integer(Int64(cycle.year)),
            "scheme": .string(cycle.scheme),
            "snapshot": .string(cycle.snapshot.description),
            "outcomes": .array(
                units.sorted { $0.unit.inputs.unit < $1.unit.inputs.unit }
                    .map { unit, outcome in
                        .compact([
                            "unit": .string(unit.inputs.unit.rawValue),
                            "form": .string(outcome.form.rawValue),
                            "total": outcome.total.map { .string($0.description) },
                            "rank": outcome.rank.map { .integer(Int64($0)) },
                            "grade": outcome.grade.map { .string($0.rawValue) },
                            "flags": .string(FlagWords.text(outcome.flags)),
                            "components": components(outcome),
                        ])
                    }
            ),
        ])
    }

    /// Each component's exact score as a fraction, and each adjustment's points.
    private func components(_ outcome: Outcome) -> JSONValue {
        var scores: [String: JSONValue] = [:]
        for component in outcome.components {
            scores[component.component.rawValue] = component.score.map { .string($0.description) }
        }
        var adjustments: [String: JSONValue] = [:]
        for (adjustment, points) in outcome.sheet.adjustments where points != .zero {
            adjustments[adjustment.rawValue] = .string(points.description)
        }
        return .object(["scores": .object(scores), "adjustments": .object(adjustments)])
    }
}
