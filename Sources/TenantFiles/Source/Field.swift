import Exact
import Hierarchy

/// A value with its address in the document, to be read as one type or another.
///
/// Each reader reports what is wrong and then returns `nil`.
struct Field {
    let node: SourceNode
    let path: String
    let log: ProblemLog

    // Longest text of a scheme; the longest article at hand has 400 characters.
    static let longestText = 20_000
    static let longestName = 200

    func report(_ code: TenantFileProblem.Code, _ arguments: [String: String] = [:]) {
        log.report(code, at: node.mark, field: path, arguments)
    }

    // Looking at the file's lines may have found it before; escapes are found only here.
    private func reportOnce(
        _ code: TenantFileProblem.Code,
        _ arguments: [String: String] = [:]
    ) {
        if !log.hasReported(code, line: node.mark.line) { report(code, arguments) }
    }

    var location: SourceLocation { log.location(node.mark) }

    /// The scalar as written, whatever it means; absent values are reported.
    func scalar(expected: String) -> (text: String, isPlain: Bool)? {
        guard case .scalar(let text, let isPlain) = node.content else {
            reportType(expected)
            return nil
        }
        if isPlain, ["", "~", "null", "Null", "NULL"].contains(text) {
            report(.noValue)
            return nil
        }
        return (text, isPlain)
    }

    private func reportType(_ expected: String) {
        let given: String
        switch node.content {
        case .scalar: given = "text"
        case .list: given = "list"
        case .map: given = "map"
        case .refused: return
        }
        report(.wrongType, ["expected": expected, "given": given])
    }

    /// Words for people, verbatim; never empty.
    func text(longest: Int = Field.longestText) -> String? {
        guard let (text, isPlain) = scalar(expected: "text") else { return nil }
        if isPlain, log.isJSON {
            report(.wrongType, ["expected": "text", "given": "word"])
            return nil
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            report(.noValue)
            return nil
        }
        for scalar in text.unicodeScalars {
            guard let code = scalar == "\n" ? nil : scalar.objection else { continue }
            reportOnce(code, ["character": scalar.codePoint])
            return nil
        }
        guard text.count <= longest else {
            report(.tooLong, ["limit": "\(longest)", "length": "\(text.count)"])
            return nil
        }
        guard text.isNormal else {
            reportOnce(.notNormal)
            return nil
        }
        return text
    }

    /// A name in one line, without blanks at its ends or characters that don't show.
    func name(longest: Int = Field.longestName) -> String? {
        guard let text = text(longest: longest) else { return nil }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: report(.controlCharacter, ["character": scalar.codePoint])
            case 0x200B...0x200F, 0x2060, 0x61C:
                report(.directionCharacter, ["character": scalar.codePoint])
            default: continue
            }
            return nil
        }
        guard text.first?.isWhitespace == false, text.last?.isWhitespace == false else {
            report(.blankEdge)
            return nil
        }
        return text
    }

    /// An exact decimal, taken from the text as written.
    func number(_ range: ClosedRange<Amount>? = nil) -> Amount? {
        guard let (text, _) = scalar(expected: "number") else { return nil }
        guard let number = plainNumber(text) else { return nil }
        if let range, !range.contains(number) {
            report(
                .outOfRange,
                ["value": text, "low": "\(range.lowerBound)", "high": "\(range.upperBound)"]
            )
            return nil
        }
        return number
    }

    private func plainNumber(_ text: String) -> Amount? {
        do {
            let number = try Amount(parsing: text)
            let digits = text.drop { $0 == "-" }
            guard !digits.hasPrefix("0") || digits == "0" || digits.hasPrefix("0.") else {
                report(.leadingZero, ["value": text])
                return nil
            }
            return number
        } catch {
            switch error {
            case .notANumber: report(.notANumber, ["value": shortened(text)])
            case .tooManyPlaces: report(.tooManyPlaces, ["value": shortened(text)])
            case .outOfRange:
                let limit = "\(Amount.limit)"
                report(
                    .outOfRange,
                    ["value": shortened(text), "low": "-\(limit)", "high": limit]
                )
            }
            return nil
        }
    }

    /// A whole number within bounds.
    func whole(_ range: ClosedRange<Int>) -> Int? {
        let bounds = Amount(range.lowerBound)...Amount(range.upperBound)
        guard let number = number(bounds) else { return nil }
        guard number.isMultiple(of: Amount(1)) else {
            report(.notWhole, ["value": "\(number)"])
            return nil
        }
        return Int(number.tenThousandths / Amount.scale)
    }

    /// `true` or `false`, without quotation marks.
    func flag() -> Bool? {
        guard let (text, isPlain) = scalar(expected: "flag") else { return nil }
        switch (text, isPlain) {
        case ("true", true): return true
        case ("false", true): return false
        default:
            report(.notAFlag, ["value": shortened(text)])
            return nil
        }
    }

    /// One of a few words.
    func choice(_ words: [String]) -> String? {
        guard let word = word() else { return nil }
        guard words.contains(word) else {
            report(
                .notAChoice,
                [
                    "value": shortened(word), "choices": words.joined(separator: ", "),
                    "near": nearest(to: word, among: words) ?? "",
                ]
            )
            return nil
        }
        return word
    }

    /// A word that programs act on: text, quoted in JSON.
    func word() -> String? {
        guard let (text, isPlain) = scalar(expected: "text") else { return nil }
        if isPlain, log.isJSON {
            report(.wrongType, ["expected": "text", "given": "word"])
            return nil
        }
        return text
    }

    /// A day of the calendar.
    func date() -> CalendarDate? {
        guard let text = word() else { return nil }
        guard let date = CalendarDate(text) else {
            report(.notADate, ["value": shortened(text)])
            return nil
        }
        return date
    }

    /// The elements of a list.
    func list() -> [Field]? {
        guard case .list(let elements) = node.content else {
            reportType("list")
            return nil
        }
        return elements.enumerated()
            .map { index, element in
                Field(node: element, path: "\(path)[\(index + 1)]", log: log)
            }
    }

    /// A list of texts.
    func texts() -> [String]? {
        guard let elements = list() else { return nil }
        let texts = elements.map { $0.text() }
        return texts.contains(nil) ? nil : texts.compactMap(\.self)
    }

    /// The entries of a map.
    func map() -> MapReader? {
        guard case .map(let entries) = node.content else {
            reportType("map")
            return nil
        }
        return MapReader(entries: entries, mark: node.mark, path: path, log: log)
    }
}

/// The beginning of a text, for messages.
func shortened(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(40) + "…"
}
