import Exact
import Hierarchy
import PostgresDriver
import Rollups
import Schemes
import Store

/// Compares what the ways wrote: every unit's total, rank and grade, and every office's cells.
struct Agreement {
    let database: BenchDatabase

    init(_ database: BenchDatabase) { self.database = database }

    /// Says what first differs; `nil` when all ways agree.
    func difference(_ report: NationalPass.Report, withNumpy: Bool) async throws -> String? {
        try await database.asAdministrator { session in
            let units = try await session.query(Statement(name: "peer.units", sql: Agreement.units))
            let different = try units.first?.int64("different") ?? -1
            guard different == 0, try units.first?.int64("same") ?? 0 > 0
            else { return "\(different) units of SQL" }
            if withNumpy {
                let rows = try await session.query(
                    Statement(name: "peer.numpy", sql: Agreement.numpy)
                )
                let different = try rows.first?.int64("different") ?? -1
                guard different == 0 else { return "\(different) cells of numpy" }
            }
            let rows = try await session.query(Statement(name: "peer.cells", sql: Agreement.cells))
            var known = 0
            for folds in report.subtrees.values {
                known += folds.values.reduce(0) { $0 + $1.cells.count }
            }
            guard rows.count == known else { return "\(rows.count) cells, not \(known)" }
            for row in rows where try !agrees(row, report) {
                return try
                    "cell \(row.text("register_id")) \(row.text("form")) \(row.text("sector"))"
            }
            return nil
        }
    }

    private func agrees(_ row: PostgresRow, _ report: NationalPass.Report) throws -> Bool {
        guard let tenant = TenantID(rawValue: try row.text("register_id")),
            let fold = report.subtrees.values.first?[tenant],
            let cell = fold.cells.first(where: {
                let (form, sector) = ($0.key.form.rawValue, $0.key.sector.rawValue)
                return (try? row.text("form")) == form && (try? row.text("sector")) == sector
            })?
            .value
        else { return false }
        let median = cell.scores.lowerMedian.map { $0.tenThousandths } ?? 0
        let sum = cell.scores.bins.reduce(Int64(0)) {
            $0 + $1.score.tenThousandths * Int64($1.count)
        }
        let earned = cell.attainment.sums.reduce(Int128(0)) { $0 + $1.earnedInTenThousandths }
        let possible = cell.attainment.sums.reduce(Int128(0)) { $0 + $1.possibleInTenThousandths }
        let marked = cell.attainment.sums.reduce(0) { $0 + $1.units }
        let graded = cell.grades.values.reduce(0, +)
        return try row.int("units") == cell.units && row.int("scored") == cell.scored
            && row.int64("sum") == sum && row.int64("median") == median
            && Int128(row.int64("earned")) == earned && Int128(row.int64("possible")) == possible
            && row.int("marked") == marked && row.int("graded") == graded
    }

    /// Our packed records against the rows of SQL: 19 bytes and no components a unit.
    private static let units = """
        with ours as (
          select o.tenant_id, substr(o.body, i * 20 + 1, 20) as r
          from pingyi.outcomes o, generate_series(0, o.units - 1) i
        ), read as (
          select tenant_id, ('x' || encode(substr(r, 1, 8), 'hex'))::bit(64)::int8 as unit_id,
            nullif(('x' || encode(substr(r, 9, 4), 'hex'))::bit(32)::int, -2147483648) as total,
            nullif(('x' || encode(substr(r, 13, 4), 'hex'))::bit(32)::int, 0) as rank,
            nullif(get_byte(r, 16), 255) as grade
          from ours
        )
        select count(*) filter (where p.total is not distinct from r.total
            and p.rank is not distinct from r.rank and p.grade is not distinct from r.grade) as same,
          count(*) filter (where p.total is distinct from r.total
            or p.rank is distinct from r.rank or p.grade is distinct from r.grade) as different
        from peer.outcomes p full join read r using (tenant_id, unit_id)
        """

    /// Numpy's cells against those of SQL: counts, sums and medians of every office.
    private static let numpy = """
        with read as (
          select n.node, substr(n.body, i * 1160 + 1, 1160) as r
          from peer.numpy_cells n, generate_series(0, length(n.body) / 1160 - 1) i
        ), cell as (
          select node, get_byte(r, 7) / 64 as form, get_byte(r, 7) % 64 as sector,
            ('x' || encode(substr(r, 9, 8), 'hex'))::bit(64)::int8 as median,
            ('x' || encode(substr(r, 17, 8), 'hex'))::bit(64)::int8 as units,
            ('x' || encode(substr(r, 25, 8), 'hex'))::bit(64)::int8 as scored,
            ('x' || encode(substr(r, 33, 8), 'hex'))::bit(64)::int8 as sum
          from read
        )
        select count(*) filter (where c.units is distinct from p.units
          or c.scored is distinct from p.scored or c.sum is distinct from coalesce(p.sum, 0)
          or p.scored > 0 and c.median is distinct from p.median) as different
        from peer.cells p full join cell c using (node, form, sector)
        """

    private static let cells: String = {
        func all(_ letter: String) -> String {
            (1...45).map { "coalesce(\(letter)\($0), 0)" }.joined(separator: " + ")
        }
        return """
            select t.register_id, case c.form when 0 then 'onsite' else 'written' end as form,
              n.sector, c.units, c.scored, coalesce(c.sum, 0) as sum,
              coalesce(c.median, 0)::int8 as median,
              \(all("e")) as earned, \(all("q")) as possible, \(all("c")) as marked,
              g1 + g2 + g3 + g4 + g5 as graded
            from peer.cells c
            join pingyi.tenants t on t.tenant_id = c.node
            join (select sector, row_number() over (order by sector)::int - 1 as place
              from pingyi.sectors) n on n.place = c.sector
            """
    }()
}
