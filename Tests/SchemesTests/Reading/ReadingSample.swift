import Exact
import Hierarchy

@testable import Schemes

/// A small scheme that reads without a problem, and ways to spoil it.
struct ReadingSample {
    private(set) var nodes: [Node]

    init() {
        nodes = [
            ReadingSample.node(
                "scheme",
                .scheme,
                nil,
                ["title": .text("示例细则"), "full_marks": .number(Amount(10))]
            ),
            ReadingSample.node(
                "vocabulary",
                .vocabulary,
                nil,
                ["words.organiser": .text("示例办公室")]
            ),
            ReadingSample.node(
                "S1",
                .section,
                nil,
                ["title": .text("第一部分"), "points": .number(Amount(10))]
            ),
            ReadingSample.node(
                "I1",
                .indicator,
                "S1",
                ["number": .text("1"), "text": .text("做两件事。")]
            ),
            ReadingSample.node(
                "I1-1",
                .item,
                "I1",
                ["text": .text("第一件"), "points": .number(Amount(6))]
            ),
            ReadingSample.node(
                "I1-2",
                .item,
                "I1",
                [
                    "text": .text("第二件"), "points": .number(Amount(4)),
                    "measure": .choice("rate"), "step": .number(Amount(1)),
                ]
            ),
            ReadingSample.node("S2", .adjustmentGroup, nil, ["title": .text("加减分")]),
            ReadingSample.node(
                "A1",
                .adjustment,
                "S2",
                [
                    "number": .text("2"), "text": .text("表彰"), "direction": .choice("bonus"),
                    "cap": .number(Amount(3)),
                ]
            ),
            ReadingSample.node(
                "A1-1",
                .rate,
                "A1",
                ["level": .text("省"), "points": .number(Amount(1))]
            ),
            ReadingSample.node(
                "A1-2",
                .rate,
                "A1",
                [
                    "level": .text("酌情"), "minimum": .number(Amount(tenThousandths: 5_000)),
                    "maximum": .number(Amount(1)),
                ]
            ),
            ReadingSample.node(
                "jury",
                .component,
                nil,
                [
                    "title": .text("评议团评分"), "source": .choice("jury"),
                    "aggregate": .choice("trimmed_mean"), "minimum_raters": .number(Amount(5)),
                    "categories": .list(["人大代表", "政协委员"]),
                ]
            ),
            ReadingSample.node(
                "public",
                .component,
                nil,
                ["title": .text("社会评议"), "source": .choice("public")]
            ),
            ReadingSample.node(
                "public-yes",
                .ballotStep,
                "public",
                ["title": .text("满意"), "points": .number(Amount(100))]
            ),
            ReadingSample.node("public-unknown", .ballotStep, "public", ["title": .text("不了解")]),
            ReadingSample.node(
                "carryover",
                .component,
                nil,
                [
                    "title": .text("上年度考核结果"), "source": .choice("carryover"),
                    "carryover": .choice("assessed_year_sheet"), "clamp_low": .number(.zero),
                    "clamp_high": .number(.hundred),
                ]
            ),
            ReadingSample.node(
                "onsite",
                .form,
                nil,
                [
                    "title": .text("现场评议"), "unit_limit": .number(Amount(5)),
                    "steps": .list(["自查自评", "公告公示"]), "weights.carryover": .number(Amount(30)),
                    "weights.jury": .number(Amount(70)), "weights.public": .number(.zero),
                ]
            ),
            ReadingSample.node(
                "good",
                .grade,
                nil,
                [
                    "title": .text("优秀"), "minimum": .number(Amount(90)),
                    "wording": .text("90分以上"),
                ]
            ),
            ReadingSample.node("fail", .grade, nil, ["title": .text("不合格")]),
            ReadingSample.node(
                "fraud",
                .veto,
                nil,
                ["title": .text("弄虚作假"), "grade": .choice("fail")]
            ),
        ]
        let answers = [
            "bands": "half_open", "missing_component": "reweight", "ties": "shared_rank",
            "adjustments_apply_to": "sheet", "same_matter": "highest_once",
            "absence": "no_grade", "rounding": "half_up",
        ]
        for (name, value) in answers.sorted(by: { $0.key < $1.key }) {
            add(name, .policy, nil, ["value": .text(value)])
        }
        set("rounding", "places", .number(Amount(2)))
    }

    var snapshot: Snapshot {
        var children = ReadingOrder()
        for node in nodes { children[node.parent, default: []].append(node.id) }
        let byID = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
        return Snapshot(scheme: "sample", nodes: byID, children: children)
    }

    mutating func set(_ id: String, _ field: String, _ value: FieldValue?) {
        for index in nodes.indices where nodes[index].id.rawValue == id {
            nodes[index].fields[FieldName(wellKnown: field)] = value
        }
    }

    mutating func remove(_ ids: String...) {
        nodes.removeAll { ids.contains($0.id.rawValue) }
    }

    mutating func add(
        _ id: String,
        _ kind: NodeKind,
        _ parent: String?,
        _ fields: [String: FieldValue]
    ) {
        nodes.append(ReadingSample.node(id, kind, parent, fields))
    }

    private static func node(
        _ id: String,
        _ kind: NodeKind,
        _ parent: String?,
        _ fields: [String: FieldValue]
    ) -> Node {
        var named: [FieldName: FieldValue] = [:]
        for (field, value) in fields { named[FieldName(wellKnown: field)] = value }
        return Node(
            id: NodeID(wellKnown: id),
            kind: kind,
            parent: parent.map { NodeID(wellKnown: $0) },
            fields: named
        )
    }
}
