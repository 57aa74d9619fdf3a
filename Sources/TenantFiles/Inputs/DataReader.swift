import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring

/// Reads what data say: values whose types a scheme settles later.
///
/// A decimal, a fraction or a percentage is a number, `true` and `false` are flags, a day is a
/// date, a list is several numbers or words; any other text is a word.
struct DataReader {
    let log: ProblemLog

    /// A map of values by datum.
    func data(
        _ field: Field,
        note: (NodeID, SourceMark) -> Void = { _, _ in }
    ) -> [NodeID:
        DataValue]
    {
        guard let map = field.map() else { return [:] }
        var data: [NodeID: DataValue] = [:]
        for (key, mark, value) in map.fields {
            guard let datum = NodeID(key) else {
                let arguments = ["value": shortened(key), "rule": "node"]
                log.report(.invalidID, at: mark, field: field.path, arguments)
                continue
            }
            note(datum, mark)
            data[datum] = self.value(value)
        }
        return data
    }

    private func value(_ field: Field) -> DataValue? {
        guard case .list = field.node.content else { return single(field) }
        guard let elements = field.list() else { return nil }
        let values = elements.map(single)
        let known = values.compactMap(\.self)
        guard known.count == values.count else { return nil }
        let numbers = known.compactMap { $0.number }
        if numbers.count == known.count { return .numbers(numbers) }
        return .words(known.map(\.plainText))
    }

    private func single(_ field: Field) -> DataValue? {
        guard let (text, isPlain) = field.scalar(expected: "text") else { return nil }
        if isPlain, text == "true" || text == "false" { return .flag(text == "true") }
        if let number = Rational(recorded: text) { return .number(number) }
        if let date = CalendarDate(text) { return .date(date) }
        return field.name().map { .word($0) }
    }
}

extension Rational {
    /// A number as people record it: `12`, `-0.875`, `131/150` or `87.34%`; `nil` for other texts.
    init?(recorded text: String) {
        let isNegative = text.hasPrefix("-")
        let isPercent = text.hasSuffix("%")
        let digits = String(text.dropFirst(isNegative ? 1 : 0).dropLast(isPercent ? 1 : 0))
        guard let magnitude = Field.decimal(digits) ?? (isPercent ? nil : Field.fraction(digits)),
            let number = isPercent ? magnitude.divided(by: Rational(100)) : magnitude
        else { return nil }
        self = isNegative ? Rational(0) - number : number
    }
}

extension DataValue {
    /// The value as it was written, for a word.
    var plainText: String {
        if case .word(let word) = self { word } else { description }
    }

    /// The value as a scheme types it; itself where it is of another kind altogether, which
    /// scoring reports.
    func typed(as type: ExpressionType) -> DataValue {
        switch (self, type) {
        case (.number, .word), (.date, .word), (.flag, .word): .word(plainText)
        case (.numbers(let numbers), .words): .words(numbers.map(ExpressionValue.text))
        case (.number(let number), .numbers): .numbers([number])
        case (.word(let word), .words): .words([word])
        default: self
        }
    }
}
