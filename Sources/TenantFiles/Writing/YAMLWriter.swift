/// Writes values as YAML in one fixed way: equal values give equal bytes.
struct YAMLWriter {
    private var lines: [String] = []

    /// The text of a document.
    static func text(_ entries: WrittenEntries) -> String {
        var writer = YAMLWriter()
        writer.write(entries, indent: 0, first: "")
        return writer.lines.joined(separator: "\n") + "\n"
    }

    // The first entry stands on a line that has begun already, such as that of a list's hyphen.
    private mutating func write(_ entries: WrittenEntries, indent: Int, first: String) {
        var start = first
        for (key, value) in entries {
            write(value, after: start + YAMLWriter.scalar(key, isKey: true) + ":", indent: indent)
            start = String(repeating: " ", count: indent)
        }
    }

    private mutating func write(_ value: WrittenValue, after head: String, indent: Int) {
        let blanks = String(repeating: " ", count: indent + 2)
        switch value {
        case .plain(let word): lines.append("\(head) \(word)")
        case .text(let text) where YAMLWriter.isBlock(text):
            lines.append("\(head) |-")
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                lines.append(line.isEmpty ? "" : blanks + line)
            }
        case .text(let text): lines.append("\(head) \(YAMLWriter.scalar(text, isKey: false))")
        case .list(let elements):
            lines.append(elements.isEmpty ? "\(head) []" : head)
            for element in elements { self.element(element, blanks: blanks, indent: indent + 2) }
        case .map(let entries):
            lines.append(entries.isEmpty ? "\(head) {}" : head)
            write(entries, indent: indent + 2, first: blanks)
        }
    }

    private mutating func element(_ element: WrittenValue, blanks: String, indent: Int) {
        guard case .map(let entries) = element, !entries.isEmpty else {
            write(element, after: blanks + "-", indent: indent)
            return
        }
        write(entries, indent: indent + 2, first: blanks + "- ")
    }

    // Several lines stand as they are when no line begins or ends with a blank.
    private static func isBlock(_ text: String) -> Bool {
        guard text.contains("\n"), !text.hasPrefix("\n"), !text.hasSuffix("\n") else {
            return false
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .allSatisfy { line in
                line.first?.isWhitespace != true && line.last?.isWhitespace != true
                    && !line.contains("\t")
            }
    }

    /// A text as one line.
    static func scalar(_ text: String, isKey: Bool) -> String {
        if isPlain(text), !isKey || !text.contains(":") { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    // Words that some reader of YAML takes for something else than a text.
    private static let taken: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    ]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
            first.properties.isAlphabetic, !last.properties.isWhitespace, last != ":",
            !taken.contains(text.lowercased())
        else { return false }
        return !text.contains(": ") && !text.contains(" #") && !text.contains("\n")
            && !text.contains("\t")
    }
}
