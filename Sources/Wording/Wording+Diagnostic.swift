public import Schemes

extension Wording {
    /// The text of a finding: what and where, what was done, what is allowed and who says so,
    /// every legal way out, and what else follows.
    ///
    /// - Parameters:
    ///   - diagnostic: The finding.
    ///   - resolved: The scheme that it is about.
    /// - Returns: Lines without a line break at the end; the first has code, address, name,
    ///   version and change.
    public func text(for diagnostic: Diagnostic, in resolved: ResolvedScheme) -> String {
        let entry = Catalog(language).entry(for: diagnostic)
        let facts = sayable(diagnostic, in: resolved)
        var lines = [headline(diagnostic, in: resolved)]
        lines += entry.says.compactMap { Template(text: $0).filled(with: facts) }.map { "  " + $0 }
        lines += alsoLines(diagnostic.facts, in: resolved.snapshot).map { "  " + $0 }
        let ways = entry.ways.compactMap { Template(text: $0).filled(with: facts) }
        if !ways.isEmpty {
            lines.append("  " + say("可以：", "Ways out:"))
            lines += ways.enumerated().map { "   \($0 + 1). \($1)" }
        }
        return lines.joined(separator: "\n")
    }

    private func headline(_ diagnostic: Diagnostic, in resolved: ResolvedScheme) -> String {
        let address = diagnostic.field.map { "\(diagnostic.node).\($0)" }
        var parts = [diagnostic.code.rawValue, address ?? diagnostic.node.rawValue]
        let known = resolved.snapshot.displayName(of: diagnostic.node)
        let name = diagnostic.node == .scheme ? label(of: .scheme) : known
        let field = diagnostic.field.map { label(of: $0) }
        let isNamed = name != diagnostic.node.rawValue
        if isNamed || field != nil {
            let words = [isNamed ? name : nil, field].compactMap { $0 }
            parts.append(words.joined(separator: say("：", ": ")))
        }
        var place = resolved.chain.last.map { self.name(of: $0) } ?? ""
        if let operation = diagnostic.operation {
            place += say("，变更\(operation)", ", change \(operation)")
        }
        if !place.isEmpty { parts.append(say("（\(place)）", "(\(place))")) }
        return parts.joined(separator: "  ")
    }
}
