import Schemes
import Wording

extension Composer {
    /// A part for each kind of element at the top that has no layout of its own.
    mutating func families() -> [Sheet.Part] {
        let placed: Set<NodeKind> = [
            .scheme, .vocabulary, .policy, .section, .adjustmentGroup, .component, .form, .grade,
            .veto,
        ]
        var parts: [Sheet.Part] = []
        for kind in NodeKind.allCases where !placed.contains(kind) {
            let nodes = subject.children(of: nil, kind)
            if nodes.isEmpty { continue }
            var grid = Grid(columns: [
                Grid.Column(wording.label(of: kind), 28),
                Grid.Column(self[Phrase("内容", "Content")], 72),
            ])
            for node in nodes { grid.rows.append(row(of: node)) }
            parts.append(Sheet.Part(title: wording.label(of: kind), blocks: [.grid(grid)]))
        }
        return parts
    }

    private mutating func row(of node: Node) -> Grid.Row {
        let standing = subject.standing(of: node.id)
        let title = Set([node.kind.titleField].compactMap { $0 })
        return Grid.Row(cells: [
            Cell(named(node) + state(of: node), standing: standing),
            Cell(details(node, except: title) + inner(node), standing: standing),
        ])
    }

    /// Elements that a level above put out of use, as they were then.
    mutating func disused() -> Sheet.Part {
        let known = Set(subject.difference.dropped.map(\.id))
        let nodes = subject.scheme.snapshot.tombstones.values.filter { !known.contains($0.id) }
            .sorted { $0.id.rawValue.inNumericOrder < $1.id.rawValue.inNumericOrder }
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("要素", "Element")], 28),
            Grid.Column(self[Phrase("内容", "Content")], 72),
        ])
        for node in nodes {
            let title = node.kind.titleField
            let name: Line = [
                .faint(wording.label(of: node.kind) + " "),
                .text(title.flatMap { node[$0]?.text } ?? node.id.rawValue),
            ]
            let rest = fields(of: node).filter { $0.rawValue != title }
                .map { field -> Line in
                    let text = node.fields[field].map { self.text($0, of: node, in: field) }
                    return [.faint(wording.label(of: field) + self[.colon]), .text(text ?? "")]
                }
            grid.rows.append(
                Grid.Row(cells: [
                    Cell(name, standing: .dropped), Cell(rest, standing: .dropped),
                ])
            )
        }
        return Sheet.Part(
            title: self[Phrase("已停用的要素（不参加计分）", "Elements out of use (not scored)")],
            blocks: grid.isEmpty ? [] : [.grid(grid)]
        )
    }
}
