import Hierarchy

/// Reads a `roster.tsv`: a header, then one tenant a line, values separated by tabs.
struct RosterReader {
    let log: ProblemLog

    static let columns = ["id", "code", "name", "level", "parent", "opened_on"]

    func entries(_ text: String) -> [LocatedEntry] {
        var entries: [LocatedEntry] = []
        var hasHeader = false
        // By bytes: as a character, a line break of Windows is one of its own.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, bytes) in zip(1..., lines) {
            let isWindows = bytes.last == UInt8(ascii: "\r")
            let line = String(decoding: isWindows ? bytes.dropLast() : bytes, as: UTF8.self)
            let mark = SourceMark(line: number, column: nil)
            guard !line.allSatisfy(\.isWhitespace) || line.contains("\t") else { continue }
            let values = line.split(separator: "\t", omittingEmptySubsequences: false)
            if !hasHeader {
                hasHeader = true
                if values.map(String.init) == RosterReader.columns { continue }
                log.report(
                    .rosterHeader,
                    at: mark,
                    [
                        "given": shortened(values.joined(separator: " ")),
                        "expected": RosterReader.columns.joined(separator: " "),
                    ]
                )
                return []
            }
            if let entry = entry(values, mark) { entries.append(entry) }
        }
        return entries
    }

    private func entry(_ values: [Substring], _ mark: SourceMark) -> LocatedEntry? {
        guard values.count == RosterReader.columns.count else {
            log.report(
                .rosterColumns,
                at: mark,
                ["given": "\(values.count)", "expected": "\(RosterReader.columns.count)"]
            )
            return nil
        }
        var fields: [String: Field] = [:]
        var column = 1
        for (name, value) in zip(RosterReader.columns, values) {
            let place = SourceMark(line: mark.line, column: column)
            column += value.unicodeScalars.count + 1
            if value.contains("\"") {
                log.report(.rosterQuote, at: place, field: name)
                continue
            }
            if value.isEmpty {
                if name != "parent" { log.report(.noValue, at: place, field: name) }
                continue
            }
            fields[name] = Field(
                node: SourceNode(content: .scalar(String(value), isPlain: true), mark: place),
                path: name,
                log: log
            )
        }
        let parent = fields["parent"].map { $0.tenantID() }
        let id = fields["id"]?.tenantID()
        let code = fields["code"]?.name(longest: TenantEntryReader.longestCode)
        let name = fields["name"]?.name()
        let level = fields["level"]?.level()
        let opened = fields["opened_on"]?.date()
        guard let id, let code, let name, let level, let opened else { return nil }
        let entry = TenantEntry(
            id: id,
            code: code,
            name: name,
            level: level,
            parent: parent ?? nil,
            openedOn: opened
        )
        return LocatedEntry(
            entry: entry,
            location: log.location(mark),
            fields: fields.mapValues(\.location)
        )
    }
}
