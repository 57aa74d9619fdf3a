import Canonical
import Exact
import Hierarchy
import Schemes
import Testing

@testable import Wording

/// One finding of every kind, each as resolving or linting really reports it.
enum DiagnosticCases {
    static func all() throws -> [(Diagnostic, ResolvedScheme)] {
        var cases: [(Diagnostic, ResolvedScheme)] = []
        for scheme in try schemes() {
            for diagnostic in scheme.diagnostics + lint(scheme) {
                cases.append((diagnostic, scheme))
            }
        }
        return cases
    }

    /// The first case of each code and variant, by `code.variant`.
    static func byKey() throws -> [String: (Diagnostic, ResolvedScheme)] {
        var cases: [String: (Diagnostic, ResolvedScheme)] = [:]
        let region = try OfficeSample.region()
        for (diagnostic, scheme) in try all()
            + (handMade() + modelCases() + doubtfulFormulas()).map({ ($0, region) })
        {
            let variant = diagnostic.variant.map { ".\($0)" } ?? ""
            let key = diagnostic.code.rawValue + variant
            if cases[key] == nil { cases[key] = (diagnostic, scheme) }
        }
        return cases
    }

    // Formulas that can be computed and hardly say what was meant.
    private static func doubtfulFormulas() throws -> [Diagnostic] {
        let item = try #require(NodeID("I1-1"))
        func doubt(_ problem: String, _ formula: String, _ facts: [String: String]) -> Diagnostic {
            var facts = facts
            facts["problem"] = problem
            if problem != "constant" {
                facts.merge(["line": "1", "column": "12", "length": "2"]) { first, _ in first }
            }
            return Diagnostic(
                code: .doubtfulFormula,
                node: item,
                field: FieldName("formula"),
                given: .text(formula),
                facts: facts
            )
        }
        return [
            doubt(
                "percent_meant",
                "share.S1 > 95",
                ["subject": "share.S1", "number": "95", "near": "95%"]
            ),
            doubt(
                "number_meant",
                "section.S1 > 60%",
                ["subject": "section.S1", "number": "60%", "near": "share.S1"]
            ),
            doubt("always_holds", "month < 13", ["subject": "month", "number": "13"]),
            doubt("never_holds", "month > 12.5", ["subject": "month", "number": "12.5"]),
            doubt("hyphen", "share.I1-1", ["text": "share.I1-1", "near": "share.`I1-1`"]),
            doubt("constant", "points", [:]),
        ]
    }

    // Findings that take more than one faulty document to come about.
    private static func handMade() throws -> [Diagnostic] {
        let item = try #require(NodeID("I1-1"))
        let points = FieldName("points")
        let given = FieldValue.number(Amount(9))
        return [
            Diagnostic(code: .orphan, node: item, operation: "p1", facts: ["near": "I1-2, I2-1"]),
            Diagnostic(
                code: .orphan,
                node: item,
                field: points,
                operation: "p1",
                facts: ["state": "dropped", "dropped_by": "650100@2#p3"]
            ),
            Diagnostic(code: .duplicate, node: item),
            Diagnostic(
                code: .duplicate,
                node: item,
                operation: "p1",
                facts: ["state": "dropped"]
            ),
            Diagnostic(code: .ownLock, node: item, operation: "p1", facts: ["used.count": "3"]),
            Diagnostic(
                code: .reference,
                node: item,
                field: points,
                facts: ["state": "missing", "expected": "number 0...100000"]
            ),
            Diagnostic(
                code: .reference,
                node: item,
                facts: ["state": "missing", "expected": "ballot_step"]
            ),
            Diagnostic(
                code: .reference,
                node: item,
                field: points,
                given: .choice("fail"),
                facts: ["missing": "fail", "state": "dropped", "operations": "p4"]
            ),
            Diagnostic(
                code: .reference,
                node: item,
                operation: "p1",
                facts: ["kind": "item", "expected": "under indicator"]
            ),
            Diagnostic(
                code: .pin,
                node: .scheme,
                facts: ["version": "0", "expected": "1 or more"]
            ),
            Diagnostic(code: .cycle, node: item, operation: "p1", facts: ["under": "I1"]),
            Diagnostic(
                code: .organiser,
                node: item,
                facts: [
                    "problem": "not_answered", "organiser": "示例司法局", "allowed": "a, b",
                    "recommended": "a",
                ]
            ),
            Diagnostic(code: .unused, node: .scheme, facts: ["problem": "sheet_unused"]),
            Diagnostic(
                code: .deviation,
                node: item,
                field: points,
                operation: "p1",
                given: given,
                facts: ["deviation": "E-LOCK-RANGE", "allowed": "...8"]
            ),
        ]
    }

