import Exact

extension FieldTable {
    static let component = FieldTable(
        under: [nil],
        [
            .required("title", .text),
            .required(
                "source",
                .choice([
                    "checklist", "jury", "public", "peer", "carryover", "formula", "survey",
                ])
            ),
            .optional("minimum_raters", .count),
            .optional("aggregate", .choice(["mean", "trimmed_mean", "median"])),
            .optional("clamp_low", .signedPoints), .optional("clamp_high", .signedPoints),
            .optional(
                "carryover",
                .choice(["assessed_year_sheet", "previous_final", "imported"])
            ),
            .optional("basis", .text), .optional("categories", .list), .optional("note", .text),
            .optional("full_marks", .points), .optional("formula", .formula),
            .optional("missing_group", .choice(["block", "reweight"])),
            .optional("minimum_turnout", .percent), .optional("minimum_valid", .percent),
            .optional(
                "vote_scoring",
                .choice(["mean", "relative_to_top", "approval_rate", "rank_points"])
            ),
            .optional("rank_step", .step),
        ]
    )

    static let ballotStep = FieldTable(
        under: [.component],
        [
            .required("title", .text), .optional("points", .points),
            .optional("minimum", .points), .optional("maximum", .points),
            .optional("approves", .flag),
        ]
    )

    static let raterGroup = FieldTable(
        under: [.component],
        [
            .required("title", .text), .required("weight", .percent),
            .optional("minimum_raters", .count),
        ]
    )

    static let form = FieldTable(
        under: [nil],
        [
            .required("title", .text),
            .optional("unit_limit", .number(Amount.zero...Amount(100_000))),
            .optional("steps", .list), .optional("basis", .text), .family("weights", .percent),
            .optional("ranking_list", .text), .optional("classes", .references(.unitClass)),
            .optional("mix", .choice(["weighted", "sum"])), .optional("official", .flag),
        ]
    )
}
