import Schemes

extension Lock {
    /// The lock as files have it.
    var written: WrittenValue {
        var entries: WrittenEntries
        switch rule {
        case .open: entries = requiresNote ? [] : [("open", .flag(true))]
        case .fixed: entries = [("fixed", .flag(true))]
        case .range(let low?, let high?, let step):
            entries = [("range", .list([.number(low), .number(high)]))]
            if let step { entries.append(("step", .number(step))) }
        case .range(let low, let high, let step):
            entries = []
            if let low { entries.append(("minimum", .number(low))) }
            if let high { entries.append(("maximum", .number(high))) }
            if let step { entries.append(("step", .number(step))) }
        case .oneOf(let words): entries = [("one_of", .list(words.map(WrittenValue.text)))]
        case .tightenUp: entries = [("tighten", .plain("up"))]
        case .tightenDown: entries = [("tighten", .plain("down"))]
        case .appendOnly: entries = [("append_only", .flag(true))]
        }
        if enforcement != .enforced {
            entries.append(("enforcement", .plain(enforcement.rawValue)))
        }
        if requiresNote { entries.append(("note", .plain("required"))) }
        if let basis { entries.append(("basis", .text(basis))) }
        return .map(entries)
    }
}

extension ContainerRule {
    /// The rule as files have it.
    var written: WrittenValue {
        var entries: WrittenEntries = []
        if let mayAdd {
            var allowance: WrittenEntries = [
                ("kinds", .list(mayAdd.kinds.map { .plain($0.rawValue) })),
                ("maximum_count", .plain("\(mayAdd.maximumCount)")),
            ]
            if let points = mayAdd.maximumPoints {
                allowance.append(("maximum_points", .number(points)))
            }
            entries.append(("may_add", .map(allowance)))
        }
        entries.append(("may_drop", .plain(mayDrop.rawValue)))
        entries.append(("may_reorder", .flag(mayReorder)))
        if enforcement != .enforced {
            entries.append(("enforcement", .plain(enforcement.rawValue)))
        }
        return .map(entries)
    }
}
