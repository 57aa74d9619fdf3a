import Schemes
import Wording

extension Composer {
    /// The method note: every policy with its answer, basis and reason.
    mutating func method() -> Sheet.Part {
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("事项", "Question")], 26),
            Grid.Column(self[Phrase("办法", "Answer")], 54),
            Grid.Column(self[Phrase("依据", "Basis")], 20),
        ])
        for node in subject.children(of: nil, .policy) {
            let standing = subject.standing(of: node.id)
            let row = PolicyTable.row(named: node.id.rawValue)
            let question = row.map { self[Phrase($0.chinese, $0.english)] } ?? node.id.rawValue
            let answer = value(node, "value").map { $0.strengthened }
            let rest = details(node, except: ["value", "basis", "note"])
            let lines =
                [[answer, rest.first ?? []].joined(by: self[.comma])] + rest.dropFirst()
                + [value(node, "note")] + inner(node)
            grid.rows.append(
                Grid.Row(cells: [
                    Cell([.text(question)] + state(of: node), standing: standing),
                    Cell(lines, standing: standing),
                    Cell(value(node, "basis"), standing: standing),
                ])
            )
        }
        return Sheet.Part(
            title: self[Phrase("计分办法说明", "Method note")],
            blocks: grid.isEmpty ? [] : [.grid(grid)]
        )
    }
}

extension Run {
    fileprivate var strengthened: Run {
        if case .text(let text) = self { .strong(text) } else { self }
    }
}
