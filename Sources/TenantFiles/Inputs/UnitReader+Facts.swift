import Exact
import Schemes
import Scoring

extension UnitReader {
    /// Earlier years, the latest first.
    mutating func history(_ field: Field) -> [PastResult] {
        var history: [PastResult] = []
        for element in field.list() ?? [] {
            guard var map = element.map() else { continue }
            let year = map.required("year")?.whole(1900...2999)
            let total = map.optional("total")?.number(UnitReader.points)
            let rank = map.optional("rank")?.whole(1...1_000_000)
            let grade = map.optional("grade")?.nodeID()
            let sheet = map.optional("sheet")?.number(UnitReader.points)
            let data = map.optional("data").map { DataReader(log: log).data($0) } ?? [:]
            map.reportUnknown()
            guard let year else { continue }
            history.append(
                PastResult(
                    year: year,
                    total: total,
                    rank: rank,
                    grade: grade,
                    sheet: sheet,
                    data: data
                )
            )
        }
        return history.sorted { $0.year > $1.year }
    }

    /// The approved reasons why items do not apply, by item.
    mutating func exemptions(
        _ field: Field,
        _ note: (NodeID, SourceMark) -> Void
    ) -> [NodeID:
        String]
    {
        guard let map = field.map() else { return [:] }
        var reasons: [NodeID: String] = [:]
        for (key, place, value) in map.fields {
            guard let item = node(key, place, value.path) else { continue }
            note(item, place)
            reasons[item] = value.text()
        }
        return reasons
    }

    /// The grade that people decided on, with the reason.
    mutating func decision(_ field: Field) -> GradeDecision? {
        guard var map = field.map() else { return nil }
        let grade = map.required("grade")?.nodeID()
        let reason = map.required("reason")?.text()
        map.reportUnknown()
        guard let grade, let reason else { return nil }
        return GradeDecision(grade: grade, reason: reason)
    }
}
