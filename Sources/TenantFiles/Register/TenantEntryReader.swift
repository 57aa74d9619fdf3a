import Hierarchy

/// A tenant's entry with the place of each of its parts.
struct LocatedEntry {
    let entry: TenantEntry
    let location: SourceLocation
    /// Where the fields stand, by the name that they have in files.
    let fields: [String: SourceLocation]

    func location(of field: String) -> SourceLocation { fields[field] ?? location }
}

/// Reads a `tenant.yaml`.
struct TenantEntryReader {
    let log: ProblemLog

    static let longestCode = 40

    func entry(_ map: inout MapReader) -> LocatedEntry? {
        guard DocumentFormat.read(&map, allowed: [.tenant]) != nil else { return nil }
        let idField = map.required("id")
        let code = map.required("code")
        let name = map.required("name")
        let level = map.required("level")
        let parent = map.optional("parent")
        let timeZone = map.optional("time_zone")
        let opened = map.required("opened_on")
        let closed = map.optional("closed_on")
        let succeeds = map.optional("succeeds")
        map.reportUnknown()
        let zone = timeZone.map { $0.timeZone() }
        let above = parent.map { $0.tenantID() }
        let end = closed.map { $0.date() }
        let successions = succeeds.map(successions) ?? []
        guard let id = idField?.tenantID(),
            let code = code?.name(longest: TenantEntryReader.longestCode),
            let name = name?.name(), let level = level?.level(), let opened = opened?.date()
        else { return nil }
        let entry = TenantEntry(
            id: id,
            code: code,
            name: name,
            level: level,
            parent: above ?? nil,
            timeZone: (zone ?? nil) ?? TenantEntry.defaultTimeZone,
            openedOn: opened,
            closedOn: end ?? nil,
            successions: successions
        )
        let locations = Dictionary(
            map.fields.map { ($0.key, $0.field.location) }
        ) { first, _ in first }
        return LocatedEntry(
            entry: entry,
            location: idField?.location ?? log.location(map.mark),
            fields: locations
        )
    }

    private func successions(_ field: Field) -> [Succession] {
        (field.list() ?? [])
            .compactMap { element in
                guard var map = element.map() else { return nil }
                let predecessor = map.required("tenant")?.tenantID()
                let kind = map.required("kind")?.choice(Succession.Kind.allCases.map(\.rawValue))
                let date = map.required("on")?.date()
                map.reportUnknown()
                guard let predecessor, let kind = kind.flatMap(Succession.Kind.init), let date
                else {
                    return nil
                }
                return Succession(predecessor: predecessor, kind: kind, on: date)
            }
    }
}

extension Field {
    /// A rung.
    func level() -> Level? {
        choice(Level.allCases.map(\.rawValue)).flatMap(Level.init)
    }

    /// A time zone's name: areas and places with a stroke between, or `UTC`.
    func timeZone() -> String? {
        guard let text = word() else { return nil }
        guard
            text == "UTC"
                || text.wholeMatch(of: /[A-Z][A-Za-z_]{0,30}(\/[A-Za-z0-9_+\-]{1,30}){1,2}/) != nil
        else {
            report(.notATimeZone, ["value": shortened(text)])
            return nil
        }
        return text
    }
}
