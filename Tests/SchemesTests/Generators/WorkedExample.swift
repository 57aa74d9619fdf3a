import Exact
import Schemes

/// A province, a prefecture and a county: sections of 40, 35 and 25 points, locks and changes.
enum WorkedExample {
    /// The province's template, version 3.
    static let province = SchemeDocument(
        scheme: "county-evaluation",
        tenant: tenant("province"),
        version: 3,
        nodes: nodes,
        locks: [
            at("E1-p.points"): range(12, 18), at("E3-p.points"): range(8, 14),
            at("N1-p.points"): Lock(.fixed, basis: "Provincial order 12, article 4"),
            at("N2-p.points"): range(10, 14), at("N3-p.points"): range(5, 12),
            at("G2-p.points"): range(8, 15), at("main.weights.routine"): range(50, 70),
            at("main.weights.public"): Lock(.tightenUp), at("A.minimum"): Lock(.tightenUp),
            at("B.minimum"): Lock(.tightenUp), at("C.minimum"): Lock(.fixed),
            at("bonus.cap"): Lock(.tightenDown), at("V1.grade"): Lock(.fixed),
        ],
        containers: [
            id("GOV"): ContainerRule(
                mayAdd: AddAllowance(
                    kinds: [.indicator],
                    maximumCount: 2,
                    maximumPoints: Amount(6)
                ),
                mayDrop: .none,
                mayReorder: false
            )
        ]
    )

    /// What the prefecture changes.
    static let prefecture: [Operation] = [
        set("p1", "E1-p.points", to: 13, was: 15),
        set("p2", "E3-p.points", to: 12, was: 10, note: "Labour plan"),
        set("p3", "G2-p.points", to: 10, was: 15),
        Operation(id: "p4", action: .add(grain(5), under: id("GOV"), after: nil)),
        set("p5", "A.minimum", to: 92, was: 90),
        Operation(id: "p6", action: .narrow(at("E3-p.points"), Lock(.fixed))),
        Operation(
            id: "p7",
            action: .narrow(
                at("N2-p.points"),
                Lock(.range(low: nil, high: Amount(12), step: nil))
            )
        ),
    ]

    /// What the county changes.
    static let county: [Operation] = [
        set("c1", "N2-p.points", to: 11, was: 12), set("c2", "N3-p.points", to: 9, was: 8),
        set("c3", "bonus.cap", to: 4, was: 5),
    ]

    /// The province, resolved.
    static func root() -> ResolvedScheme { resolve(document: province) }

    /// The prefecture, resolved.
    static func middle() -> ResolvedScheme {
        let root = root()
        return resolve(derivation("prefecture_a", over: root, prefecture, version: 2), over: root)
    }

    /// The county under the prefecture, with the changes given.
    static func county(_ operations: [Operation]) -> ResolvedScheme {
        let parent = middle()
        return resolve(derivation("county_b", over: parent, operations), over: parent)
    }

    /// An override of a number.
    static func set(
        _ name: String,
        _ address: String,
        to value: Int,
        was seen: Int? = nil,
        note: String? = nil
    ) -> Operation {
        let action = Operation.Action.set(
            at(address),
            to: number(value),
            was: seen.map { number($0) }
        )
        return Operation(id: name, action: action, note: note)
    }

    /// An indicator with one item.
    static func grain(_ points: Int, as name: String = "prefecture_a:G3") -> [Node] {
        [
            node(name, .indicator, ["number": .text("G3"), "text": .text("Grain security")]),
            node(
                name + "-p",
                .item,
                in: name,
                ["text": .text("Grain security"), "points": number(points)]
            ),
        ]
    }

    private static func range(_ low: Int, _ high: Int) -> Lock {
        Lock(.range(low: Amount(low), high: Amount(high), step: nil))
    }

    private static let nodes: [Node] = {
        var nodes = [
            node("scheme", .scheme, ["title": .text("Evaluation"), "full_marks": number(100)])
        ]
        let sections: [(String, Int, [(String, Int)])] = [
            ("ECON", 40, [("E1", 15), ("E2", 15), ("E3", 10)]),
            ("ENV", 35, [("N1", 15), ("N2", 12), ("N3", 8)]),
            ("GOV", 25, [("G1", 10), ("G2", 15)]),
        ]
        for (section, points, indicators) in sections {
            let title = FieldValue.text(section)
            nodes.append(
                node(section, .section, ["title": title, "points": number(points)])
            )
            for (name, points) in indicators {
                let words = FieldValue.text(name)
                nodes.append(
                    node(name, .indicator, in: section, ["number": words, "text": words])
                )
                let item: [String: FieldValue] = ["text": words, "points": number(points)]
                nodes.append(node(name + "-p", .item, in: name, item))
            }
        }
        for (name, source) in [("routine", "checklist"), ("field", "jury"), ("public", "public")] {
            let fields: [String: FieldValue] = ["title": .text(name), "source": .choice(source)]
            nodes.append(node(name, .component, fields))
        }
        let weights: [String: FieldValue] = [
            "title": .text("Main"), "weights.routine": number(60), "weights.field": number(25),
            "weights.public": number(15),
        ]
        nodes.append(node("main", .form, weights))
        for (name, minimum) in [("A", 90), ("B", 80), ("C", 60)] {
            let fields: [String: FieldValue] = ["title": .text(name), "minimum": number(minimum)]
            nodes.append(node(name, .grade, fields))
        }
        nodes.append(node("D", .grade, ["title": .text("D")]))
        let bonus: [String: FieldValue] = ["title": .text("Bonus"), "cap": number(5)]
        nodes.append(node("bonus", .adjustmentGroup, bonus))
        let veto: [String: FieldValue] = ["title": .text("Accident"), "grade": .choice("C")]
        return nodes + [node("V1", .veto, veto)]
    }()
}
