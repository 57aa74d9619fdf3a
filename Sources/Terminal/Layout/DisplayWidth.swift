/// How many columns a terminal gives to characters: Chinese takes two, combining marks none.
enum DisplayWidth {
    /// The columns of one character.
    ///
    /// - Source: Unicode Standard Annex 11, classes W and F; ranges merged to those in use.
    static func columns(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.value < 0x300 { return first.value < 0x20 ? 0 : 1 }
        if first.properties.generalCategory == .nonspacingMark
            || first.properties.generalCategory == .enclosingMark
            || first.properties.generalCategory == .format
        {
            return 0
        }
        return wide.contains { $0.contains(first.value) } ? 2 : 1
    }

    /// The columns of a text without line breaks.
    static func columns(of text: String) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The text filled with blanks to so many columns.
    static func pad(_ text: String, to width: Int, rightAligned: Bool) -> String {
        let blanks = String(repeating: " ", count: max(0, width - columns(of: text)))
        return rightAligned ? blanks + text : text + blanks
    }

    /// The text cut to so many columns, with an ellipsis where something was cut.
    static func cut(_ text: String, to width: Int) -> String {
        guard columns(of: text) > width else { return text }
        var kept = ""
        var used = 1
        for character in text {
            used += columns(of: character)
            if used > width { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
        0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
