import Canonical
import Hierarchy
import Schemes
import Testing

@testable import Wording

/// A province's template, a prefecture over it and a county over that: sections of 40, 35 and
/// 25 points.
enum ProvinceSample {
    static func wording(_ language: Language) throws -> Wording {
        let names =
            language == .chinese
            ? ["province": "省", "prefecture_a": "甲市", "county_b": "乙县"]
            : ["province": "the province", "prefecture_a": "Prefecture A", "county_b": "County B"]
        var tenants: [TenantID: String] = [:]
        for (id, name) in names { tenants[try #require(TenantID(rawValue: id))] = name }
        return Wording(language, tenantNames: tenants)
    }

    static func province() throws -> ResolvedScheme {
        resolve(document: try SchemeDocument(json: JSONValue(parsing: provinceText)))
    }

    static func prefecture() throws -> Derivation {
        try derivation("prefecture_a", 2, over: ("province", 3), prefectureChanges)
    }

    /// The county's derivation; its own three changes where no others are given.
    static func county(_ changes: String = countyChanges) throws -> Derivation {
        try derivation("county_b", 1, over: ("prefecture_a", 2), changes)
    }

    static func documents(_ county: Derivation, _ waivers: [Waiver] = []) throws -> DocumentChain {
        let days = try #require(CalendarDate("2026-03-02"))
        return DocumentChain(
            base: try province(),
            derivations: [try prefecture(), county],
            waivers: waivers,
            days: [VersionReference(tenant: county.tenant, number: 1): days]
        )
    }

    static let countyChanges = """
        {"id": "c1", "set": "N2.points", "was": "12", "to": "11"},
        {"id": "c2", "set": "N3.points", "was": "8", "to": "9"},
        {"id": "c3", "set": "bonus.cap", "was": "5", "to": "4"}
        """

    private static let prefectureChanges = """
        {"id": "p1", "set": "E1.points", "was": "15", "to": "13"},
        {"id": "p2", "set": "E3.points", "was": "10", "to": "12", "note": "Labour plan 2026"},
        {"id": "p3", "set": "G2.points", "was": "15", "to": "10"},
        {"id": "p4", "under": "GOV", "add": [
          {"id": "prefecture_a:G3-i", "kind": "indicator",
           "fields": {"number": "G3", "text": "Grain security"}},
          {"id": "prefecture_a:G3", "kind": "item", "parent": "prefecture_a:G3-i",
           "fields": {"text": "Grain security", "points": "5"}}]},
        {"id": "p5", "set": "A.minimum", "was": "90", "to": "92"},
        {"id": "p6", "narrow": "E3.points", "lock": {"rule": "fixed", "enforcement": "enforced"}},
        {"id": "p7", "narrow": "N2.points",
         "lock": {"rule": "range", "high": "12", "enforcement": "enforced"}}
        """

    private static func derivation(
        _ tenant: String,
        _ version: Int,
        over: (String, Int),
        _ changes: String
    ) throws -> Derivation {
        let text = """
            {"format": "pingyi/derivation/1", "scheme": "county-evaluation-2026",
             "tenant": "\(tenant)", "version": \(version),
             "over": {"tenant": "\(over.0)", "version": \(over.1)}, "changes": [\(changes)]}
            """
        return try Derivation(json: JSONValue(parsing: text))
    }

    private static let provinceText = """
        {"format": "pingyi/scheme/1", "scheme": "county-evaluation-2026", "tenant": "province",
         "version": 3,
         "nodes": [
          {"id": "scheme", "kind": "scheme",
           "fields": {"title": "County evaluation", "full_marks": "100"}},
          {"id": "ECON", "kind": "section", "fields": {"title": "Economy", "points": "40"}},
          {"id": "E1-i", "kind": "indicator", "parent": "ECON",
           "fields": {"number": "E1", "text": "Output growth"}},
          {"id": "E1", "kind": "item", "parent": "E1-i",
           "fields": {"text": "Output growth", "points": "15"}},
          {"id": "E2-i", "kind": "indicator", "parent": "ECON",
           "fields": {"number": "E2", "text": "Investment"}},
          {"id": "E2", "kind": "item", "parent": "E2-i",
           "fields": {"text": "Investment", "points": "15"}},
          {"id": "E3-i", "kind": "indicator", "parent": "ECON",
           "fields": {"number": "E3", "text": "Employment"}},
          {"id": "E3", "kind": "item", "parent": "E3-i",
           "fields": {"text": "Employment", "points": "10"}},
          {"id": "ENV", "kind": "section", "fields": {"title": "Environment", "points": "35"}},
          {"id": "N1-i", "kind": "indicator", "parent": "ENV",
           "fields": {"number": "N1", "text": "Air quality"}},
          {"id": "N1", "kind": "item", "parent": "N1-i",
           "fields": {"text": "Air quality", "points": "15"}},
          {"id": "N2-i", "kind": "indicator", "parent": "ENV",
           "fields": {"number": "N2", "text": "Water quality"}},
          {"id": "N2", "kind": "item", "parent": "N2-i",
           "fields": {"text": "Water quality", "points": "12"}},
          {"id": "N3-i", "kind": "indicator", "parent": "ENV",
           "fields": {"number": "N3", "text": "Waste"}},
          {"id": "N3", "kind": "item", "parent": "N3-i",
           "fields": {"text": "Waste", "points": "8"}},
          {"id": "GOV", "kind": "section", "fields": {"title": "Government services", "points": "25"}},
          {"id": "G1-i", "kind": "indicator", "parent": "GOV",
           "fields": {"number": "G1", "text": "Online services"}},
          {"id": "G1", "kind": "item", "parent": "G1-i",
           "fields": {"text": "Online services", "points": "10"}},
          {"id": "G2-i", "kind": "indicator", "parent": "GOV",
           "fields": {"number": "G2", "text": "Complaints"}},
          {"id": "G2", "kind": "item", "parent": "G2-i",
           "fields": {"text": "Complaints", "points": "15"}},
          {"id": "routine", "kind": "component", "fields": {"title": "Routine", "source": "checklist"}},
          {"id": "field", "kind": "component", "fields": {"title": "Field", "source": "jury"}},
          {"id": "public", "kind": "component", "fields": {"title": "Public", "source": "public"}},
          {"id": "main", "kind": "form",
           "fields": {"title": "Main", "weights.routine": "60", "weights.field": "25",
                      "weights.public": "15"}},
          {"id": "A", "kind": "grade", "fields": {"title": "A", "minimum": "90"}},
          {"id": "B", "kind": "grade", "fields": {"title": "B", "minimum": "80"}},
          {"id": "C", "kind": "grade", "fields": {"title": "C", "minimum": "60"}},
          {"id": "D", "kind": "grade", "fields": {"title": "D"}},
          {"id": "bonus", "kind": "adjustment_group", "fields": {"title": "Bonus", "cap": "5"}},
          {"id": "V1", "kind": "veto", "fields": {"title": "Major accident", "grade": "C"}}],
         "locks": {
          "E1.points": {"rule": "range", "low": "12", "high": "18", "enforcement": "enforced"},
          "E3.points": {"rule": "range", "low": "8", "high": "14", "enforcement": "enforced"},
          "N1.points": {"rule": "fixed", "enforcement": "enforced",
                        "basis": "Provincial order 12, article 4"},
          "N2.points": {"rule": "range", "low": "10", "high": "14", "enforcement": "enforced"},
          "N3.points": {"rule": "range", "low": "5", "high": "12", "enforcement": "enforced"},
          "G2.points": {"rule": "range", "low": "8", "high": "15", "enforcement": "enforced"},
          "main.weights.routine": {"rule": "range", "low": "50", "high": "70", "enforcement": "enforced"},
          "main.weights.public": {"rule": "tighten_up", "enforcement": "enforced"},
          "A.minimum": {"rule": "tighten_up", "enforcement": "enforced"},
          "B.minimum": {"rule": "tighten_up", "enforcement": "enforced"},
          "C.minimum": {"rule": "fixed", "enforcement": "enforced"},
          "bonus.cap": {"rule": "tighten_down", "enforcement": "enforced"},
          "V1.grade": {"rule": "fixed", "enforcement": "enforced"}},
         "containers": {
          "GOV": {"may_add": {"kinds": ["indicator"], "maximum_count": 2, "maximum_points": "6"},
                  "may_drop": "none", "may_reorder": false, "enforcement": "enforced"}}}
        """
}
