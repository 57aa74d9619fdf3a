public import Wording

extension TenantFileProblem {
    /// What is wrong, in a sentence without its place.
    ///
    /// - Parameter language: The language.
    /// - Returns: The sentence, naming the value at fault.
    public func message(in language: Language) -> String {
        ProblemText.filled(code.text[language].what, arguments, language)
    }

    /// What to do about it.
    ///
    /// - Parameter language: The language.
    /// - Returns: A sentence.
    public func remedy(in language: Language) -> String {
        ProblemText.filled(code.text[language].remedy, arguments, language)
    }

    /// The whole problem in one line, as compilers write them.
    ///
    /// - Parameter language: The language.
    /// - Returns: `file:line:column: what (field). remedy [code]`.
    public func rendered(in language: Language) -> String {
        let isChinese = language == .chinese
        let severity = severity == .warning ? (isChinese ? "提醒：" : "warning: ") : ""
        let place = field.map { isChinese ? "（\($0)）" : " (\($0))" } ?? ""
        let stop = isChinese ? "。" : ". "
        return "\(location): \(severity)\(message(in: language))\(place)\(stop)"
            + "\(remedy(in: language)) [\(code.rawValue)]"
    }
}

extension TenantFilesError: CustomStringConvertible {
    /// The problems in English, one a line.
    public var description: String {
        problems.map { $0.rendered(in: .english) }.joined(separator: "\n")
    }
}

extension TenantFileProblem.Code {
    var text: ProblemText {
        fileText ?? syntaxText ?? shapeText ?? valueText ?? schemeText ?? registerText
            ?? ProblemText(rawValue, "", rawValue, "")
    }
}
