import Exact

extension FieldTable {
    static let grade = FieldTable(
        under: [nil],
        [
            .required("title", .text), .optional("minimum", .signedPoints),
            .optional("quota_percent", .percent), .optional("wording", .text),
            .optional("basis", .text), .optional("condition", .formula),
            .optional("minimum_included", .flag), .optional("quota_count", .count),
            .optional("quota_over", .choice(["form", "class", "sector", "all"])),
            .optional("carryover_points", .points),
        ]
    )

    static let veto = FieldTable(
        under: [nil],
        [
            .required("title", .text), .optional("grade", .reference(.grade)),
            .optional("basis", .text),
            .optional(
                "effect",
                .choice(["grade", "points", "zero", "ineligible", "downgrade"])
            ),
            .optional("points", .points), .optional("condition", .formula),
        ]
    )

    static let ceiling = FieldTable(
        under: [nil],
        [
            .required("title", .text), .required("condition", .formula),
            .required("grade", .reference(.grade)), .optional("basis", .text),
            .optional("classes", .references(.unitClass)),
        ]
    )

    static let title = FieldTable(
        under: [nil],
        [
            .required("title", .text), .optional("seats", .count),
            .optional("seats_percent", .percent), .optional("condition", .formula),
            .optional("order", .formula), .optional("basis", .text),
            .optional("classes", .references(.unitClass)),
        ]
    )

    static let tieKey = FieldTable(
        under: [nil],
        [
            .required("title", .text), .required("formula", .formula),
            .optional("direction", .choice(["highest", "lowest"])),
        ]
    )
}
