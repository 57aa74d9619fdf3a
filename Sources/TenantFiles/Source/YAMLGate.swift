/// What is looked for in a YAML file before its parser sees it.
enum YAMLGate {
    /// Lines whose indentation holds a tab.
    static func tabs(in text: String) -> [SourceMark] {
        var marks: [SourceMark] = []
        var line = 1
        var column = 1
        var isIndentation = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                column = 0
                isIndentation = true
            case UInt8(ascii: "\t") where isIndentation:
                marks.append(SourceMark(line: line, column: column))
                isIndentation = false
            case UInt8(ascii: " "): break
            default: isIndentation = false
            }
            column += 1
        }
        return marks
    }

    /// Aliases whose anchor stands somewhere in the file.
    ///
    /// The parser hands out one value for an anchor and all its aliases; comparing keys built
    /// from them can take exponential time, so such files never reach it.
    static func aliases(in text: String) -> [(name: String, mark: SourceMark)] {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else {
            return []
        }
        var anchors: Set<String> = []
        var aliases: [(name: String, mark: SourceMark)] = []
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        {
            number += 1
            var previous = UInt8(ascii: " ")
            for (offset, index) in zip(1..., line.indices) {
                defer { previous = line[index] }
                let byte = line[index]
                guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
                    isBoundary(previous)
                else { continue }
                let name = line[line.index(after: index)...].prefix(while: isNameByte)
                guard !name.isEmpty else { continue }
                let text = String(decoding: name, as: UTF8.self)
                if byte == UInt8(ascii: "&") {
                    anchors.insert(text)
                } else {
                    aliases.append((text, SourceMark(line: number, column: offset)))
                }
            }
        }
        return aliases.filter { anchors.contains($0.name) }
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x80 || ":,?-[]{}\"'".utf8.contains(byte)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
