import Wording

/// The sentences of one kind of problem: what is wrong, and what to do about it.
///
/// `{key}` stands for an argument; `[[key|…]]` is left out when the argument is absent or empty.
struct ProblemText {
    let chinese: (what: String, remedy: String)
    let english: (what: String, remedy: String)

    init(
        _ chineseWhat: String,
        _ chineseRemedy: String,
        _ englishWhat: String,
        _ englishRemedy: String
    ) {
        chinese = (chineseWhat, chineseRemedy)
        english = (englishWhat, englishRemedy)
    }

    subscript(language: Language) -> (what: String, remedy: String) {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    /// Fills in the arguments.
    static func filled(
        _ template: String,
        _ arguments: [String: String],
        _ language: Language
    ) -> String {
        var text = template
        while let start = text.firstRange(of: "[["), let end = text.firstRange(of: "]]"),
            start.upperBound <= end.lowerBound
        {
            let inner = text[start.upperBound..<end.lowerBound]
            let parts = inner.split(separator: "|", maxSplits: 1)
            let isGiven = parts.first.map { !(arguments[String($0)] ?? "").isEmpty } ?? false
            let kept = isGiven && parts.count == 2 ? String(parts[1]) : ""
            text.replaceSubrange(start.lowerBound..<end.upperBound, with: kept)
        }
        return replaced(text, arguments, language)
    }

    private static func replaced(
        _ text: String,
        _ arguments: [String: String],
        _ language: Language
    ) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let key = String(rest[rest.index(after: open)..<close])
            let value = arguments[key] ?? ""
            result += ProblemTerms.term(key, value, language) ?? visible(value)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    // What a file says is shown without characters that change how the message reads.
    private static func visible(_ value: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            view.append(scalar.objection == nil && scalar != "\t" ? scalar : "\u{FFFD}")
        }
        return String(view)
    }
}
