import Exact

extension FieldTable {
    static let section = FieldTable(
        under: [nil],
        [
            .required("title", .text), .required("points", .points), .optional("number", .text),
            .optional("classes", .references(.unitClass)), .optional("official", .flag),
        ]
    )

    static let indicator = FieldTable(
        under: [.section],
        [
            .required("number", .text), .required("text", .text), .optional("evidence", .text),
            .optional("data_source", .dataSource), .optional("note", .text),
            .optional("classes", .references(.unitClass)), .optional("scored_by", .text),
            .optional("supplied_by", .text),
        ]
    )

    static let item = FieldTable(
        under: [.indicator],
        [
            .required("text", .text), .required("points", .points), .optional("step", .step),
            .optional("measure", .choice(["judged", "rate", "computed", "ladder"])),
            .optional("count_minimum", .number(Amount.zero...Amount(10_000))),
            .optional("count_maximum", .number(Amount.zero...Amount(10_000))),
            .optional("must_include", .text), .optional("deadline", .text),
            .optional("proposal", .text), .optional("events", .list), .optional("rates", .list),
            .optional("formula", .formula), .optional("false_claim_points", .points),
            .optional("classes", .references(.unitClass)), .optional("scored_by", .text),
            .optional("supplied_by", .text),
        ]
    )

    static let ladderStep = FieldTable(
        under: [.item],
        [.required("title", .text), .required("points", .points)]
    )

    static let datum = FieldTable(
        under: [nil, .item],
        [
            .required("title", .text), .optional("name", .text),
            .required("type", .choice(["number", "flag", "word", "date", "numbers", "words"])),
            .optional("scope", .choice(["item", "unit", "upper"])), .optional("words", .list),
            .optional("minimum", .datum), .optional("maximum", .datum),
            .optional("supplied_by", .text), .optional("unit", .text),
            .optional("formula", .formula), .optional("note", .text),
        ]
    )
}

extension FieldType {
    // Points of one item or cap: sheets of 1,750 exist elsewhere, so 100,000 leaves room.
    static let points = FieldType.number(Amount.zero...Amount(100_000))
    static let signedPoints = FieldType.number(Amount(-100_000)...Amount(100_000))
    static let step = FieldType.number(Amount(tenThousandths: 1)...Amount(1_000))
    static let percent = FieldType.number(Amount.zero...Amount.hundred)
    static let count = FieldType.number(Amount.zero...Amount(1_000_000))
    // Recorded numbers may be money or people: all that an amount can be.
    static let datum = FieldType.number(Amount(-1_000_000_000)...Amount(1_000_000_000))
    static let dataSource = FieldType.choice(["unit", "organiser"])
}