    // Findings about formulas, data, classes and ladders.
    private static func modelCases() throws -> [Diagnostic] {
        let item = try #require(NodeID("I1-1"))
        let given = FieldValue.number(Amount(9))
        return [
            Diagnostic(code: .unused, node: item, facts: ["problem": "idle_datum"]),
            Diagnostic(
                code: .unused,
                node: item,
                field: FieldName("condition"),
                given: .text("1 < 2"),
                facts: ["problem": "always_true"]
            ),
            Diagnostic(
                code: .unused,
                node: item,
                field: FieldName("condition"),
                given: .text("1 > 2"),
                facts: ["problem": "never_true"]
            ),
            Diagnostic(
                code: .unused,
                node: item,
                field: FieldName("points"),
                given: given,
                facts: ["problem": "short_ladder", "limit": "4"]
            ),
            Diagnostic(code: .unused, node: item, facts: ["problem": "class_without_section"]),
            Diagnostic(
                code: .contradiction,
                node: item,
                field: FieldName("name"),
                operation: "p1",
                given: .text("投诉件数"),
                facts: [
                    "problem": "renamed", "was": "投诉", "members": "good.condition, I1-2.formula",
                ]
            ),
            Diagnostic(
                code: .unused,
                node: item,
                field: FieldName("minimum"),
                given: .number(Amount(120)),
                facts: ["problem": "unreachable_grade", "limit": "106"]
            ),
            Diagnostic(
                code: .unused,
                node: item,
                field: FieldName("minimum"),
                given: .number(Amount(90)),
                facts: [
                    "problem": "empty_band", "limit": "90.5", "other": "excellent", "step": "1",
                ]
            ),
            Diagnostic(
                code: .unused,
                node: item,
                field: FieldName("seats"),
                given: .number(.zero),
                facts: ["problem": "no_seats"]
            ),
            Diagnostic(
                code: .unused,
                node: item,
                field: FieldName("cap"),
                given: given,
                facts: ["problem": "outgrown_cap", "other": "scheme.bonus_cap", "limit": "5"]
            ),
            Diagnostic(code: .unused, node: item, facts: ["problem": "class_without_form"]),
            Diagnostic(code: .unused, node: item, facts: ["problem": "idle_ceiling"]),
            Diagnostic(code: .unused, node: item, facts: ["problem": "stage_without_form"]),
            Diagnostic(code: .unused, node: item, facts: ["problem": "ties_not_broken"]),
            Diagnostic(
                code: .unused,
                node: item,
                field: FieldName("words"),
                given: .list(["优"]),
                facts: ["problem": "stray_value", "owners": "word, words"]
            ),
            Diagnostic(code: .unused, node: item, facts: ["problem": "stray_ladder"]),
            Diagnostic(
                code: .unused,
                node: item,
                facts: ["problem": "stray_group", "owners": "jury, peer"]
            ),
            Diagnostic(
                code: .bands,
                node: item,
                field: FieldName("wording"),
                given: .text("90分以上"),
                facts: ["problem": "minimum_differs", "low": "90", "limit": "85"]
            ),
            Diagnostic(
                code: .bands,
                node: item,
                field: FieldName("wording"),
                given: .text("90分以上"),
                facts: ["problem": "inclusion_differs", "low": "90", "limit": "90"]
            ),
            Diagnostic(
                code: .reference,
                node: item,
                facts: ["problem": "succeeds_unknown", "element": "I1-1", "near": "I1-2, I1-3"]
            ),
            Diagnostic(
                code: .reference,
                node: item,
                facts: ["problem": "succeeds_in_use", "element": "I1-1"]
            ),
            Diagnostic(
                code: .reference,
                node: item,
                facts: ["problem": "successor_missing", "element": "I1-1", "successor": "I9-1"]
            ),
            Diagnostic(
                code: .reference,
                node: item,
                facts: [
                    "problem": "successor_other_kind", "element": "I1-1", "successor": "I1",
                    "kind": "indicator", "before.kind": "item",
                ]
            ),
            Diagnostic(
                code: .reference,
                node: item,
                facts: ["problem": "retired_without_text", "element": "I1-1"]
            ),
            Diagnostic(
                code: .cycle,
                node: item,
                field: FieldName("formula"),
                facts: ["problem": "data", "members": "D1, D2"]
            ),
            Diagnostic(
                code: .formula,
                node: item,
                field: FieldName("formula"),
                given: .text("points * staf"),
                facts: [
                    "problem": "unknownName", "line": "1", "column": "8", "length": "4",
                    "name": "staf", "near": "staff",
                ]
            ),
            Diagnostic(
                code: .contradiction,
                node: item,
                field: FieldName("scope"),
                given: .choice("item"),
                facts: ["problem": "outside_item"]
            ),
            Diagnostic(
                code: .contradiction,
                node: item,
                field: FieldName("formula"),
                given: .text("a + 1"),
                facts: ["problem": "from_above"]
            ),
            Diagnostic(
                code: .contradiction,
                node: item,
                field: FieldName("name"),
                given: .text("1a"),
                facts: ["problem": "not_a_name"]
            ),
            Diagnostic(
                code: .contradiction,
                node: item,
                field: FieldName("name"),
                given: .text("total"),
                facts: ["problem": "reserved_name"]
            ),
            Diagnostic(
                code: .contradiction,
                node: item,
                field: FieldName("name"),
                given: .text("staff"),
                facts: ["problem": "name_taken", "other": "D2"]
            ),
            Diagnostic(
                code: .order,
                node: item,
                field: FieldName("points"),
                facts: [
                    "group": "I1-1", "members": "L1.points, L2.points", "member.L1.points": "3",
                    "member.L2.points": "4",
                ]
            ),
        ]
    }

