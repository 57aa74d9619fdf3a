public import Schemes

extension Wording {
    /// What differs between two schemes, part by part, with who set each side.
    ///
    /// - Parameters:
    ///   - difference: The difference.
    ///   - first: The scheme that is compared with.
    ///   - second: The scheme that is described.
    /// - Returns: Lines without a line break at the end: for each part its name, then a line
    ///   indented by two for each difference; one line when nothing differs.
    public func text(
        for difference: SchemeDifference,
        from first: ResolvedScheme,
        to second: ResolvedScheme
    ) -> String {
        guard !difference.isEmpty else { return say("两个方案没有差别。", "The two schemes do not differ.") }
        var lines: [String] = []
        for part in difference.parts {
            lines.append(heading(of: part.place, first.snapshot, second.snapshot))
            let inside = self.lines(
                for: part.difference,
                from: first.snapshot,
                to: second.snapshot,
                setters: difference.setters
            )
            lines += inside.map { "  " + $0 }
        }
        return lines.joined(separator: "\n")
    }

    private func heading(
        of place: SchemeDifference.Place,
        _ first: Snapshot,
        _ second: Snapshot
    ) -> String {
        switch place {
        case .kind(let kind): label(of: kind)
        case .element(let id):
            "\(label(of: second.nodes[id]?.kind ?? first.nodes[id]?.kind ?? .section)) "
                + name(of: id, in: second.nodes[id] == nil ? first : second)
        }
    }

    /// Who set the two sides of a value: ` (示例区第1版 → 示例市第1版 p2)`.
    func sides(_ sides: SchemeDifference.Sides?) -> String {
        let texts = [sides?.from, sides?.to]
            .map { entry in
                entry.map { name(of: $0.setter) + ($0.operation.map { " \($0)" } ?? "") }
            }
        let known = texts.compactMap { $0 }
        guard !known.isEmpty else { return "" }
        let inside = Set(known).count == 1 ? known[0] : known.joined(separator: " → ")
        return say("（\(inside)）", " (\(inside))")
    }
}
