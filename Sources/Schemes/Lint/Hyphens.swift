import Expressions

extension Snapshot {
    /// An id with a hyphen, written without its backquotes, so that it is read as a difference.
    struct HyphenatedID {
        /// What stands there, such as `share.I1-1`.
        let text: String
        /// How a formula names the element.
        let near: String
        /// Where it stands.
        let position: SourceSpan
    }

    /// The ids that a formula writes without backquotes and thereby takes apart.
    ///
    /// - Parameter formula: A well-formed formula.
    /// - Returns: Each stretch without spaces, outside words and backquotes, that is an id of the
    ///   scheme with its hyphens, in the order of the text.
    func hyphenatedIDs(in formula: String) -> [HyphenatedID] {
        var found: [HyphenatedID] = []
        var (line, column, offset) = (1, 1, 0)
        var rest = formula[...]
        while let first = rest.first {
            var taken = rest.prefix(1)
            if "\"'`".contains(first) {
                let inside = rest.dropFirst().prefix { $0 != first }
                taken = rest.prefix(inside.count + 2)
            } else if Snapshot.isPartOfID(first) {
                taken = rest.prefix(while: Snapshot.isPartOfID)
                if let near = meant(by: String(taken)) {
                    let position = SourceSpan(
                        offset: offset,
                        length: taken.utf8.count,
                        line: line,
                        column: column,
                        width: taken.count
                    )
                    found.append(
                        HyphenatedID(text: String(taken), near: near, position: position)
                    )
                }
            }
            for character in taken {
                column = character.isNewline ? 1 : column + 1
                line += character.isNewline ? 1 : 0
            }
            offset += taken.utf8.count
            rest = rest.dropFirst(taken.count)
        }
        return found
    }

    private static func isPartOfID(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "_-.:".contains(character)
    }

    private func meant(by text: String) -> String? {
        guard text.contains("-") else { return nil }
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard let last = parts.last, last.contains("-"), let id = NodeID(last),
            let kind = nodes[id]?.kind
        else { return nil }
        let prefixes = Snapshot.prefixes[kind] ?? []
        guard let prefix = parts.dropLast().first else {
            return kind == .datum ? Reference(last).description : nil
        }
        return prefixes.contains(prefix) ? Reference(prefix, last).description : nil
    }

    private static let prefixes: [NodeKind: [String]] = [
        .item: ["item", "share"], .indicator: ["indicator", "share", "items", "shares"],
        .section: ["section", "share", "items", "shares"], .rate: ["occurrences"],
        .adjustment: ["adjustment"],
        .component: ["component"], .veto: ["finding"], .datum: ["last", "upper"],
    ]
}
