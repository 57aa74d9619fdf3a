import Store
import Exact
import Hierarchy
import Rollups
import Schemes
import UseCases
import Wording

/// One tenant's published league table, a list a form.
struct LeagueText {
    private let published: PublishedYear
    private let console: Console

    init(_ published: PublishedYear, _ console: Console) {
        self.published = published
        self.console = console
    }

    func write(limit: Int?) {
        guard let scheme = published.schemes[published.tenant] else { return }
        let tenant = published.tenants.first { $0.id == published.tenant }
        let own = published.units.filter { $0.tenant == published.tenant }
        let wording = Wording(console.language)
        for form in scheme.forms {
            let units = own.filter { $0.form == form.id }
                .sorted { ($0.rank ?? .max, $0.unit) < ($1.rank ?? .max, $1.unit) }
            guard !units.isEmpty else { continue }
            console.heading(
                console[
                    Phrase(
                        "\(tenant?.name ?? "") \(published.year) 年度 \(form.title) 排名",
                        "\(tenant?.name ?? "") \(published.year): ranking, \(form.title)"
                    )
                ]
            )
            var table = Table([
                .number(console[.rank]), .text(console[.registerIDOfUnit]), .text(console[.unit]),
                .text(console[.sector]), .number(console[.total]), .text(console[.grade]),
                .text(console[.flags]),
            ])
            let shown = limit.map { Array(units.prefix($0)) } ?? units
            for unit in shown {
                let grade = scheme.grades.first { $0.id == unit.grade }?.title ?? "—"
                table.add([
                    unit.rank.map(String.init) ?? "—", unit.unit.rawValue, unit.name,
                    published.sectors[unit.sector] ?? unit.sector.rawValue,
                    unit.countedTotal?.shown ?? "—", grade,
                    console.joined(unit.flags.map { wording.text(for: $0, in: scheme) }),
                ])
            }
            console.say(table.text)
            if shown.count < units.count {
                console.say(
                    console[
                        Phrase(
                            "……共 \(units.count) 个单位",
                            "… \(units.count) units in all"
                        )
                    ]
                )
            }
        }
    }
}

extension Phrase {
    static let registerIDOfUnit = Phrase("编号", "Id")
}
