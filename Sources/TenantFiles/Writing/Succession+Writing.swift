import Schemes

extension ElementSuccession {
    /// What became of elements, as files have it; nothing when no element went.
    var written: WrittenEntries {
        guard !isEmpty else { return [] }
        let entries = fates.sorted { $0.key < $1.key }
            .map { (key: $0.key.rawValue, value: WrittenValue.map($0.value.written)) }
        return [(key: "succeeds", value: .map(entries))]
    }
}

extension ElementSuccession.Fate {
    fileprivate var written: WrittenEntries {
        switch self {
        case .renamed(let id): [(key: "renamed", value: .text(id.rawValue))]
        case .split(let ids): [(key: "split", value: .list(ids.map { .text($0.rawValue) }))]
        case .merged(let id): [(key: "merged", value: .text(id.rawValue))]
        case .retired(let text): [(key: "retired", value: .text(text))]
        }
    }
}

extension OnBothChanged {
    /// The rule as files have it; nothing when every case is asked.
    var written: WrittenEntries {
        guard !isEmpty else { return [] }
        var entries: WrittenEntries = [(key: "default", value: .text(standard.rawValue))]
        let values = choices.sorted { $0.key < $1.key }
            .map { (key: $0.key.description, value: WrittenValue.text($0.value.rawValue)) }
        if !values.isEmpty { entries.append((key: "values", value: .map(values))) }
        return [(key: "on_both_changed", value: .map(entries))]
    }
}
