import Schemes
import Wording

/// A sheet as Markdown with the tables of GitHub.
struct MarkdownText {
    private let sheet: Sheet
    private let language: Language

    init(_ sheet: Sheet, language: Language) {
        self.sheet = sheet
        self.language = language
    }

    /// The document.
    var text: String {
        var blocks = ["# " + markdown(sheet.title)]
        blocks += sheet.subtitle.map { markdown($0) }
        blocks += sheet.legend.map { "> " + markdown($0) }
        for part in sheet.parts {
            blocks.append("## " + MarkdownEscape.escaped(part.title))
            for block in part.blocks {
                switch block {
                case .grid(let grid): blocks.append(markdown(grid))
                case .lines(let lines):
                    blocks += lines.map { MarkdownEscape.atLineStart(markdown($0)) }
                }
            }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func markdown(_ grid: Grid) -> String {
        var lines = [
            row(grid.columns.map { MarkdownEscape.escaped($0.title) }),
            row(grid.columns.map { _ in "---" }),
        ]
        for item in grid.rows {
            var cells = [String](repeating: "", count: grid.columns.count)
            for (column, cell) in item.cells.enumerated() where column < cells.count {
                guard let cell else { continue }
                cells[column] = cell.lines.map { markdown($0.dressed(as: cell.standing)) }
                    .joined(separator: "<br>")
            }
            lines.append(row(cells))
        }
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    private func markdown(_ line: Line) -> String {
        var text = ""
        for run in line { text += markdown(run) }
        // Marks bring a blank on either side; two of them in a row need one.
        while let double = text.firstRange(of: "  ") { text.replaceSubrange(double, with: " ") }
        return text.trimmed
    }

    private func markdown(_ run: Run) -> String {
        switch run {
        case .text(let text), .faint(let text): MarkdownEscape.escaped(text)
        case .strong(let text): marked(text, "**")
        case .added(let text): marked(text, "**")
        case .removed(let text): marked(text, "~~")
        case .bound(let text, .enforced): "【\(MarkdownEscape.escaped(text))】"
        case .bound(let text, .advisory): "〔\(MarkdownEscape.escaped(text))〕"
        case .state(let text): " `\(text)` "
        case .note(let number): "<sup>\(number)</sup>"
        }
    }

    // A mark is only one beside a blank: after Chinese punctuation it would be read as stars. Nor
    // does it reach over a line break.
    private func marked(_ text: String, _ mark: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                let words = String(line).trimmed
                return words.isEmpty ? "" : " \(mark)\(MarkdownEscape.escaped(words))\(mark) "
            }
            .joined(separator: "<br>")
    }
}

/// Text that Markdown does not act on.
enum MarkdownEscape {
    /// The text with everything that Markdown or HTML would act on within a line escaped; line
    /// breaks become `<br>`.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#", "!": result += "\\\(scalar)"
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\n": result += "<br>"
            case "\r": break
            case "\t": result += " "
            default: result.unicodeScalars.append(scalar.isPrintable ? scalar : "\u{FFFD}")
            }
        }
        return result
    }

    /// A paragraph that does not begin like a list or a rule.
    static func atLineStart(_ text: String) -> String {
        guard let first = text.first else { return text }
        if ["-", "+", "="].contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, let next = rest.first, [".", ")"].contains(next) else { return text }
        return digits + "\\" + rest
    }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
