import Canonical
import Hierarchy
import Schemes
import Testing

@testable import Wording

/// Three invented levels: a region's rule, a prefecture's changes, and a county's, which break
/// every bound there is.
enum OfficeSample {
    static let names: [String: String] = [
        "650000": "示例区", "650100": "示例市", "650102": "示例县",
    ]

    static func wording(_ language: Language) throws -> Wording {
        var tenants: [TenantID: String] = [:]
        for (id, name) in names { tenants[try #require(TenantID(rawValue: id))] = name }
        return Wording(language, tenantNames: tenants)
    }

    static func region() throws -> ResolvedScheme {
        let document = try SchemeDocument(json: JSONValue(parsing: regionText))
        return resolve(document: document)
    }

    static func prefecture() throws -> ResolvedScheme {
        try child(
            "650100",
            over: region(),
            """
            {"id": "p1", "narrow": "I1-1.points",
             "lock": {"rule": "range", "high": "7", "enforcement": "enforced"}},
            {"id": "p2", "set": "I2-1.points", "was": "8", "to": "7"},
            {"id": "p3", "under": "S2", "note": "本地重点", "add": [
              {"id": "650100:X1", "kind": "indicator",
               "fields": {"number": "3", "text": "本地一项"}},
              {"id": "650100:X1-1", "kind": "item", "parent": "650100:X1",
               "fields": {"text": "本地计分点", "points": "1"}}]},
            {"id": "p4", "set": "excellent.minimum", "was": "90", "to": "92"}
            """
        )
    }

    static func child(
        _ tenant: String,
        over parent: ResolvedScheme,
        _ changes: String,
        version: Int = 1,
        waivers: [Waiver] = [],
        on day: CalendarDate? = nil
    ) throws -> ResolvedScheme {
        let above = try #require(parent.chain.last)
        let text = """
            {"format": "pingyi/derivation/1", "scheme": "sample", "tenant": "\(tenant)",
             "version": \(version),
             "over": {"tenant": "\(above.tenant)", "version": \(above.number)},
             "changes": [\(changes)]}
            """
        let derivation = try Derivation(json: JSONValue(parsing: text))
        return resolve(derivation, over: parent, digest: nil, waivers: waivers, on: day)
    }

    static let regionText = """
        {"format": "pingyi/scheme/1", "scheme": "sample", "tenant": "650000", "version": 1,
         "nodes": [
          {"id": "scheme", "kind": "scheme", "fields": {"title": "示例评议细则", "full_marks": "20"}},
          {"id": "S1", "kind": "section", "fields": {"title": "组织领导", "points": "12"}},
          {"id": "I1", "kind": "indicator", "parent": "S1",
           "fields": {"number": "1", "text": "健全制度，落实经费。"}},
          {"id": "I1-1", "kind": "item", "parent": "I1", "fields": {"text": "健全制度", "points": "6"}},
          {"id": "I1-2", "kind": "item", "parent": "I1", "fields": {"text": "落实经费", "points": "6"}},
          {"id": "S2", "kind": "section", "fields": {"title": "社会普法", "points": "8"}},
          {"id": "I2", "kind": "indicator", "parent": "S2", "fields": {"number": "2", "text": "开展活动。"}},
          {"id": "I2-1", "kind": "item", "parent": "I2", "fields": {"text": "活动", "points": "8"}},
          {"id": "S5", "kind": "adjustment_group", "fields": {"title": "加减分"}},
          {"id": "A1", "kind": "adjustment", "parent": "S5",
           "fields": {"number": "3", "text": "受到表彰。", "direction": "bonus", "cap": "3"}},
          {"id": "A1-1", "kind": "rate", "parent": "A1", "fields": {"level": "省级", "points": "1"}},
          {"id": "jury", "kind": "component",
           "fields": {"title": "评议团评分", "source": "jury", "aggregate": "mean",
                      "minimum_raters": "5", "categories": ["人大代表", "律师代表"]}},
          {"id": "carryover", "kind": "component",
           "fields": {"title": "上年度考核结果", "source": "carryover",
                      "carryover": "assessed_year_sheet"}},
          {"id": "onsite", "kind": "form",
           "fields": {"title": "现场评议", "weights.jury": "40", "weights.carryover": "60"}},
          {"id": "excellent", "kind": "grade",
           "fields": {"title": "优秀", "minimum": "90", "wording": "90分以上"}},
          {"id": "pass", "kind": "grade",
           "fields": {"title": "合格", "minimum": "60", "wording": "60分至89分"}},
          {"id": "fail", "kind": "grade", "fields": {"title": "不合格", "wording": "60分以下"}},
          {"id": "fraud", "kind": "veto", "fields": {"title": "弄虚作假", "grade": "fail"}},
          {"id": "rounding", "kind": "policy",
           "fields": {"value": "half_up", "places": "2", "basis": "第十四条"}},
          {"id": "bands", "kind": "policy", "fields": {"value": "half_open"}},
          {"id": "missing_component", "kind": "policy", "fields": {"value": "reweight"}},
          {"id": "ties", "kind": "policy", "fields": {"value": "shared_rank"}},
          {"id": "absence", "kind": "policy", "fields": {"value": "grade", "grade": "fail"}},
          {"id": "adjustments_apply_to", "kind": "policy", "fields": {"value": "sheet"}},
          {"id": "same_matter", "kind": "policy", "fields": {"value": "highest_once"}}],
         "locks": {
          "scheme.full_marks": {"rule": "fixed", "enforcement": "enforced", "basis": "第十四条"},
          "scheme.title": {"rule": "append_only", "enforcement": "enforced"},
          "I1-1.points": {"rule": "range", "low": "4", "high": "8", "step": "0.5",
                          "enforcement": "enforced", "basis": "附件第1项"},
          "jury.aggregate": {"rule": "one_of", "values": ["mean"], "enforcement": "enforced"},
          "excellent.minimum": {"rule": "tighten_up", "enforcement": "enforced"},
          "A1.cap": {"rule": "tighten_down", "enforcement": "enforced"},
          "I1.note": {"rule": "fixed", "enforcement": "enforced"},
          "S2.title": {"rule": "open", "note": "required", "enforcement": "enforced", "basis": "第三条"},
          "S5.title": {"rule": "open", "note": "required", "enforcement": "advisory"},
          "onsite.weights.jury": {"rule": "range", "low": "30", "high": "50",
                                  "enforcement": "advisory", "basis": "第十八条"}},
         "containers": {
          "S1": {"may_drop": "none", "may_reorder": false, "enforcement": "enforced"},
          "S2": {"may_add": {"kinds": ["indicator"], "maximum_count": 2, "maximum_points": "2"},
                 "may_drop": "own", "may_reorder": true, "enforcement": "enforced"},
          "A1": {"may_add": {"kinds": ["rate"], "maximum_count": 0}, "may_drop": "none",
                 "may_reorder": false, "enforcement": "advisory"}}}
        """
}
