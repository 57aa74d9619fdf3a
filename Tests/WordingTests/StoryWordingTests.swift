import Schemes
import Testing

@testable import Wording

@Suite struct StoryWordingTests {
    private func county() throws -> ResolvedScheme {
        try OfficeSample.child(
            "650102",
            over: OfficeSample.prefecture(),
            """
            {"id": "c1", "set": "I1-1.points", "was": "6", "to": "5", "note": "经费更要紧"},
            {"id": "c2", "set": "I1-2.points", "was": "6", "to": "7"},
            {"id": "c3", "annotate": "I1-1.points", "text": "见会议纪要"}
            """
        )
    }

    @Test func theStoryOfAValueIsToldInBothLanguages() throws {
        let county = try county()
        let address = try #require(Address("I1-1.points"))
        let story = try #require(explain(address, in: county))
        #expect(
            try OfficeSample.wording(.chinese).text(for: story, in: county) == """
                I1-1.points = 5  组织领导 › 1 健全制度，落实经费。 › 健全制度：分值
                  5  示例县第1版，变更c1  现行；理由：经费更要紧
                  6  示例区第1版  已被改写
                  可定：4至7、以0.5为一档
                  对下级的限定：不低于4、以0.5为一档（示例区第1版，附件第1项）
                  对下级的限定：不高于7（示例市第1版，变更p1，示例区第1版允许到8）
                  “组织领导”（S1）各计分点：健全制度 5 + 落实经费 7 = 12，应为12
                  说明：见会议纪要（示例县第1版，变更c3）
                  若没有变更c1：6
                    “组织领导”（S1）各计分点：健全制度 6 + 落实经费 7 = 13，应为12（不符）
                    还须同时改动：c2
                """
        )
        #expect(
            try OfficeSample.wording(.english).text(for: story, in: county) == """
                I1-1.points = 5  组织领导 › 1 健全制度，落实经费。 › 健全制度: points
                  5  示例县 version 1, change c1  in force; reason: 经费更要紧
                  6  示例区 version 1  overridden
                  may be 4 to 7 in steps of 0.5
                  levels below: 4 or more, in steps of 0.5 (示例区 version 1, 附件第1项)
                  levels below: 7 or less (示例市 version 1, change p1, 示例区 version 1 allows 8)
                  items of "组织领导" (S1): 健全制度 5 + 落实经费 7 = 12 of 12
                  Note: 见会议纪要 (示例县 version 1, change c3)
                  without change c1: 6
                    items of "组织领导" (S1): 健全制度 6 + 落实经费 7 = 13 of 12 (does not come \
                out)
                    these would have to change too: c2
                """
        )
    }

    @Test func everyStoryCanBeTold() throws {
        let county = try county()
        for (id, node) in county.snapshot.nodes {
            for rule in node.kind.fieldRules {
                guard let field = FieldName(rule.isFamily ? rule.name + ".jury" : rule.name),
                    let story = explain(Address(id, field), in: county)
                else { continue }
                for language in Language.allCases {
                    let text = try OfficeSample.wording(language).text(for: story, in: county)
                    #expect(text.hasPrefix("\(id).\(field) = "))
                }
            }
        }
    }

    @Test func differencesAreListedInBothLanguages() throws {
        let first = try OfficeSample.region().snapshot
        let second =
            try OfficeSample.child(
                "650102",
                over: OfficeSample.prefecture(),
                """
                {"id": "c1", "place": "650100:X1"},
                {"id": "c2", "set": "onsite.weights.jury", "to": "35"},
                {"id": "c3", "set": "onsite.weights.carryover", "to": "65"}
                """
            )
            .snapshot
        let found = difference(from: first, to: second)
        #expect(
            try OfficeSample.wording(.chinese).text(for: found, from: first, to: second) == """
                增设 指标 650100:X1  3 本地一项
                增设 计分点 650100:X1-1  本地计分点（1分）
                改动 I2-1.points  活动：分值 8 → 7
                改动 excellent.minimum  优秀：最低分 90 → 92
                改动 onsite.weights.carryover  现场评议：“上年度考核结果”的权重 60 → 65
                改动 onsite.weights.jury  现场评议：“评议团评分”的权重 40 → 35
                限制 I1-1.points  健全制度：不低于4，不高于8，以0.5为一档 → 不低于4，不高于7，以0.5为一档
                限制 excellent.minimum  优秀：只升不降，从90起 → 只升不降，从92起
                """
        )
        #expect(
            try OfficeSample.wording(.english).text(for: found, from: first, to: second) == """
                added   indicator 650100:X1  3 本地一项
                added   item 650100:X1-1  本地计分点 (1 point)
                changed I2-1.points  活动: points 8 → 7
                changed excellent.minimum  优秀: minimum 90 → 92
                changed onsite.weights.carryover  现场评议: weight of "上年度考核结果" 60 → 65
                changed onsite.weights.jury  现场评议: weight of "评议团评分" 40 → 35
                bound   I1-1.points  健全制度: 4 or more, 8 or less, steps of 0.5 → 4 or more, \
                7 or less, steps of 0.5
                bound   excellent.minimum  优秀: may only rise from 90 → may only rise from 92
                """
        )
        let none = difference(from: first, to: first)
        #expect(
            try OfficeSample.wording(.chinese).text(for: none, from: first, to: first)
                == "两个方案没有差别。"
        )
    }
}
