import Canonical
import Exact
import Hierarchy
import Rollups
import Schemes
import Scoring
import Store

/// Turns stored rows of publications into units that can be compared.
struct PublishedRows {
    private struct Source {
        let tenant: TenantID
        let scheme: Scheme
        let layout: SheetLayout
    }

    private let sources: [TenantNumber: Source]
    private let year: Int

    init(_ publications: [StoredPublication], _ schemes: [TenantID: Scheme], year: Int) {
        self.year = year
        var sources: [TenantNumber: Source] = [:]
        for publication in publications {
            guard let scheme = schemes[publication.tenant] else { continue }
            sources[publication.tenantNumber] = Source(
                tenant: publication.tenant,
                scheme: scheme,
                layout: SheetLayout(scheme)
            )
        }
        self.sources = sources
    }

    func units(_ rows: [PublishedRow]) throws -> [PublishedUnit] {
        var units: [PublishedUnit] = []
        units.reserveCapacity(rows.count)
        for row in rows {
            guard let source = sources[row.tenantNumber], let form = NodeID(row.form) else {
                throw UseCaseError(.unreadableStore, ["problem": "publication \(row.unit)"])
            }
            let values = try JSONValue(parsing: row.components)
            units.append(
                PublishedUnit(
                    tenant: source.tenant,
                    unit: row.unit,
                    name: row.name,
                    sector: row.sector,
                    form: form,
                    year: year,
                    scheme: source.scheme.digest,
                    fullMarks: source.scheme.fullMarks,
                    items: try PackedSheet(bytes: row.items).points(in: source.layout),
                    adjustments: PublishedRows.read(values["adjustments"]) {
                        try? Amount(parsing: $0)  // A malformed number is left out as unreadable.
                    },
                    components: PublishedRows.read(values["scores"], Rational.init(parsing:)),
                    total: row.total,
                    rank: row.rank,
                    grade: row.grade.flatMap { NodeID($0) },
                    flags: try FlagWords.flags(row.flags)
                )
            )
        }
        return units
    }

    private static func read<Value>(
        _ object: JSONValue?,
        _ parse: (String) -> Value?
    ) -> [NodeID: Value] {
        var values: [NodeID: Value] = [:]
        for (key, value) in object?.object ?? [:] {
            guard let node = NodeID(key), let parsed = value.string.flatMap(parse) else { continue }
            values[node] = parsed
        }
        return values
    }
}
