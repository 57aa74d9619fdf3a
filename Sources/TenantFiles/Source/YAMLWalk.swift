import Yams

/// Turns the parser's nodes into ours and reports what this house leaves out of YAML.
struct YAMLWalk {
    let log: ProblemLog
    let renamed: [Unicode.Scalar: Unicode.Scalar]

    func node(_ node: Node, depth: Int) -> SourceNode {
        let mark = node.mark.map(SourceMark.init) ?? SourceMark(line: 1, column: 1)
        guard depth <= SourceNode.deepest else {
            log.report(.tooDeep, at: mark, ["limit": "\(SourceNode.deepest)"])
            return SourceNode(content: .refused, mark: mark)
        }
        if let anchor = node.anchor {
            log.report(.alias, at: mark, ["name": anchor.rawValue])
            return SourceNode(content: .refused, mark: mark)
        }
        switch node {
        case .scalar(let scalar):
            // The parser calls every quoted text a `str`.
            let isText = scalar.style != .plain && scalar.tag.description == Tag.Name.str.rawValue
            guard isText || hasNoTag(scalar.tag, at: mark) else {
                return SourceNode(content: .refused, mark: mark)
            }
            return SourceNode(
                content: .scalar(trimmed(scalar), isPlain: scalar.style == .plain),
                mark: mark
            )
        case .sequence(let sequence):
            guard hasNoTag(sequence.tag, at: mark) else {
                return SourceNode(content: .refused, mark: mark)
            }
            let elements = sequence.map { self.node($0, depth: depth + 1) }
            return SourceNode(content: .list(elements), mark: mark)
        case .mapping(let mapping):
            guard hasNoTag(mapping.tag, at: mark) else {
                return SourceNode(content: .refused, mark: mark)
            }
            return SourceNode(content: .map(entries(mapping, depth: depth)), mark: mark)
        case .alias(let alias):
            log.report(.alias, at: mark, ["name": alias.anchor.rawValue])
            return SourceNode(content: .refused, mark: mark)
        }
    }

    private func entries(_ mapping: Node.Mapping, depth: Int) -> [SourceNode.Entry] {
        var firstLines: [String: Int] = [:]
        var entries: [SourceNode.Entry] = []
        for (keyNode, valueNode) in mapping {
            let mark = keyNode.mark.map(SourceMark.init) ?? SourceMark(line: 1, column: 1)
            guard case .scalar(let scalar) = keyNode else {
                log.report(.complexKey, at: mark)
                continue
            }
            guard keyNode.anchor == nil else {
                log.report(.alias, at: mark, ["name": keyNode.anchor?.rawValue ?? ""])
                continue
            }
            let key = original(scalar.string)
            if key == "<<", scalar.style == .plain {
                log.report(.alias, at: mark, ["name": "<<"])
                continue
            }
            if let line = firstLines[key] {
                log.report(.duplicateKey, at: mark, ["key": key, "line": "\(line)"])
                continue
            }
            firstLines[key] = mark.line
            let value = node(valueNode, depth: depth + 1)
            entries.append(SourceNode.Entry(key: key, mark: mark, value: value))
        }
        return entries
    }

    private func original(_ key: String) -> String {
        guard let first = key.unicodeScalars.first, let before = renamed[first] else { return key }
        var view = String.UnicodeScalarView([before])
        view.append(contentsOf: key.unicodeScalars.dropFirst())
        return String(view)
    }

    private func hasNoTag(_ tag: Tag, at mark: SourceMark) -> Bool {
        if tag.description.isEmpty { return true }
        log.report(.tag, at: mark, ["tag": tag.description])
        return false
    }

    // A block text ends in a line break that nobody meant.
    private func trimmed(_ scalar: Node.Scalar) -> String {
        guard scalar.style == .literal || scalar.style == .folded else { return scalar.string }
        var text = scalar.string
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}
