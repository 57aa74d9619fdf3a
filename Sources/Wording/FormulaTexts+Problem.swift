public import Expressions

extension Wording {
    /// The text of a problem in a formula: where, what, and every way out.
    ///
    /// - Parameter problem: The problem.
    /// - Returns: One line, such as `line 1, column 5: There is no datum named "staf". You can:
    ///   write staff.`
    public func text(for problem: ExpressionProblem) -> String {
        let place = problem.position
        let entry = FormulaTexts(language: language).entry(for: problem.code)
        let facts = problem.facts.merging(sayable(problem)) { $1 }
        func filled(_ texts: [String]) -> [String] {
            texts.compactMap { Template(text: $0).filled(with: facts) }
        }
        var text = say(
            "第\(place.line)行第\(place.column)个字符：",
            "line \(place.line), column \(place.column): "
        )
        text += filled(entry.says).joined(separator: say("", " "))
        if let measure = facts["measure"], problem.code != .measureNeedsName {
            text += say("（在计分法 \(measure) 里）", " (in the measure \(measure))")
        }
        let ways = filled(entry.ways)
        guard !ways.isEmpty else { return text }
        let listed = ways.joined(separator: say("；或", "; or "))
        return text + say("可以：\(listed)。", " You can: \(listed).")
    }

    /// The facts whose words differ from language to language.
    private func sayable(_ problem: ExpressionProblem) -> [String: String] {
        var facts: [String: String] = [:]
        switch problem.code {
        case .typeMismatch, .notComparable, .wrongResult:
            facts["expected"] = problem.facts["expected"].map(kind)
            facts["found"] = problem.facts["found"].map(kind)
        case .unknownWord, .literalNeeded:
            let listed = problem.facts["expected"]
            facts["expected"] = listed?.replacing(", ", with: say("、", ", "))
        case .labelNeeded: facts["expected"] = problem.facts["expected"].map(kind)
        case .unexpectedToken, .unexpectedEnd:
            facts["expected"] = problem.facts["expected"].map(part)
        default: break
        }
        return facts
    }

    private func kind(_ name: String) -> String {
        if let type = ExpressionType(rawValue: name) { return label(of: type) }
        return switch name {
        case "series": say("序列", "a series")
        case "number_or_word": say("数字或文字", "a number or a word")
        default: name
        }
    }

    private func part(_ name: String) -> String {
        switch name {
        case "value": say("一个值", "a value")
        case "name": say("一个名称", "a name")
        case "end": say("公式的结尾", "the end of the formula")
        default: say("“\(name)”", "\"\(name)\"")
        }
    }
}
