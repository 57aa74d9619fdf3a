import Exact
import Schemes

/// The scheme of the national sample: an invented rule of 45 items with an adjustment each way.
struct NationalScheme {
    static let name = "national-sample"

    /// The 45 items in the order of their ids.
    let items: [NodeID]
    /// The template's elements, each after its parent.
    let nodes: [Node]

    init(numbers: NationalNumbers) {
        var items: [NodeID] = []
        var builder = NodeBuilder()
        builder.add("scheme", .scheme, nil, ["title": .text("示例评议标准"), "full_marks": .whole(100)])
        for (name, value) in NationalScheme.policies {
            builder.add(name, .policy, nil, ["value": .text(value)])
        }
        builder.add("rounding", .policy, nil, ["value": .text("half_up"), "places": .whole(2)])
        for section in 0..<5 {
            builder.add(
                "S\(section + 1)",
                .section,
                nil,
                ["title": .text("示例项目\(section + 1)"), "points": .whole(20)]
            )
            for place in 0..<9 {
                let number = section * 9 + place + 1
                let indicator = "I\(number / 10)\(number % 10)"
                builder.add(
                    indicator,
                    .indicator,
                    "S\(section + 1)",
                    ["number": .text("\(number)"), "text": .text("示例指标\(number)")]
                )
                if let item = builder.add(
                    "\(indicator)-1",
                    .item,
                    indicator,
                    [
                        "text": .text("示例计分点\(number)"),
                        "points": .number(numbers.points[number - 1]),
                    ]
                ) {
                    items.append(item)
                }
            }
        }
        builder.addAdjustments(numbers)
        builder.addComponents()
        builder.addForms(numbers)
        builder.addGrades(numbers)
        self.items = items
        nodes = builder.nodes
    }

    private static let policies: KeyValuePairs<String, String> = [
        "bands": "half_open", "missing_component": "reweight", "adjustments_apply_to": "sheet",
        "ties": "shared_rank", "absence": "no_grade", "same_matter": "highest_once",
    ]

    /// The addresses of every number that tenants choose, with a tenant's values.
    func values(_ numbers: NationalNumbers) -> [(Address, Amount)] {
        var pairs: [(String, Amount)] = zip(items, numbers.points)
            .map {
                ("\($0).points", $1)
            }
        pairs += zip(["jury", "public", "peer", "carryover"], numbers.onsiteWeights)
            .map {
                ("onsite.weights.\($0)", $1)
            }
        pairs += zip(["public", "peer", "carryover"], numbers.writtenWeights)
            .map {
                ("written.weights.\($0)", $1)
            }
        pairs += zip(["A1", "A2"], numbers.caps).map { ("\($0).cap", $1) }
        pairs += zip(["excellent", "good", "pass", "basic"], numbers.thresholds)
            .map {
                ("\($0).minimum", $1)
            }
        return pairs.compactMap { text, value in Address(text).map { ($0, value) } }
    }
}

/// Collects elements; ids and names are written in this file and keep their rules.
private struct NodeBuilder {
    private(set) var nodes: [Node] = []

    @discardableResult
    mutating func add(
        _ id: String,
        _ kind: NodeKind,
        _ parent: String?,
        _ fields: KeyValuePairs<String, FieldValue>
    ) -> NodeID? {
        guard let id = NodeID(id) else { return nil }
        var values: [FieldName: FieldValue] = [:]
        for (name, value) in fields {
            if let name = FieldName(name) { values[name] = value }
        }
        nodes.append(
            Node(id: id, kind: kind, parent: parent.flatMap { NodeID($0) }, fields: values)
        )
        return id
    }

    mutating func addAdjustments(_ numbers: NationalNumbers) {
        add("S6", .adjustmentGroup, nil, ["title": .text("示例加减分")])
        for (place, direction) in ["bonus", "deduction"].enumerated() {
            let id = "A\(place + 1)"
            add(
                id,
                .adjustment,
                "S6",
                [
                    "number": .text("\(46 + place)"), "text": .text("示例加减分\(place + 1)"),
                    "direction": .choice(direction), "cap": .number(numbers.caps[place]),
                ]
            )
            add("\(id)-1", .rate, id, ["level": .text("示例一级"), "points": .whole(1)])
            add(
                "\(id)-2",
                .rate,
                id,
                ["level": .text("示例二级"), "points": .number(Amount(tenThousandths: 5_000))]
            )
        }
    }

    mutating func addComponents() {
        add(
            "jury",
            .component,
            nil,
            ["title": .text("示例评议团"), "source": .choice("jury"), "minimum_raters": .whole(5)]
        )
        add(
            "public",
            .component,
            nil,
            ["title": .text("示例社会评议"), "source": .choice("public"), "minimum_raters": .whole(30)]
        )
        for (step, points) in [("very", 100), ("content", 80), ("fair", 60), ("poor", 40)] {
            add(
                "public-\(step)",
                .ballotStep,
                "public",
                ["title": .text("示例\(points)"), "points": .number(Amount(points))]
            )
        }
        add("public-unknown", .ballotStep, "public", ["title": .text("示例不了解")])
        add(
            "peer",
            .component,
            nil,
            ["title": .text("示例互评"), "source": .choice("peer"), "minimum_raters": .whole(2)]
        )
        add(
            "carryover",
            .component,
            nil,
            [
                "title": .text("示例上年度结果"), "source": .choice("carryover"),
                "carryover": .choice("assessed_year_sheet"), "clamp_low": .whole(0),
                "clamp_high": .whole(100),
            ]
        )
    }

    mutating func addForms(_ numbers: NationalNumbers) {
        let onsite = numbers.onsiteWeights.map { FieldValue.number($0) }
        let written = numbers.writtenWeights.map { FieldValue.number($0) }
        add(
            "onsite",
            .form,
            nil,
            [
                "title": .text("示例现场评议"), "unit_limit": .whole(5), "weights.jury": onsite[0],
                "weights.public": onsite[1], "weights.peer": onsite[2],
                "weights.carryover": onsite[3],
            ]
        )
        add(
            "written",
            .form,
            nil,
            [
                "title": .text("示例书面评议"), "weights.public": written[0],
                "weights.peer": written[1], "weights.carryover": written[2],
            ]
        )
    }

    mutating func addGrades(_ numbers: NationalNumbers) {
        let grades = [("excellent", "优秀"), ("good", "良好"), ("pass", "合格"), ("basic", "基本合格")]
        for ((id, title), minimum) in zip(grades, numbers.thresholds) {
            add(id, .grade, nil, ["title": .text(title), "minimum": .number(minimum)])
        }
        add("fail", .grade, nil, ["title": .text("不合格")])
    }
}

extension FieldValue {
    fileprivate static func whole(_ number: Int) -> FieldValue { .number(Amount(number)) }
}
