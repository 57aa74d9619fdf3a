import Expressions

extension Snapshot {
    /// What a writer most likely meant by a name that is not there: an id without its backquotes,
    /// or a datum by its title or without the word `upper`.
    ///
    /// - Parameters:
    ///   - problem: The unknown name.
    ///   - text: The formula.
    /// - Returns: The name as a formula writes it; `nil` when nothing of the scheme fits.
    func nameMeant(by problem: ExpressionProblem, in text: String) -> String? {
        guard let name = problem.facts["name"] else { return nil }
        return id(at: problem.position, in: text) ?? datum(called: name)
    }

    // `item.A1-1` is read as item.A1 less 1.
    private func id(at position: SourceSpan, in text: String) -> String? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(position.line - 1) else { return nil }
        let written = lines[position.line - 1].dropFirst(position.column - 1)
            .prefix { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
        let parts = written.split(separator: ".", maxSplits: 1).map(String.init)
        guard let last = parts.last, let node = NodeID(last).flatMap({ nodes[$0] }) else {
            return nil
        }
        guard parts.count == 2 else {
            return node.kind == .datum ? Snapshot.written(node, as: last) : nil
        }
        return Reference(parts[0], last).description
    }

    private func datum(called name: String) -> String? {
        let found = nodes.values
            .filter { node in
                guard node.kind == .datum else { return false }
                return node["title"]?.text == name || node["name"]?.text == name
                    || node.id.rawValue == name
            }
            .min { $0.id < $1.id }
        return found.map { Snapshot.written($0, as: $0["name"]?.text ?? $0.id.rawValue) }
    }

    private static func written(_ datum: Node, as name: String) -> String {
        let isUpper = datum["scope"]?.text == "upper"
        return (isUpper ? Reference("upper", name) : Reference(name)).description
    }
}
