import Schemes

extension Field {
    /// A value of a type.
    func value(_ type: FieldType) -> FieldValue? {
        switch type {
        case .text, .formula: text().map(FieldValue.text)
        case .number(let range): number(range).map(FieldValue.number)
        case .choice(let words): choice(words).map(FieldValue.choice)
        case .flag: flag().map(FieldValue.flag)
        case .list, .references: texts().map(FieldValue.list)
        case .reference: nodeID().map { .choice($0.rawValue) }
        }
    }

    /// A value of a type whose bounds and words depend on the element's kind, which only the
    /// parent's scheme knows.
    func looseValue(_ type: FieldType) -> FieldValue? {
        switch type {
        case .number: number().map(FieldValue.number)
        case .choice, .reference: word().map(FieldValue.choice)
        case .text, .formula, .flag, .list, .references: value(type)
        }
    }
}
