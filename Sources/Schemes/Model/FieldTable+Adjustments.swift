extension FieldTable {
    static let adjustmentGroup = FieldTable(
        under: [nil],
        [
            .required("title", .text), .optional("cap", .points),
            .optional("deduction_cap", .points),
            .optional("apply_to", .choice(["sheet", "final"])),
            .optional("condition", .formula), .optional("classes", .references(.unitClass)),
            .optional("official", .flag),
        ]
    )

    static let adjustment = FieldTable(
        under: [.adjustmentGroup],
        [
            .required("number", .text), .required("text", .text),
            .required("direction", .choice(["bonus", "deduction"])), .optional("cap", .points),
            .optional("evidence", .text), .optional("data_source", .dataSource),
            .optional("note", .text), .optional("formula", .formula),
            .optional("condition", .formula),
            .optional("carry_over", .choice(["none", "with_document"])),
            .optional("sharing", .choice(["none", "share"])), .optional("once", .flag),
        ]
    )

    static let rate = FieldTable(
        under: [.adjustment],
        [
            .required("level", .text), .optional("points", .points),
            .optional("minimum", .points), .optional("maximum", .points),
            .optional("per", .text), .optional("note", .text),
        ]
    )
}
