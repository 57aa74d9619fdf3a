import Schemes
import Wording

extension Composer {
    /// The notes at the end: what stood there before, who changed it, and why.
    mutating func notesPart() -> Sheet.Part {
        // Whatever the parts before did not come upon gets its note here.
        for change in subject.difference.changed { _ = number(.value(change.address)) }
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("注", "Note")], 6),
            Grid.Column(self[Phrase("位置", "Place")], 28),
            Grid.Column(self[Phrase("内容", "What")], 28),
            Grid.Column(self[Phrase("由谁设定", "Set by")], 16),
            Grid.Column(self[Phrase("理由", "Reason")], 22),
        ])
        for note in notes {
            var cells: [Cell?] = [Cell([.text("\(note.number)")], style: .number)]
            cells += entry(of: note).map { Cell($0) }
            grid.rows.append(Grid.Row(cells: cells))
        }
        let title =
            subject.base == nil ? Phrase("附注", "Notes") : Phrase("改动说明", "Changes explained")
        return Sheet.Part(title: self[title], blocks: grid.isEmpty ? [] : [.grid(grid)])
    }

    private func entry(of note: Note) -> [[Line]] {
        switch note.place {
        case .value(let address): entry(of: address)
        case .element(let id): entry(ofElement: id)
        case .lock(let address, let force):
            [
                [placeLine(address)],
                [[.text(self[force == .enforced ? .boundBelow : .adviceBelow])]],
            ] + who(subject.actions.source(of: address))
        case .list(let id):
            [
                [[.text(name(of: id)), .faint(" \(id)")]],
                [[.text(self[Phrase("下级的增删与次序", "list for the levels below")])]],
            ] + who(subject.actions.source(ofList: id))
        }
    }

    private func entry(of address: Address) -> [[Line]] {
        let entries = subject.isChanged(address) ? subject.entries(at: address) : []
        let annotations = subject.annotations(at: address)
        let setters =
            entries
            + annotations.filter { note in
                !entries.contains { $0.setter == note.setter && $0.operation == note.operation }
            }
        let reasons =
            entries.compactMap(\.note)
            + annotations.flatMap { [wording.text(of: $0.value), $0.note].compactMap { $0 } }
        return [
            [placeLine(address)], [what(at: address)],
            setters.map { [.text(source($0.setter, $0.operation))] }, reasons.map { [.text($0)] },
        ]
    }

    // Long texts are marked where they stand; here they would only be repeated.
    private func what(at address: Address) -> Line {
        guard subject.isChanged(address) else { return [.text(self[Phrase("说明", "remark")])] }
        func text(_ snapshot: Snapshot?) -> String {
            guard let node = snapshot?.nodes[address.node], let value = node.fields[address.field]
            else { return "" }
            return self.text(value, of: node, in: address.field)
        }
        let (old, new) = (text(subject.base?.snapshot), text(subject.scheme.snapshot))
        guard max(old.count, new.count) <= 40 else {
            return [.text(self[Phrase("文字改动，见正文", "words changed, marked above")])]
        }
        return (old.isEmpty ? [] : [.removed(old)]) + (new.isEmpty ? [] : [.added(new)])
    }

    private func entry(ofElement id: NodeID) -> [[Line]] {
        guard let node = subject[id] else { return [[], [], [], []] }
        let standing = subject.standing(of: id)
        let points = node["points"]?.number.map { self[Phrase("（\($0)分）", " (\($0) points)")] }
        var lines: [Line] = [[.text(self[standing.phrase] + (points ?? ""))]]
        if let move = subject.move(of: id) {
            let after = move.after.map { name(of: $0) }
            lines = [
                [
                    .text(
                        after.map { self[Phrase("移到“\($0)”之后", "moved behind \($0)")] }
                            ?? self[Phrase("移到最前", "moved to the front")]
                    )
                ]
            ]
            if let from = move.from {
                lines.append([
                    .text(self[Phrase("原属“\(name(of: from))”", "was under \(name(of: from))")])
                ])
            }
        }
        var origin = subject.actions.source(of: id, standing)
        if origin == nil, standing == .added, let field = node.fields.keys.sorted(by: <).first {
            origin = subject.entries(at: Address(id, field)).last
                .map {
                    ActionIndex.Source(setter: $0.setter, operation: $0.operation, note: $0.note)
                }
        }
        let label = wording.label(of: node.kind)
        return [[[.faint(label + " "), .text(name(of: id)), .faint(" \(id)")]], lines]
            + who(origin)
    }

    private func who(_ source: ActionIndex.Source?) -> [[Line]] {
        guard let source else { return [[], []] }
        return [
            [[.text(self.source(source.setter, source.operation))]],
            source.note.map { [[.text($0)]] } ?? [],
        ]
    }

    private func source(_ setter: VersionReference, _ operation: String?) -> String {
        wording.name(of: setter) + (operation.map { " #\($0)" } ?? "")
    }
}

extension FieldName {
    fileprivate static func < (left: FieldName, right: FieldName) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Phrase {
    static let boundBelow = Phrase("对下级的限定", "bound for the levels below")
    static let adviceBelow = Phrase("对下级的建议", "advice to the levels below")
}
