import Schemes
import Wording

extension Composer {
    /// What the levels below may do: with single values, then with lists of elements.
    mutating func bounds() -> Sheet.Part {
        var blocks: [Sheet.Block] = []
        let values = lockRows()
        if !values.isEmpty {
            var grid = Grid(columns: boundColumns(Phrase("值", "Value")))
            grid.rows = values
            blocks.append(.grid(grid))
        }
        let lists = listRows()
        if !lists.isEmpty {
            var grid = Grid(columns: boundColumns(Phrase("增删与次序", "List of elements")))
            grid.rows = lists
            blocks.append(.grid(grid))
        }
        return Sheet.Part(
            title: self[Phrase("对下级的限定", "What the levels below may change")],
            blocks: blocks
        )
    }

    private func boundColumns(_ first: Phrase) -> [Grid.Column] {
        [
            Grid.Column(self[first], 34), Grid.Column(self[Phrase("限定", "Bound")], 30),
            Grid.Column(self[Phrase("效力", "Force")], 9),
            Grid.Column(self[Phrase("由谁设定、依据", "Set by, basis")], 27),
        ]
    }

    private mutating func lockRows() -> [Grid.Row] {
        let snapshot = subject.scheme.snapshot
        let changed = Dictionary(
            subject.difference.locks.map { (Note.Place.lock($0.address, $0.enforcement), $0) }
        ) { first, _ in first }
        var rows: [Grid.Row] = []
        for (locks, force) in [
            (snapshot.locks, Enforcement.enforced), (snapshot.advice, .advisory),
        ] {
            let gone = subject.difference.locks.filter { $0.enforcement == force && $0.to == nil }
            let addresses = Set(locks.keys).union(gone.map(\.address))
                .sorted { $0.description.inNumericOrder < $1.description.inNumericOrder }
            for address in addresses {
                let place = Note.Place.lock(address, force)
                var line: Line = [.text(wording.text(of: locks[address]))]
                if let change = changed[place] {
                    let old = change.from.map { wording.text(of: $0) } ?? ""
                    line = old.isEmpty ? [] : [.removed(old)]
                    line += [.added(wording.text(of: change.to)), .note(number(place))]
                }
                let setters = locks[address].map { self.setters(of: $0) } ?? []
                rows.append(row(placeLine(address), line, force, setters))
            }
        }
        return rows
    }

    // Lists under the same rule by the same setters share a row.
    private mutating func listRows() -> [Grid.Row] {
        let changed = Dictionary(
            subject.difference.containers.map { ($0.node, $0) }
        ) { first, _ in first }
        let snapshot = subject.scheme.snapshot
        let ids = Set(snapshot.containers.keys).union(changed.keys)
            .sorted { $0.rawValue.inNumericOrder < $1.rawValue.inNumericOrder }
        var order: [ListGroup] = []
        var members: [ListGroup: [NodeID]] = [:]
        for id in ids {
            let container = snapshot.containers[id]
            let group = ListGroup(
                rule: changed[id]?.to ?? container?.rule ?? .closed,
                setters: container?.setters ?? [],
                changed: changed[id] == nil ? nil : id
            )
            if members[group] == nil { order.append(group) }
            members[group, default: []].append(id)
        }
        return order.map { group in
            var line: Line = [.text(wording.text(of: group.rule))]
            if let id = group.changed, let change = changed[id] {
                line =
                    [.removed(wording.text(of: change.from)), .added(wording.text(of: change.to))]
                    + [.note(number(.list(id)))]
            }
            let setters = group.setters.map { wording.name(of: $0) }
            return row(
                [.text(names(of: members[group] ?? []))],
                line,
                group.rule.enforcement,
                setters.isEmpty ? [] : [wording.list(setters)]
            )
        }
    }

    private func row(
        _ place: Line,
        _ rule: Line,
        _ force: Enforcement,
        _ setters: [String]
    ) -> Grid.Row {
        let word = force == .enforced ? Phrase("须遵守", "binding") : Phrase("供参照", "advice")
        return Grid.Row(cells: [
            Cell(place), Cell(rule), Cell([.text(self[word])], style: .number),
            Cell(setters.map { [.text($0)] }),
        ])
    }

    /// The name of a value: its element, its field, its address.
    func placeLine(_ address: Address) -> Line {
        let field = label(of: address.field)
        guard address.node != .vocabulary else { return [.text(field), .faint(" \(address)")] }
        let name = name(of: address.node)
        return [.text(self[Phrase("\(name)：\(field)", "\(name): \(field)")])]
            + [.faint(" \(address)")]
    }

    // A field of a family is called after what its last part names.
    private func label(of field: FieldName) -> String {
        let parts = field.rawValue.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return wording.label(of: field) }
        switch parts[0] {
        case "weights":
            let component = NodeID(parts[1]).map { name(of: $0) } ?? parts[1]
            return self[Phrase("“\(component)”的权重", "weight of \(component)")]
        case "words":
            let word = Phrase.words[parts[1]].map { self[$0] } ?? parts[1]
            return self[Phrase("用语“\(word)”", "word for \(word)")]
        case "articles": return articleName(parts[1])
        default: return wording.label(of: field)
        }
    }

    // Numbered elements by their numbers, so that a rule for all indicators stays readable.
    private func names(of ids: [NodeID]) -> String {
        let snapshot = subject.scheme.snapshot
        var names: [String] = []
        var numbers: [NodeKind: [String]] = [:]
        for id in ids {
            guard let node = snapshot.nodes[id], let number = node["number"]?.text,
                [.indicator, .adjustment].contains(node.kind)
            else {
                names.append(name(of: id))
                continue
            }
            numbers[node.kind, default: []].append(number)
        }
        let counted = numbers.sorted { $0.value.lexicographicallyPrecedes($1.value) }
            .map { kind, numbers in
                let label = wording.label(of: kind)
                return self[
                    Phrase(
                        "第\(numbers.joined(separator: "、"))号\(label)",
                        "\(label) \(numbers.joined(separator: ", "))"
                    )
                ]
            }
        return wording.list(names + counted)
    }

    /// The name of an element of either scheme.
    func name(of id: NodeID) -> String {
        guard id != .scheme else { return wording.label(of: NodeKind.scheme) }
        let snapshot =
            subject.scheme.snapshot.nodes[id] == nil
            ? subject.base?.snapshot ?? subject.scheme.snapshot : subject.scheme.snapshot
        let name = snapshot.displayName(of: id)
        if let row = PolicyTable.row(named: name) { return self[Phrase(row.chinese, row.english)] }
        return name
    }

    private func setters(of lock: EffectiveLock) -> [String] {
        var seen: [String] = []
        for source in lock.sources {
            let basis = source.basis.map { self[.comma] + $0 } ?? ""
            let text = wording.name(of: source.setter) + basis
            if !seen.contains(text) { seen.append(text) }
        }
        return seen
    }
}

private struct ListGroup: Hashable {
    let rule: ContainerRule
    let setters: [VersionReference]
    let changed: NodeID?
}

extension EffectiveLock {
    /// Who set each bound, and on what basis.
    fileprivate var sources: [(setter: VersionReference, basis: String?)] {
        func source<Value>(_ bound: Bound<Value>?) -> [(VersionReference, String?)] {
            bound.map { [($0.setter, $0.basis)] } ?? []
        }
        return source(fixed) + source(low) + source(high) + steps.flatMap { source($0) }
            + source(oneOf) + source(tightenUp) + source(tightenDown) + source(appendOnly)
    }
}