    private static func schemes() throws -> [ResolvedScheme] {
        let prefecture = try OfficeSample.prefecture()
        return [
            try OfficeSample.region(),
            prefecture,
            try OfficeSample.child("650102", over: prefecture, brokenBounds),
            try OfficeSample.child("650102", over: prefecture, brokenStructure),
            try OfficeSample.child("650102", over: prefecture, brokenSums),
            try OfficeSample.child("650102", over: prefecture, doubtful),
            try OfficeSample.child("650100", over: prefecture, "", version: 3),
            try wrongPin(over: prefecture),
            try waived(over: prefecture),
            try waived(over: prefecture, on: nil),
            try brokenRoot(),
            try brokenRoot(without: ["scheme"]),
        ]
    }

    private static let brokenBounds = """
        {"id": "c1", "set": "I1-1.points", "was": "6", "to": "8"},
        {"id": "c2", "set": "scheme.full_marks", "to": "30"},
        {"id": "c3", "set": "jury.aggregate", "to": "trimmed_mean"},
        {"id": "c4", "set": "excellent.minimum", "to": "90"},
        {"id": "c5", "set": "scheme.title", "to": "另一份细则"},
        {"id": "c6", "set": "A1.cap", "to": "5"},
        {"id": "c7", "narrow": "I1-1.points",
         "lock": {"rule": "range", "low": "9", "enforcement": "enforced"}},
        {"id": "c8", "narrow": "I2-1.points",
         "lock": {"rule": "range", "high": "5", "enforcement": "enforced"}},
        {"id": "c9", "set": "I2-1.points", "was": "8", "to": "7.5"},
        {"id": "c10", "set": "I1-2.points", "to": "6"},
        {"id": "c11", "narrow": "excellent.minimum",
         "lock": {"rule": "tighten_up", "enforcement": "enforced"}},
        {"id": "c12", "narrow": "pass.title",
         "lock": {"rule": "tighten_up", "enforcement": "enforced"}},
        {"id": "c13", "set": "I1.note", "to": "另有要求"},
        {"id": "c14", "set": "S2.title", "to": "普法宣传"},
        {"id": "c15", "set": "S5.title", "to": "加分扣分"}
        """

