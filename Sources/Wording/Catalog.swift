import Schemes

/// What is said about each kind of finding, by code and variant.
struct Catalog {
    private let entries: [String: Entry]

    init(_ language: Language) {
        entries =
            switch language {
            case .chinese: Catalog.chinese
            case .english: Catalog.english
            }
    }

    /// The entry of a finding: that of its variant, else that of its code.
    func entry(for diagnostic: Diagnostic) -> Entry {
        let code = diagnostic.code.rawValue
        let variant = diagnostic.variant.flatMap { entries["\(code).\($0)"] }
        return variant ?? entries[code] ?? Entry()
    }
}

extension Diagnostic {
    /// Which of a code's texts fits: told by the facts that are there.
    var variant: String? {
        if code == .formula { return nil }
        if let problem = facts["problem"] { return problem }
        switch code {
        case .orphan:
            if facts["state"] == "dropped" { return "dropped" }
            return facts["expected"] != nil ? "root" : field != nil ? "field" : nil
        case .duplicate: return facts["kind"] != nil ? "operation" : facts["state"]
        case .closed: return facts["may_reorder"] != nil ? "reorder" : nil
        case .budget: return given != nil ? "value" : nil
        case .drop: return facts["may_drop"] == "never" ? "never" : nil
        case .lockFixed:
            return ["append_only": "append", "absent": "absent"][facts["rule"] ?? ""]
        case .ownLock, .boundWithoutEffect: return field == nil ? "container" : nil
        case .order:
            return facts["after"] != nil ? "place" : field?.rawValue == "points" ? "ladder" : nil
        case .cycle: return facts["chain"] != nil ? "tenants" : nil
        case .pin: return facts["expected"] != nil ? "number" : nil
        case .deviation: return facts["deviation"] != nil ? nil : "structure"
        case .reference: return referenceVariant
        default: return nil
        }
    }

    private var referenceVariant: String? {
        if facts["state"] == "missing" { return field == nil ? "no_element" : "no_value" }
        if facts["state"] == "dropped" { return "dropped" }
        if facts["missing"] != nil { return "unknown" }
        if facts["after"] != nil { return "sibling" }
        if facts["rule"] != nil { return "bound" }
        return given == nil ? "place" : nil
    }
}
