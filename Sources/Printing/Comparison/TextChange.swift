/// What is left, taken away and put in between two texts.
enum TextChange: Hashable, Sendable {
    /// Words that both have.
    case kept(String)
    /// Words that only the old text has.
    case removed(String)
    /// Words that only the new text has.
    case added(String)

    /// The pieces from which both texts can be read.
    ///
    /// A character of Chinese, a word or a number of another script is one step. Texts that share
    /// too little, or are too long to compare, are taken away and put in as a whole.
    ///
    /// - Parameters:
    ///   - old: The text compared with.
    ///   - new: The text that is printed.
    /// - Returns: Pieces in reading order; what was taken away comes before what was put in.
    /// - Complexity: O(*n* × *m*) in the steps that differ, at most a million.
    static func pieces(from old: String, to new: String) -> [TextChange] {
        let whole = [TextChange.removed(old), .added(new)].filter { !$0.text.isEmpty }
        let (before, after) = (steps(old), steps(new))
        let head = zip(before, after).prefix { $0 == $1 }.count
        let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed())
            .prefix { $0 == $1 }.count
        let middle = Array(before[head..<before.count - tail])
        let replacement = Array(after[head..<after.count - tail])
        guard middle.count <= 2_000, replacement.count <= 2_000,
            middle.count * max(replacement.count, 1) <= 1_000_000
        else { return whole }
        var pieces = before[..<head].map { TextChange.kept($0) }
        pieces += aligned(middle, replacement)
        pieces += after[(after.count - tail)...].map { .kept($0) }
        let result = merged(absorbed(merged(pieces)))
        let shared = result.reduce(0) {
            if case .kept(let text) = $1 { $0 + text.count } else { $0 }
        }
        return shared * 3 >= max(old.count, new.count) ? result : whole
    }

    private var text: String {
        switch self {
        case .kept(let text), .removed(let text), .added(let text): text
        }
    }

    private static func steps(_ text: String) -> [String] {
        var steps: [String] = []
        var joins = false
        for character in text {
            let isWord = character.isASCII && (character.isLetter || character.isNumber)
            if isWord, joins {
                steps[steps.count - 1].append(character)
            } else {
                steps.append(String(character))
            }
            joins = isWord
        }
        return steps
    }

    // The longest common subsequence, from a table of the lengths of those of the ends.
    private static func aligned(_ old: [String], _ new: [String]) -> [TextChange] {
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                lengths[row * width + column] =
                    old[row] == new[column]
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var pieces: [TextChange] = []
        var (row, column) = (0, 0)
        while row < old.count || column < new.count {
            if row < old.count, column < new.count, old[row] == new[column] {
                pieces.append(.kept(new[column]))
                (row, column) = (row + 1, column + 1)
            } else if column == new.count
                || row < old.count
                    && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
            {
                pieces.append(.removed(old[row]))
                row += 1
            } else {
                pieces.append(.added(new[column]))
                column += 1
            }
        }
        return pieces
    }

    // One or two characters kept between changes make a line hard to read: they join them.
    private static func absorbed(_ pieces: [TextChange]) -> [TextChange] {
        pieces.indices.flatMap { index -> [TextChange] in
            guard case .kept(let text) = pieces[index], text.count < 3, index > 0,
                index < pieces.count - 1
            else { return [pieces[index]] }
            return [.removed(text), .added(text)]
        }
    }

    // Neighbours of one sort become one piece, removed before added.
    private static func merged(_ pieces: [TextChange]) -> [TextChange] {
        var result: [TextChange] = []
        var (removed, added) = ("", "")
        func flush() {
            if !removed.isEmpty { result.append(.removed(removed)) }
            if !added.isEmpty { result.append(.added(added)) }
            (removed, added) = ("", "")
        }
        for piece in pieces {
            switch piece {
            case .removed(let text): removed += text
            case .added(let text): added += text
            case .kept(let text):
                flush()
                if case .kept(let before) = result.last {
                    result[result.count - 1] = .kept(before + text)
                } else {
                    result.append(.kept(text))
                }
            }
        }
        flush()
        return result
    }
}