    private static let brokenStructure = """
        {"id": "d1", "set": "I9-1.points", "to": "5"},
        {"id": "d2", "set": "I1-1.pionts", "to": "5"},
        {"id": "d3", "under": "S1", "add": [
          {"id": "650102:N1", "kind": "indicator", "fields": {"number": "9", "text": "多一项"}},
          {"id": "650102:N1-1", "kind": "item", "parent": "650102:N1",
           "fields": {"text": "多一点", "points": "3"}}]},
        {"id": "d4", "under": "S2", "add": [
          {"id": "650102:N2", "kind": "indicator", "fields": {"number": "9", "text": "多一项"}},
          {"id": "650102:N2-1", "kind": "item", "parent": "650102:N2",
           "fields": {"text": "多一点", "points": "3"}}]},
        {"id": "d5", "drop": "I1"},
        {"id": "d6", "drop": "scheme"},
        {"id": "d7", "place": "I1", "after": "I1"},
        {"id": "d8", "place": "I1-1", "after": "I2-1"},
        {"id": "d9", "place": "I1-2"},
        {"id": "d10", "set": "fraud.grade", "to": "exellent"},
        {"id": "d11", "set": "jury.minimum_raters", "to": {"text": "五"}},
        {"id": "d12", "set": "S1.title", "to": "一"},
        {"id": "d13", "set": "S1.title", "to": "二"},
        {"id": "d14", "under": "S2", "add": [
          {"id": "I2", "kind": "indicator", "fields": {"number": "9", "text": "重号"}}]},
        {"id": "d15", "under": "A1", "add": [
          {"id": "650102:R1", "kind": "rate", "fields": {"level": "市级", "points": "0.5"}}]},
        {"id": "d16", "set": "650100:X1-1.points", "to": "4"}
        """

    private static let brokenSums = """
        {"id": "e1", "set": "I1-1.points", "to": "5"},
        {"id": "e2", "set": "pass.minimum", "to": "95"},
        {"id": "e3", "set": "onsite.weights.carryover", "to": "70"},
        {"id": "e4", "set": "ties.value", "to": "x"}
        """

    private static let doubtful = """
        {"id": "f1", "set": "onsite.weights.jury", "to": "20"},
        {"id": "f2", "set": "onsite.weights.carryover", "to": "80"},
        {"id": "f3", "set": "jury.categories", "to": ["人大代表"]},
        {"id": "f5", "narrow_container": "S1",
         "rule": {"may_drop": "none", "may_reorder": false, "enforcement": "enforced"}}
        """

