import Exact
import Schemes
import Testing

@Suite struct RuleTextTests {
    @Test(arguments: [("650000", xinjiangElements), ("431302", louxingElements)])
    func everyElementSaysWhatTheRulePrints(
        _ tenant: String,
        _ elements: [ExpectedElement]
    ) throws {
        let rule = try ShippedTenants.resolved(tenant)
        for expected in elements {
            let node = try rule.node(expected.id)
            #expect(node["text"]?.text == expected.text)
            #expect(node["evidence"]?.text == expected.evidence)
            let parts = (rule.snapshot.children[node.id] ?? [])
                .compactMap {
                    rule.snapshot.nodes[$0]
                }
            #expect(parts.map(\.pointsInWords) == expected.points, "\(expected.id)")
        }
        let printed = rule.count(.indicator) + rule.count(.adjustment)
        #expect(printed == elements.count)
    }

    @Test(arguments: [("650000", xinjiangArticles), ("431302", louxingArticles)])
    func everyArticleIsVerbatim(_ tenant: String, _ articles: [String]) throws {
        let root = try ShippedTenants.resolved(tenant).node("scheme")
        for (number, text) in zip(1..., articles) {
            #expect(root["articles.\(number)"]?.text == text)
        }
        let kept = root.fields.keys.count { $0.rawValue.hasPrefix("articles.") }
        #expect(kept == articles.count)
    }

    @Test func theXinjiangDocumentHasItsHead() throws {
        let root = try ShippedTenants.resolved("650000").node("scheme")
        #expect(root["document_number"]?.text == "新依委办发〔2023〕10号")
        #expect(root["date"]?.text == "2023-07-17")
        #expect(root["full_marks"]?.number == Amount(100))
        #expect(root["notes.annex-2"]?.text == "本办法中所指“不少于”“以上”“以下”“至少”等均包括本数。")
        let wordings = ["90分以上", "80分至89分", "70分至79分", "60分至69分", "60分以下"]
        let scheme = try Scheme(snapshot: ShippedTenants.resolved("650000").snapshot)
        #expect(scheme.grades.map(\.wording) == wordings)
    }

    @Test func louxingNamesItsParentDocumentOutsideTheSystem() throws {
        let root = try ShippedTenants.resolved("431302").node("scheme")
        #expect(root["derived_from"]?.text?.hasPrefix("娄治市办发〔2018〕10号") == true)
        #expect(root["notes.rules-5-cap"]?.text == "上述奖励加分累计不超过20分。")
    }
}

extension Node {
    /// An item's or rate's points, or the range of a discretionary rate.
    fileprivate var pointsInWords: String {
        if let points = self["points"] { return points.description }
        return "\(self["minimum"]?.description ?? "")–\(self["maximum"]?.description ?? "")"
    }
}
