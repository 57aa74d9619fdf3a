import Canonical
import Hierarchy
import Schemes
import Testing

@testable import Wording

@Suite struct WorkedExampleWordingTests {
    @Test(arguments: Language.allCases)
    func whatIsSaidOfTheWorkedExampleIsAsItsGolden(_ language: Language) throws {
        let wording = try ProvinceSample.wording(language)
        var texts: [String: String] = [:]
        for (key, changes) in refused {
            let county = try resolved(try ProvinceSample.county(changes))
            for (place, diagnostic) in county.diagnostics.enumerated() {
                let number = place == 0 ? "" : " \(place + 1)"
                texts[key + number] = wording.text(for: diagnostic, in: county)
            }
        }
        for (key, story) in try stories() {
            texts[key] = wording.text(for: story.0, in: story.1)
        }
        let county = try resolved(try ProvinceSample.county())
        let change = difference(from: try ProvinceSample.province(), to: county)
        texts["difference"] =
            wording.text(for: change, from: try ProvinceSample.province(), to: county)
        guard !DiagnosticGoldens.areWrittenAnew else {
            return try DiagnosticGoldens.write(texts, language, of: "WorkedExampleGoldens")
        }
        let goldens =
            language == .chinese ? WorkedExampleGoldens.chinese : WorkedExampleGoldens.english
        #expect(Set(texts.keys) == Set(goldens.keys))
        for (key, text) in texts { #expect(text == goldens[key], "\(key)") }
    }

    private let refused = [
        "fixed": #"{"id": "c4", "set": "N1.points", "was": "15", "to": "12"}"#,
        "range": """
        {"id": "c1", "set": "N2.points", "was": "12", "to": "13"},
        {"id": "c2", "set": "N3.points", "was": "8", "to": "7"}
        """,
        "range of two": #"{"id": "c1", "set": "N2.points", "to": "16"}"#,
        "closed": """
        {"id": "c5", "under": "ENV", "add": [
          {"id": "county_b:N9-i", "kind": "indicator",
           "fields": {"number": "9", "text": "Noise"}},
          {"id": "county_b:N9", "kind": "item", "parent": "county_b:N9-i",
           "fields": {"text": "Noise", "points": "3"}}]}
        """,
        "tighten": #"{"id": "c6", "set": "A.minimum", "was": "92", "to": "90"}"#,
        "sum": #"{"id": "c1", "set": "N2.points", "was": "12", "to": "11"}"#,
    ]

    private func stories() throws -> [String: (Explanation, ResolvedScheme)] {
        var stories: [String: (Explanation, ResolvedScheme)] = [:]
        let county = try ProvinceSample.county()
        let plain = try ProvinceSample.documents(county)
        let records = [
            VersionReference(tenant: county.tenant, number: 1): VersionRecord(
                day: CalendarDate("2026-03-02"),
                person: "Li Ming"
            ),
            plain.base.chain[0]: VersionRecord(day: CalendarDate("2026-01-10"), person: nil),
        ]
        for address in ["N2.points", "prefecture_a:G3.points", "A.minimum", "E3.points"] {
            let last = try #require(plain.levels.last)
            let place = try #require(Address(address))
            let story = explain(place, in: last, from: plain, records: records)
            stories["explain \(address)"] = (try #require(story), last)
        }
        let waiver = """
            {"format": "pingyi/waiver/1", "id": "W1", "owner": "prefecture_a",
             "child": "county_b", "address": "N2.points", "allowed": {"range": {"high": "14"}},
             "reason": "Reservoir under repair", "granted_by": "Zhang Wei",
             "granted_on": "2026-01-20", "expires_on": "2026-12-31"}
            """
        let waived = try ProvinceSample.documents(
            try ProvinceSample.county(
                """
                {"id": "c1", "set": "N2.points", "was": "12", "to": "13"},
                {"id": "c2", "set": "N3.points", "was": "8", "to": "7"}
                """
            ),
            [try Waiver(json: JSONValue(parsing: waiver))]
        )
        let last = try #require(waived.levels.last)
        let story = explain(try #require(Address("N2.points")), in: last, from: waived)
        stories["explain a waiver"] = (try #require(story), last)
        return stories
    }

    private func resolved(_ county: Derivation) throws -> ResolvedScheme {
        try #require(try ProvinceSample.documents(county).levels.last)
    }
}
