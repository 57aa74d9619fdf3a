import Canonical
import Exact
import Hierarchy
import Schemes
import Testing

@Suite struct WaiverFormTests {
    private let samples = [
        waiver(by: "province", for: "county_b", on: "N2-p.points", .values([number(13)])),
        waiver(
            by: "province",
            for: "county_b",
            on: "N2-p.points",
            .range(low: Amount(12), high: nil, step: Amount(tenThousandths: 5_000))
        ),
        waiver(
            by: "province",
            for: "county_b",
            on: "scheme.title",
            .values([.text("甲"), .text("乙")])
        ),
        waiver(by: "province", for: "county_b", on: "N2-p.points", .values([])),
    ]

    @Test(arguments: 0..<4) func whatIsWrittenReadsBack(place: Int) throws {
        let text = samples[place].jsonValue.canonicalText
        #expect(try Waiver(json: JSONValue(parsing: text)) == samples[place])
        #expect(try Waiver(json: JSONValue(parsing: text)).jsonValue.canonicalText == text)
    }

    @Test func theCanonicalTextIsShort() {
        #expect(
            samples[1].jsonValue.canonicalText == """
                {"address":"N2-p.points","allowed":{"range":{"low":"12","step":"0.5"}},\
                "child":"county_b","expires_on":"2026-12-31","format":"pingyi/waiver/1",\
                "granted_by":"Head of office","granted_on":"2026-01-10","id":"W1",\
                "owner":"province","reason":"Flood year"}
                """
        )
    }

    @Test(arguments: [
        ("\"W1\"", "\"W 1\""), ("2026-01-10", "2026-02-30"), ("waiver/1", "waiver/2"),
        ("\"range\":{", "\"values\":[],\"range\":{"), ("\"reason\"", "\"reasons\""),
        ("N2-p.points", "N2-p"), ("\"low\":\"12\"", "\"low\":\"12a\""), ("county_b", "County"),
    ])
    func whatIsMalformedIsRefused(change: (String, String)) throws {
        let text = samples[1].jsonValue.canonicalText.replacing(change.0, with: change.1)
        #expect(throws: JSONShapeError.self) { try Waiver(json: JSONValue(parsing: text)) }
    }

    @Test func provenanceWithWaiversReadsBack() throws {
        let parent = WorkedExample.middle()
        let set = Operation(id: "c1", action: .set(at("N2-p.points"), to: number(13), was: nil))
        let leave = waiver(
            by: "prefecture_a",
            for: "county_b",
            on: "N2-p.points",
            .values([number(13)])
        )
        let resolved = resolve(
            derivation("county_b", over: parent, [set]),
            over: parent,
            waivers: [leave],
            on: day("2026-03-02")
        )
        let text = resolved.provenance.jsonValue.canonicalText
        #expect(text.contains("\"waivers\""))
        #expect(try Provenance(json: JSONValue(parsing: text)) == resolved.provenance)
        #expect(!parent.provenance.jsonValue.canonicalText.contains("\"waivers\""))
    }

    @Test(arguments: ["", "a b", "甲", String(repeating: "x", count: 41)])
    func anIDIsAShortWord(text: String) { #expect(WaiverID(rawValue: text) == nil) }
}