    // Waivers that hold, that end soon, and that have no effect for every reason there is.
    private static func waived(
        over parent: ResolvedScheme,
        on day: String? = "2026-06-15"
    ) throws -> ResolvedScheme {
        func waiver(
            _ id: String,
            _ owner: String,
            _ address: String,
            _ allowed: String,
            _ days: (String, String) = ("2026-01-10", "2026-07-01"),
            reason: String = "新设机构，人手不足"
        ) throws -> Waiver {
            let text = """
                {"format": "pingyi/waiver/1", "id": "\(id)", "owner": "\(owner)",
                 "child": "650102", "address": "\(address)", "allowed": \(allowed),
                 "reason": "\(reason)", "granted_by": "示例市主任",
                 "granted_on": "\(days.0)", "expires_on": "\(days.1)"}
                """
            return try Waiver(json: JSONValue(parsing: text))
        }
        let points = """
            {"values": ["7.5"]}
            """
        return try OfficeSample.child(
            "650102",
            over: parent,
            """
            {"id": "g1", "set": "I1-1.points", "to": "7.5"},
            {"id": "g2", "set": "I1-2.points", "to": "4.5"},
            {"id": "g3", "set": "excellent.minimum", "to": "91"},
            {"id": "g4", "set": "A1.cap", "to": "4"}
            """,
            waivers: [
                try waiver("W1", "650100", "I1-1.points", points),
                try waiver(
                    "W2",
                    "650100",
                    "excellent.minimum",
                    #"{"values": ["91"]}"#,
                    ("2026-01-10", "2026-05-31")
                ),
                try waiver(
                    "W3",
                    "650000",
                    "A1.cap",
                    #"{"range": {"low": "3", "high": "5"}}"#,
                    ("2026-07-01", "2026-12-31")
                ),
                try waiver("W4", "650100", "A1.cap", #"{"values": ["4"]}"#),
                try waiver("W5", "659000", "jury.aggregate", #"{"values": ["trimmed_mean"]}"#),
                try waiver("W6", "650000", "I9-9.points", points),
                try waiver(
                    "W7",
                    "650000",
                    "scheme.full_marks",
                    #"{"values": ["30"]}"#,
                    ("2026-12-31", "2026-01-01")
                ),
                try waiver("W8", "650000", "scheme.title", #"{"values": ["别名"]}"#, reason: ""),
            ],
            on: day.flatMap { CalendarDate($0) }
        )
    }

    private static func wrongPin(over parent: ResolvedScheme) throws -> ResolvedScheme {
        let text = """
            {"format": "pingyi/derivation/1", "scheme": "other", "tenant": "650102", "version": 1,
             "over": {"tenant": "650000", "version": 7}, "changes": []}
            """
        return resolve(try Derivation(json: JSONValue(parsing: text)), over: parent, digest: nil)
    }

    // The region's rule with faults that only reading and linting look for.
    private static func brokenRoot(without gone: Set<String> = []) throws -> ResolvedScheme {
        let sound = try SchemeDocument(json: JSONValue(parsing: OfficeSample.regionText))
        let faults = """
            [{"id": "I1-2", "kind": "item", "parent": "I1", "fields": {"text": "落实经费", "points": "5.7"}},
             {"id": "I1-3", "kind": "item", "parent": "I1",
              "fields": {"text": "零头", "points": "0.3", "step": "0.1"}},
             {"id": "A1-1", "kind": "rate", "parent": "A1", "fields": {"level": "省级", "points": "0"}},
             {"id": "A1-2", "kind": "rate", "parent": "A1",
              "fields": {"level": "酌情", "minimum": "2", "maximum": "1"}},
             {"id": "A1-3", "kind": "rate", "parent": "A1",
              "fields": {"level": "又", "points": "1", "minimum": "1", "maximum": "1"}},
             {"id": "jury", "kind": "component",
              "fields": {"title": "评议团评分", "source": "jury", "minimum_raters": "2.5"}},
             {"id": "fail", "kind": "grade",
              "fields": {"title": "不合格", "minimum": "10", "quota_percent": "5"}},
             {"id": "bands", "kind": "policy", "fields": {"value": "half_opne"}},
             {"id": "tise", "kind": "policy", "fields": {"value": "shared_rank"}},
             {"id": "carryover_source", "kind": "policy", "fields": {"value": "imported"}},
             {"id": "organiser_unit", "kind": "policy", "fields": {"value": "in_own_ranking"}},
             {"id": "spare", "kind": "component",
              "fields": {"title": "备用", "source": "peer", "carryover": "imported"}},
             {"id": "S9", "kind": "section", "fields": {"title": "空", "points": "0"}},
             {"id": "carryover-x", "kind": "ballot_step", "parent": "carryover",
              "fields": {"title": "满意", "points": "100"}}]
            """
        let text = sound.jsonValue.canonicalText
        guard case .object(var members) = try JSONValue(parsing: text),
            let nodes = members["nodes"]?.array,
            let spoilt = try JSONValue(parsing: faults).array
        else { return try OfficeSample.region() }
        let replaced = Set(spoilt.compactMap { $0["id"]?.string }).union(gone).union(["ties"])
        let kept = nodes.filter { !replaced.contains($0["id"]?.string ?? "") }
        members["nodes"] = .array(
            kept + spoilt.filter { !gone.contains($0["id"]?.string ?? "") }
        )
        return resolve(document: try SchemeDocument(json: .object(members)))
    }
}
