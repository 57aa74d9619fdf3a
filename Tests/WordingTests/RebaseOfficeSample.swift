import Exact
import Hierarchy
import Schemes
import Testing

@testable import Wording

/// A province's versions 3 and 4, and a prefecture's changes over version 3.
struct RebaseOfficeSample {
    private let province: TenantID
    private let prefecture: TenantID
    let language: Language

    init(_ language: Language) throws {
        self.language = language
        province = try #require(TenantID(rawValue: "province"))
        prefecture = try #require(TenantID(rawValue: "prefecture_a"))
    }

    var wording: Wording {
        Wording(
            language,
            tenantNames: [
                province: say("示例省", "Province"), prefecture: say("示例市", "Prefecture A"),
            ]
        )
    }

    func rebase(isProposed: Bool = false) throws -> Rebase {
        let old = ParentVersion(
            resolve(
                document: try document(
                    3,
                    ["E1": 15, "E2": 15, "E3": 10, "N1": 15, "N2": 12, "N3": 8],
                    10
                )
            )
        )
        let new = ParentVersion(
            resolve(
                document: try document(
                    4,
                    ["E1": 16, "E2": 14, "E3": 10, "N1": 15, "N2": 13, "N3": 7],
                    11
                )
            ),
            isProposed: isProposed
        )
        let draft = try RebaseDraft(derivation(try operations()), over: old)
        return try draft.rebased(by: ParentChange(from: old, to: new))
    }

    func counties(_ count: Int) throws -> [Derivation] {
        try (0..<count)
            .map { number in
                Derivation(
                    scheme: "county-evaluation",
                    tenant: try #require(TenantID(rawValue: "county_\(number)")),
                    version: 1,
                    over: Pin(tenant: prefecture, version: 2, digest: nil),
                    operations: []
                )
            }
    }

    private func say(_ chinese: String, _ english: String) -> String {
        language == .chinese ? chinese : english
    }

    private func derivation(_ operations: [Schemes.Operation]) -> Derivation {
        Derivation(
            scheme: "county-evaluation",
            tenant: prefecture,
            version: 2,
            over: Pin(tenant: province, version: 3, digest: nil),
            operations: operations
        )
    }

    private func operations() throws -> [Schemes.Operation] {
        func set(
            _ id: String,
            _ address: String,
            _ was: Int,
            _ new: Int
        ) throws -> Schemes.Operation {
            Schemes.Operation(
                id: id,
                action: .set(
                    try #require(Address(address)),
                    to: .number(Amount(new)),
                    was: .number(Amount(was))
                )
            )
        }
        let grain = [
            try node("prefecture_a:G3i", .indicator, nil, ["number": "3.3"]),
            try node("prefecture_a:G3", .item, "prefecture_a:G3i", [:], points: 5),
        ]
        return [
            try set("p1", "E1.points", 15, 13), try set("p2", "E3.points", 10, 12),
            try set("p3", "G2.points", 15, 10),
            Schemes.Operation(
                id: "p4",
                action: .add(grain, under: try #require(NodeID("GOV")), after: nil)
            ),
            try set("p5", "A.minimum", 90, 92),
            Schemes.Operation(
                id: "p6",
                action: .narrow(try #require(Address("E3.points")), Lock(.fixed))
            ),
            Schemes.Operation(
                id: "p7",
                action: .narrow(
                    try #require(Address("N2.points")),
                    Lock(.range(low: nil, high: Amount(12), step: nil))
                )
            ),
        ]
    }

    private func node(
        _ id: String,
        _ kind: NodeKind,
        _ parent: String?,
        _ texts: [String: String],
        points: Int? = nil,
        in field: String = "points"
    ) throws -> Node {
        var fields: [FieldName: FieldValue] = [:]
        for (name, text) in texts { fields[try #require(FieldName(name))] = .text(text) }
        if kind == .indicator || kind == .item {
            fields[try #require(FieldName("text"))] = .text(
                texts["text"] ?? say("粮食安全", "Grain security")
            )
        }
        if let points { fields[try #require(FieldName(field))] = .number(Amount(points)) }
        return Node(
            id: try #require(NodeID(id)),
            kind: kind,
            parent: parent.flatMap { NodeID($0) },
            fields: fields
        )
    }

    private func document(
        _ version: Int,
        _ points: [String: Int],
        _ water: Int
    ) throws -> SchemeDocument {
        let sections: [(String, String, Int, [(String, String)])] = [
            (
                "ECON", say("经济", "Economy"), 40,
                [
                    ("E1", say("产出增长", "Output growth")), ("E2", say("投资", "Investment")),
                    ("E3", say("就业", "Employment")),
                ]
            ),
            (
                "ENV", say("环境", "Environment"), 35,
                [
                    ("N1", say("空气质量", "Air quality")), ("N2", say("水质", "Water quality")),
                    ("N3", say("垃圾处理", "Waste")),
                ]
            ),
            (
                "GOV", say("政务服务", "Government services"), 25,
                [("G1", say("网上办事", "Online services")), ("G2", say("投诉办理", "Complaints"))]
            ),
        ]
        let all = points.merging(["G1": 10, "G2": 15]) { first, _ in first }
        var nodes = [
            try node("scheme", .scheme, nil, ["title": "示例"], points: 100, in: "full_marks")
        ]
        for (section, title, total, items) in sections {
            nodes.append(try node(section, .section, nil, ["title": title], points: total))
            for (item, text) in items {
                nodes.append(
                    try node(item + "i", .indicator, section, ["number": item, "text": text])
                )
                nodes.append(try node(item, .item, item + "i", ["text": text], points: all[item]))
            }
        }
        nodes.append(try node("A", .grade, nil, ["title": "A"], points: 90, in: "minimum"))
        nodes.append(try node("B", .grade, nil, ["title": "B"], points: 80, in: "minimum"))
        func range(_ low: Int, _ high: Int) -> Lock {
            Lock(.range(low: Amount(low), high: Amount(high), step: nil))
        }
        return SchemeDocument(
            scheme: "county-evaluation",
            tenant: province,
            version: version,
            nodes: nodes,
            locks: [
                try #require(Address("E1.points")): range(12, 18),
                try #require(Address("E3.points")): range(8, 14),
                try #require(Address("N2.points")): range(water, 14),
            ],
            containers: [
                try #require(NodeID("GOV")): ContainerRule(
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
