import Exact
import Schemes
import Wording

extension Composer {
    /// What the total is mixed from: weights by form, then each component and form.
    mutating func mix() -> Sheet.Part {
        let components = subject.children(of: nil, .component)
        let forms = subject.children(of: nil, .form)
        var blocks: [Sheet.Block] = []
        if !components.isEmpty, !forms.isEmpty {
            blocks.append(.grid(weights(components, forms)))
        }
        if !components.isEmpty { blocks.append(.grid(table(of: components))) }
        if !forms.isEmpty { blocks.append(.grid(table(ofForms: forms))) }
        return Sheet.Part(
            title: self[Phrase("评分构成与评议形式", "Components and forms")],
            blocks: blocks
        )
    }

    private mutating func weights(_ components: [Node], _ forms: [Node]) -> Grid {
        let width = max(1, 70 / forms.count)
        var grid = Grid(
            columns: [Grid.Column(self[Phrase("权重", "Weights")], 30)]
                + forms.map {
                    Grid.Column(($0["title"].map { wording.text(of: $0) }) ?? "\($0.id)", width)
                }
        )
        for component in components {
            var cells: [Cell?] = [
                Cell(
                    value(component, "title") + state(of: component),
                    standing: subject.standing(of: component.id)
                )
            ]
            for form in forms {
                let weight = value(form, "weights.\(component.id)") { "\($0)%" }
                cells.append(
                    Cell(weight, standing: subject.standing(of: form.id), style: .number)
                )
            }
            grid.rows.append(Grid.Row(cells: cells))
        }
        let sums = forms.map { form in
            Cell([[.strong("\(form.weightSum)%")]], style: .number)
        }
        grid.rows.append(Grid.Row(cells: [Cell([.strong(self[Phrase("合计", "Sum")])])] + sums))
        return grid
    }

    private mutating func table(of components: [Node]) -> Grid {
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("评分构成", "Component")], 18),
            Grid.Column(self[Phrase("怎样得出", "How it comes about")], 52),
            Grid.Column(self[Phrase("依据", "Basis")], 30),
        ])
        for node in components {
            let standing = subject.standing(of: node.id)
            let note = value(node, "note")
            var lines = details(node, except: ["title", "basis", "note"])
            lines += inner(node)
            grid.rows.append(
                Grid.Row(cells: [
                    Cell(named(node) + state(of: node), standing: standing),
                    Cell(lines, standing: standing),
                    Cell([value(node, "basis"), note], standing: standing),
                ])
            )
        }
        return grid
    }

    private mutating func table(ofForms forms: [Node]) -> Grid {
        let ids = Set(subject.children(of: nil, .component).map { "weights.\($0.id)" })
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("评议形式", "Form")], 18),
            Grid.Column(self[Phrase("步骤与范围", "Steps and scope")], 52),
            Grid.Column(self[Phrase("依据", "Basis")], 30),
        ])
        for node in forms {
            let standing = subject.standing(of: node.id)
            let lines = details(node, except: ids.union(["title", "basis"])) + inner(node)
            grid.rows.append(
                Grid.Row(cells: [
                    Cell(named(node) + state(of: node), standing: standing),
                    Cell(lines, standing: standing),
                    Cell(value(node, "basis"), standing: standing),
                ])
            )
        }
        return grid
    }

    /// The title of an element, with its id where formulas need it.
    mutating func named(_ node: Node) -> Line {
        let title = node.kind.titleField.map { value(node, $0) } ?? []
        let name: Line = title.isEmpty ? [.strong(node.id.rawValue)] : title
        return isNamed && !title.isEmpty ? name + [.faint(" \(node.id)")] : name
    }
}

extension Node {
    /// The sum of a form's weights, in percent.
    fileprivate var weightSum: Amount {
        fields.filter { $0.key.rawValue.hasPrefix("weights.") }.compactMap { $0.value.number }
            .reduce(.zero) { $0 + $1 }
    }
}
