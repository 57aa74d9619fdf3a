/// Reads the entries of a map by key and reports those that nobody asked for.
struct MapReader {
    let entries: [SourceNode.Entry]
    let mark: SourceMark
    let path: String
    let log: ProblemLog
    private var known: Set<String> = []

    init(entries: [SourceNode.Entry], mark: SourceMark, path: String, log: ProblemLog) {
        self.entries = entries
        self.mark = mark
        self.path = path
        self.log = log
    }

    /// The value of a key that may be left out.
    mutating func optional(_ key: String) -> Field? {
        known.insert(key)
        return entries.first { $0.key == key }.map(field)
    }

    /// The value of a key that must be there.
    mutating func required(_ key: String) -> Field? {
        if let field = optional(key) { return field }
        log.report(.missingKey, at: mark, field: path, ["key": key])
        return nil
    }

    /// Every entry as a field, in the order of the file.
    var fields: [(key: String, mark: SourceMark, field: Field)] {
        entries.map { ($0.key, $0.mark, field($0)) }
    }

    private func field(_ entry: SourceNode.Entry) -> Field {
        Field(
            node: entry.value,
            path: path.isEmpty ? entry.key : "\(path).\(entry.key)",
            log: log
        )
    }

    /// Takes all keys as known, because another reader looks after them.
    mutating func skipUnknown() {
        known.formUnion(entries.map(\.key))
    }

    /// Reports the keys that were never asked for.
    func reportUnknown() {
        for entry in entries where !known.contains(entry.key) {
            log.report(
                .unknownKey,
                at: entry.mark,
                field: path,
                [
                    "key": shortened(entry.key),
                    "near": nearest(to: entry.key, among: known) ?? "",
                    "known": known.sorted().joined(separator: ", "),
                ]
            )
        }
    }
}
