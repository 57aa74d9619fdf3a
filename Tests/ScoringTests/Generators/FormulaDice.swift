import Exact
import Expressions
import Schemes

/// Random formulas over the names of a scheme, for each place where one may stand.
struct FormulaDice {
    let scheme: Scheme

    /// Where an outcome's formula stands: what it may ask for differs.
    enum Place { case adjustments, vetoes, grades, ties, titles }

    /// What is recorded, computed and supplied from above.
    static let data: [Datum] = [
        .unit("cases", .number), .unit("sure", .flag),
        .unit("load", .number, formula: text("cases / 4", .number, "load.formula")),
        .unit("best", .number, formula: text("group.highest(cases)", .number, "best.formula")),
        Datum(id: "mean", title: "", name: "mean", type: .number, scope: .upper),
    ]

    private static func text(
        _ source: String,
        _ type: ExpressionType,
        _ address: String
    ) -> Formula {
        .text(
            source,
            type,
            data: [
                "cases": .number, "sure": .flag, "load": .number, "best": .number,
                "mean": .number,
            ],
            at: address
        )
    }

    /// The points of an item.
    func marking(_ address: String, _ dice: inout Dice) -> Formula {
        let source = dice.pick([
            "points * load", "points * cases / group.highest(cases, by: unit.class)",
            "if sure then points else points / 3", "default(cases, 1)", "points - 2 * load",
            "points - group.rank(cases)", "last.total / 20", "points * upper.mean / 3",
            "points * cases / best", "3 * group.mean(cases)", "5 / cases",
        ])
        return FormulaDice.text(source, .number, address)
    }

    /// The points of one occurrence.
    func awarding(_ address: String, _ dice: inout Dice) -> Formula {
        let source = dice.pick([
            "points / 2", "points * cases", "\(item(&dice)) / 3", "3 - cases", "sheet.base / 7",
            "group.rank(cases, lowest_first: true)", "1 / 3",
        ])
        return FormulaDice.text(source, .number, address)
    }

    /// The score of a component after all others.
    func scoring(_ address: String, _ dice: inout Dice) -> Formula {
        let component = dice.pick(scheme.components).id
        let adjustment = scheme.adjustments.isEmpty ? nil : dice.pick(scheme.adjustments).id
        var sources = [
            "100 - 10 * cases", "component.\(component) - 5", "sheet.total * 2",
            "sheet.base + sheet.total", "group.highest(sheet.total) / 2", "points - cases",
            "4 * group.mean(\(item(&dice)))", "90 * share.\(scheme.sections[0].id)",
        ]
        if let adjustment { sources.append("50 + 10 * adjustment.\(adjustment)") }
        return FormulaDice.text(dice.pick(sources), .number, address)
    }

    /// A condition.
    func judging(_ place: Place, _ address: String, _ dice: inout Dice) -> Formula {
        var sources = [
            "sheet.base >= \(dice.int(5...30))", "\(item(&dice)) > \(dice.int(0...5))",
            "share.\(scheme.sections[0].id) >= 0.\(dice.int(1...9))", "unit.class = \"a\"",
            "cases >= group.mean(cases)", "sure or last.total > 60", "sure and load > 0.5",
            "section.\(scheme.sections[0].id) > 3", "last.grade = \"g0\"", "not sure",
            "given(cases)", "count_at_least(shares.\(scheme.sections[0].id), 0.5) >= 2",
            "lowest(sheet.shares) > 0.2", "sum(items.\(scheme.sections[0].id)) > 4",
            "median(sheet.items) >= 3",
        ]
        if let rate = scheme.adjustments.first?.rates.first {
            sources.append("occurrences.`\(rate.id)` >= 2")
        }
        if place == .vetoes || place == .grades {
            sources += [
                "total >= \(dice.int(10...90))", "rank <= 2", "rank <= ranked / 2",
                "total > group.mean(total)", "component.\(dice.pick(scheme.components).id) > 40",
                "group.rank(component.\(dice.pick(scheme.components).id)) <= 2",
                "last.total < 60 and total < 70", "ranked > 3",
            ]
            if let veto = scheme.vetoes.last { sources.append("finding.\(veto.id)") }
        }
        return FormulaDice.text(dice.pick(sources), .flag, address)
    }

    /// A number that orders units.
    func ordering(_ place: Place, _ address: String, _ dice: inout Dice) -> Formula {
        var sources = [
            "\(item(&dice))", "cases", "component.\(dice.pick(scheme.components).id)", "last.total",
            "sheet.base", "group.rank(cases)", "if sure then 1 else 0", "total - sheet.base",
        ]
        if place == .titles { sources += ["rank", "0 - rank", "total"] }
        return FormulaDice.text(dice.pick(sources), .number, address)
    }

    private func item(_ dice: inout Dice) -> String { "item.`\(dice.pick(scheme.items).id)`" }
}
