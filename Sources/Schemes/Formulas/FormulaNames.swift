import Expressions

/// Every name that formulas of a scheme may use, by the stage that opens it.
///
/// What a formula sees: the names of its stage and of those before. Names of data are the name
/// given, and always the id; an item's own data come before those at the top.
struct FormulaNames: Sendable {
    /// The names that each stage adds, in the order of stages.
    private(set) var added: [[Reference: NamedValue]]
    /// The names of items' own data, by item.
    private(set) var own: [NodeID: [Reference: NamedValue]] = [:]
    /// The names to suggest, up to each stage.
    let suggestions: [[String]]
    /// The components in reading order.
    let components: [NodeID]

    init(_ snapshot: Snapshot) {
        var marks = FormulaNames.fixed(snapshot)
        for node in snapshot.nodes.values where node.kind == .datum {
            let values = FormulaNames.values(of: node)
            for (reference, value) in values {
                let isByID = reference.path.last == node.id.rawValue
                if node.datumScope != .item || isByID {
                    // A name that two data share is reported; the first id keeps it.
                    if let other = marks[reference]?.meaning.node, other < node.id { continue }
                    marks[reference] = value
                } else if let item = node.parent {
                    own[item, default: [:]][reference] = value
                }
            }
        }
        added = [
            marks, FormulaNames.earned(snapshot), FormulaNames.scored(snapshot),
            FormulaNames.judged(snapshot),
        ]
        components = snapshot.children(of: nil, .component).map(\.id)
        var names: [String] = []
        suggestions = added.map { stage in
            names += stage.keys.map(\.description).sorted()
            return names
        }
    }

    /// A name as a formula sees it up to a stage.
    ///
    /// - Parameters:
    ///   - reference: The name.
    ///   - stage: The last stage seen.
    ///   - item: The item whose own data come first; `nil` for none.
    /// - Returns: What the name stands for; `nil` when nothing has it by then.
    func value(
        _ reference: Reference,
        upTo stage: FormulaStage,
        item: NodeID?
    ) -> NamedValue? {
        if let item, let value = own[item]?[reference] { return value }
        for names in added[...stage.rawValue] {
            if let value = names[reference] { return value }
        }
        return nil
    }

    private static func values(of datum: Node) -> [Reference: NamedValue] {
        var values: [Reference: NamedValue] = [:]
        for name in datum.datumNames {
            if datum.datumScope == .upper {
                values[Reference("upper", name)] = datum.named { .upper($0) }
            } else {
                values[Reference(name)] = datum.named { .datum($0) }
                values[Reference("last", name)] = datum.named { .lastDatum($0) }
            }
        }
        return values
    }

    private static func fixed(_ snapshot: Snapshot) -> [Reference: NamedValue] {
        func ids(_ kind: NodeKind) -> [String]? {
            let ids = snapshot.children(of: nil, kind).map(\.id.rawValue)
            return ids.isEmpty ? nil : ids
        }
        let grades = ids(.grade)
        return [
            Reference("unit", "class"): NamedValue(.unitClass, .word, words: ids(.unitClass)),
            Reference("unit", "sector"): NamedValue(.sector, .word),
            Reference("unit", "form"): NamedValue(.form, .word, words: ids(.form)),
            Reference("last", "total"): NamedValue(.last(.total), .number),
            Reference("last", "rank"): NamedValue(.last(.rank), .number),
            Reference("last", "grade"): NamedValue(.last(.grade), .word, words: grades),
            Reference("last", "sheet"): NamedValue(.last(.sheet), .number),
            Reference("history", "totals"): NamedValue(.history(.total), .numbers),
            Reference("history", "ranks"): NamedValue(.history(.rank), .numbers),
            Reference("history", "grades"): NamedValue(.history(.grade), .words, words: grades),
            Reference("history", "sheets"): NamedValue(.history(.sheet), .numbers),
            Reference("year", "start"): NamedValue(.yearStart, .date),
            Reference("year", "end"): NamedValue(.yearEnd, .date),
        ]
    }

    private static func earned(_ snapshot: Snapshot) -> [Reference: NamedValue] {
        var names = [
            Reference("sheet", "base"): NamedValue(.sheetBase, .number),
            Reference("sheet", "items"): NamedValue(.itemPoints(nil), .numbers),
            Reference("sheet", "shares"): NamedValue(.itemShares(nil), .numbers),
        ]
        for id in snapshot.nodes.keys {
            let name = id.rawValue
            switch snapshot.nodes[id]?.kind {
            case .item: names[Reference("item", name)] = NamedValue(.item(id), .number)
            case .indicator:
                names[Reference("indicator", name)] = NamedValue(.indicator(id), .number)
            case .section: names[Reference("section", name)] = NamedValue(.section(id), .number)
            case .rate:
                names[Reference("occurrences", name)] = NamedValue(.occurrences(id), .number)
                continue
            default: continue
            }
            names[Reference("share", name)] = NamedValue(.share(id), .number)
            guard snapshot.nodes[id]?.kind != .item else { continue }
            names[Reference("items", name)] = NamedValue(.itemPoints(id), .numbers)
            names[Reference("shares", name)] = NamedValue(.itemShares(id), .numbers)
        }
        return names
    }

    private static func scored(_ snapshot: Snapshot) -> [Reference: NamedValue] {
        var names = [Reference("sheet", "total"): NamedValue(.sheetTotal, .number)]
        for node in snapshot.nodes.values where node.kind == .adjustment {
            names[Reference("adjustment", node.id.rawValue)] =
                NamedValue(.adjustment(node.id), .number)
        }
        return names
    }

    private static func judged(_ snapshot: Snapshot) -> [Reference: NamedValue] {
        var names = [
            Reference("total"): NamedValue(.total, .number),
            Reference("rank"): NamedValue(.rank, .number),
            Reference("ranked"): NamedValue(.ranked, .number),
        ]
        for node in snapshot.children(of: nil, .component) {
            names[Reference("component", node.id.rawValue)] =
                NamedValue(.component(node.id), .number)
        }
        for node in snapshot.children(of: nil, .veto) {
            names[Reference("finding", node.id.rawValue)] = NamedValue(.finding(node.id), .flag)
        }
        return names
    }

    /// The first parts of names that formulas give a meaning of their own; no datum may have one.
    static let reserved: Set<String> = [
        "points", "unit", "last", "history", "upper", "year", "item", "indicator", "section",
        "share", "items", "shares", "sheet", "occurrences", "adjustment", "component", "total",
        "rank", "ranked",
        "finding", "group", "grade",
    ]
}

extension FormulaName {
    /// The element that the name is about; `nil` for figures of the unit.
    var node: NodeID? {
        switch self {
        case .datum(let id), .upper(let id), .lastDatum(let id), .item(let id),
            .indicator(let id), .section(let id), .share(let id), .occurrences(let id),
            .adjustment(let id), .component(let id), .finding(let id):
            id
        case .itemPoints(let id), .itemShares(let id): id
        case .last, .history, .points, .unitClass, .sector, .form, .yearStart, .yearEnd,
            .sheetBase, .sheetTotal, .total, .rank, .ranked:
            nil
        }
    }
}
