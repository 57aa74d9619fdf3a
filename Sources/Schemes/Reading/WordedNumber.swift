import Exact

/// A score in the words of a band, with what the words around it say.
struct WordedNumber {
    /// What the words around a number bound.
    enum Bound { case atLeast, above, atMost, below }

    let value: Amount
    /// What the words bound by the number; `nil` when they say nothing.
    let bound: Bound?
    /// Whether the words join the number to the one before it as the end of a range.
    let isRangeEnd: Bool
    /// Whether the words leave out the number itself.
    let isExcluded: Bool

    /// The scores that a text names, in their order; percentages are none.
    static func all(in text: String) -> [WordedNumber] {
        let pieces = split(text)
        return pieces.indices.compactMap { place in
            let after = place + 1 < pieces.count ? pieces[place + 1].words : ""
            guard let value = pieces[place].number, !isPercent(after) else { return nil }
            let before = pieces[place].words
            return WordedNumber(
                value: value,
                bound: bound(before: before, after: after),
                isRangeEnd: rangeWords.contains { before.hasSuffix($0) },
                isExcluded: after.contains("不含")
            )
        }
    }

    private static let rangeWords = ["至", "到", "-", "－", "—", "–", "~", "～"]
    // Longer words come first: “不低于” holds “低于”.
    private static let wordsBefore: [(String, Bound)] = [
        ("不低于", .atLeast), ("不少于", .atLeast), ("不小于", .atLeast), ("至少", .atLeast),
        ("不高于", .atMost), ("不超过", .atMost), ("不大于", .atMost), ("至多", .atMost),
        ("低于", .below), ("小于", .below), ("不满", .below), ("不足", .below), ("未达到", .below),
        ("高于", .above), ("大于", .above), ("超过", .above), ("达到", .atLeast),
    ]

    private static func isPercent(_ after: String) -> Bool {
        after.hasPrefix("%") || after.hasPrefix("％")
    }

    private static func bound(before: String, after: String) -> Bound? {
        if let found = wordsBefore.first(where: { before.hasSuffix($0.0) }) { return found.1 }
        let above = after.firstRange(of: "以上")?.lowerBound
        let below = after.firstRange(of: "以下")?.lowerBound
        return switch (above, below) {
        case (nil, nil): nil
        case (.some, nil): .atLeast
        case (nil, .some): .atMost
        case (let above?, let below?): above < below ? .atLeast : .atMost
        }
    }

    /// Cuts a text before each number's words: every piece but the last ends in a number.
    private static func split(_ text: String) -> [(words: String, number: Amount?)] {
        var pieces: [(words: String, number: Amount?)] = []
        var words = ""
        var rest = text[...]
        while let first = rest.first {
            guard first.isASCII, first.isNumber else {
                if !first.isWhitespace { words.append(first) }
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            rest = rest.dropFirst(digits.count)
            // Digits that are no amount, such as a date's, are words like the others.
            if let number = try? Amount(parsing: String(digits)) {
                pieces.append((words, number))
                words = ""
            } else {
                words += digits
            }
        }
        return pieces + [(words, nil)]
    }
}
