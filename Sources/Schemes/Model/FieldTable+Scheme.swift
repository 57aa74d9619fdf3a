import Exact

extension FieldTable {
    static let scheme = FieldTable(
        under: [nil],
        [
            .required("title", .text), .required("full_marks", .points),
            .optional("document_number", .text), .optional("date", .text),
            .optional("issuers", .list), .optional("basis", .list),
            .optional("addressees", .list), .optional("approved_by", .text),
            .optional("units", .text), .optional("period", .text),
            .optional("result_use", .list), .optional("derived_from", .text),
            .family("articles", .text), .family("notes", .text),
            .optional("checklist_marks", .points), .optional("bonus_cap", .points),
            .optional("deduction_cap", .points), .optional("official", .flag),
        ]
    )

    static let vocabulary = FieldTable(under: [nil], [.family("words", .text)])

    static let policy = FieldTable(
        under: [nil],
        [
            .required("value", .text), .optional("basis", .text), .optional("note", .text),
            .optional("places", .number(Amount.zero...Amount(4))),
            .optional("grade", .reference(.grade)),
        ]
    )

    static let unitClass = FieldTable(
        under: [nil],
        [
            .required("title", .text), .optional("checklist_marks", .points),
            .optional("note", .text),
        ]
    )

    static let stage = FieldTable(
        under: [nil],
        [
            .required("title", .text), .optional("form", .reference(.form)),
            .optional("opens", .text), .optional("closes", .text),
            .optional("first_month", .month), .optional("last_month", .month),
            .optional("working_days", .number(Amount(1)...Amount(366))),
            .optional("actor", .text), .optional("note", .text),
        ]
    )
}

extension FieldType {
    static let month = FieldType.number(Amount(1)...Amount(12))
}
