import Exact
import Schemes

/// The worked example of a rebase: a province's versions 3 and 4, and a prefecture's changes.
enum RebaseSample {
    /// The province's version 3.
    static let third = document(
        version: 3,
        points: ["E1": 15, "E2": 15, "E3": 10, "N1": 15, "N2": 12, "N3": 8],
        water: (10, 14)
    )

    /// The province's version 4.
    static let fourth = document(
        version: 4,
        points: ["E1": 16, "E2": 14, "E3": 10, "N1": 15, "N2": 13, "N3": 7],
        water: (11, 14)
    )

    /// What the prefecture changes.
    static let changes: [Schemes.Operation] = [
        set("p1", "E1.points", to: 13, was: 15), set("p2", "E3.points", to: 12, was: 10),
        set("p3", "G2.points", to: 10, was: 15),
        Schemes.Operation(id: "p4", action: .add(grain, under: id("GOV"), after: nil)),
        set("p5", "A.minimum", to: 92, was: 90),
        Schemes.Operation(id: "p6", action: .narrow(at("E3.points"), Lock(.fixed))),
        Schemes.Operation(
            id: "p7",
            action: .narrow(
                at("N2.points"),
                Lock(.range(low: nil, high: Amount(12), step: nil))
            )
        ),
    ]

    static func old() -> ParentVersion { ParentVersion(resolve(document: third)) }

    static func new() -> ParentVersion { ParentVersion(resolve(document: fourth)) }

    static func change() -> ParentChange { ParentChange(from: old(), to: new()) }

    /// The prefecture's version 2.
    static func prefecture(_ name: String = "prefecture_a") -> Derivation {
        derivation(name, over: old().scheme, changes, version: 2).owned(by: name)
    }

    static func draft(_ name: String = "prefecture_a") throws -> RebaseDraft {
        try RebaseDraft(prefecture(name), over: old())
    }

    /// Derivations of counties below that change nothing of what is asked about.
    static func counties(_ count: Int) -> [Derivation] {
        let parent = resolve(prefecture(), over: old().scheme)
        return (0..<count)
            .map {
                derivation("county_\($0)", over: parent, [set("c1", "bonus.cap", to: 4, was: 5)])
            }
    }

    static func set(
        _ name: String,
        _ address: String,
        to value: Int,
        was seen: Int? = nil
    ) -> Schemes.Operation {
        Schemes.Operation(
            id: name,
            action: .set(at(address), to: number(value), was: seen.map { number($0) })
        )
    }

    private static let grain: [Node] = [
        node("prefecture_a:G3i", .indicator, ["number": .text("3.3"), "text": .text("Grain")]),
        node(
            "prefecture_a:G3",
            .item,
            in: "prefecture_a:G3i",
            ["text": .text("Grain security"), "points": number(5)]
        ),
    ]

    private static let sections: [(String, String, Int, [(String, String)])] = [
        (
            "ECON", "Economy", 40,
            [("E1", "Output growth"), ("E2", "Investment"), ("E3", "Employment")]
        ),
        (
            "ENV", "Environment", 35,
            [("N1", "Air quality"), ("N2", "Water quality"), ("N3", "Waste")]
        ),
        ("GOV", "Government services", 25, [("G1", "Online services"), ("G2", "Complaints")]),
    ]

    private static func document(
        version: Int,
        points: [String: Int],
        water: (Int, Int)
    ) -> SchemeDocument {
        var nodes = [
            node("scheme", .scheme, ["title": .text("Evaluation"), "full_marks": number(100)])
        ]
        let all = points.merging(["G1": 10, "G2": 15]) { first, _ in first }
        for (section, title, total, items) in sections {
            nodes.append(
                node(section, .section, ["title": .text(title), "points": number(total)])
            )
            for (item, text) in items {
                let words: [String: FieldValue] = ["number": .text(item), "text": .text(text)]
                nodes.append(node(item + "i", .indicator, in: section, words))
                let fields: [String: FieldValue] = [
                    "text": .text(text), "points": number(all[item] ?? 0),
                ]
                nodes.append(node(item, .item, in: item + "i", fields))
            }
        }
        for (name, minimum) in [("A", 90), ("B", 80), ("C", 60)] {
            nodes.append(
                node(name, .grade, ["title": .text(name), "minimum": number(minimum)])
            )
        }
        nodes.append(node("D", .grade, ["title": .text("D")]))
        let bonus: [String: FieldValue] = ["title": .text("Bonus"), "cap": number(5)]
        nodes.append(node("bonus", .adjustmentGroup, bonus))
        func range(_ low: Int, _ high: Int) -> Lock {
            Lock(.range(low: Amount(low), high: Amount(high), step: nil))
        }
        return SchemeDocument(
            scheme: "county-evaluation",
            tenant: tenant("province"),
            version: version,
            nodes: nodes,
            locks: [
                at("E1.points"): range(12, 18), at("E3.points"): range(8, 14),
                at("N1.points"): Lock(.fixed), at("N2.points"): range(water.0, water.1),
                at("N3.points"): range(5, 12), at("G2.points"): range(8, 15),
                at("A.minimum"): Lock(.tightenUp), at("bonus.cap"): Lock(.tightenDown),
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
    }
}
