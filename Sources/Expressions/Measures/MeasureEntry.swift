/// A row of the table of measures: everything as text.
struct MeasureEntry {
    /// The name with its parameters: `name: type` or `name = standard`; `…` after one that repeats.
    let signature: String
    /// What it means, in the language.
    let definition: String
    let chinese: String
    let english: String

    init(_ signature: String, _ definition: String, _ chinese: String, _ english: String) {
        self.signature = signature
        self.definition = definition
        self.chinese = chinese
        self.english = english
    }

    /// The row read; `nil` when it is not well formed, which a test rules out.
    var measure: Measure? {
        guard let open = signature.firstIndex(of: "("), signature.last == ")" else { return nil }
        let list = signature[signature.index(after: open)...].dropLast()
        let written = list.split(separator: ",")
        let parameters = written.compactMap { MeasureEntry.parameter(String($0)) }
        guard parameters.count == written.count, let body = MeasureEntry.formula(definition) else {
            return nil
        }
        return Measure(
            name: String(signature[..<open]),
            parameters: parameters,
            definition: body,
            chinese: chinese,
            english: english
        )
    }

    /// Reads `name`, `name: type`, `name…: type`, `name = standard` or `name: type = standard`;
    /// the type is number unless it is written.
    private static func parameter(_ text: String) -> Measure.Parameter? {
        let halves = text.split(separator: "=", maxSplits: 1).map(trimmed)
        guard let head = halves.first else { return nil }
        let words = head.split(separator: ":").map(trimmed)
        guard var name = words.first else { return nil }
        let isRepeated = name.last == "…"
        if isRepeated { name.removeLast() }
        let type = words.count == 2 ? ExpressionType(rawValue: words[1]) : .number
        let standard = halves.count == 2 ? formula(halves[1]) : nil
        guard let type, halves.count == 1 || standard != nil else { return nil }
        return Measure.Parameter(
            name: name,
            type: type,
            standard: standard,
            isRepeated: isRepeated
        )
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func formula(_ text: String) -> Expression? {
        do throws(ExpressionError) {
            return try Expression(parsing: text)
        } catch {
            return nil
        }
    }
}
