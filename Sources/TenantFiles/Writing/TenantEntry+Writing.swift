public import Hierarchy

extension TenantEntry {
    /// The entry as the text of a `tenant.yaml`, which reads back as the same entry.
    public var yaml: String {
        var entries: WrittenEntries = [
            ("format", .plain(DocumentFormat.tenant.rawValue)),
            ("id", .text(id.rawValue)),
            ("code", .text(code)),
            ("name", .text(name)),
            ("level", .plain(level.rawValue)),
        ]
        if let parent { entries.append(("parent", .text(parent.rawValue))) }
        entries.append(("time_zone", .plain(timeZone)))
        entries.append(("opened_on", .plain(openedOn.description)))
        if let closedOn { entries.append(("closed_on", .plain(closedOn.description))) }
        if !successions.isEmpty {
            let list = successions.map { succession in
                WrittenValue.map([
                    ("tenant", .text(succession.predecessor.rawValue)),
                    ("kind", .plain(succession.kind.rawValue)),
                    ("on", .plain(succession.on.description)),
                ])
            }
            entries.append(("succeeds", .list(list)))
        }
        return YAMLWriter.text(entries)
    }

    /// Whether a roster's line says all there is to say about the tenant.
    var fitsRoster: Bool {
        closedOn == nil && successions.isEmpty && timeZone == TenantEntry.defaultTimeZone
            && !(code + name).contains("\"")
    }

    var rosterLine: String {
        [id.rawValue, code, name, level.rawValue, parent?.rawValue ?? "", openedOn.description]
            .joined(separator: "\t")
    }
}
