import Canonical
import Exact
import Hierarchy
import Schemes

/// A small generator of numbers from a seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }
}

/// Texts that YAML's readers are known to stumble over.
let awkwardTexts = [
    "普法责任制", "no", "on", "null", "~", "2023-07-17", "0123", "1e3", "90分以上", "a: b", "x #y",
    "- item", "? key", "*star", "&and", "!bang", "%percent", "@at", "`tick", "\"quoted\"", "it's",
    "back\\slash", "多行\n文字", "多行\n\n  缩进", "尾行\n", "{a: b}", "[1, 2]", "tab\there", "true",
    "第一条 为了：", "a:", "…省略", "“谁执法谁普法”", "|", ">", "a\n# b", "\n前", " 首尾 ", "=", "<<",
]

/// Random documents in the order in which files have their elements.
struct DocumentSamples {
    var seeded: Seeded
    private var count = 0

    init(seed: Int) {
        seeded = Seeded(seed)
    }

    mutating func text() -> String { seeded.pick(awkwardTexts) }

    mutating func amount(_ range: ClosedRange<Amount>) -> Amount {
        let least = max(range.lowerBound.tenThousandths, -10_000_000)
        let most = min(range.upperBound.tenThousandths, 10_000_000)
        return Amount(tenThousandths: Int64.random(in: least...most, using: &seeded))
    }

    mutating func id(_ owner: TenantID?) throws -> NodeID {
        count += 1
        let prefix = owner.map { "\($0):" } ?? ""
        guard let id = NodeID("\(prefix)n\(count)") else { throw SampleError.id }
        return id
    }

    mutating func fields(_ kind: NodeKind) throws -> [FieldName: FieldValue] {
        var fields: [FieldName: FieldValue] = [:]
        for rule in kind.fieldRules where rule.isRequired || seeded.chance(40) {
            let names =
                rule.isFamily ? ["1", "x", "10", "2"].map { "\(rule.name).\($0)" } : [rule.name]
            for name in names {
                guard let field = FieldName(name) else { throw SampleError.id }
                fields[field] = value(rule.type)
            }
        }
        return fields
    }

    mutating func value(_ type: FieldType) -> FieldValue {
        switch type {
        case .text, .formula: .text(text())
        case .number(let range): .number(amount(range))
        case .choice(let words): .choice(seeded.pick(words))
        case .flag: .flag(seeded.chance(50))
        case .list, .references:
            .list((0..<Int.random(in: 0...3, using: &seeded)).map { _ in text() })
        case .reference: .choice("n1")
        }
    }

    mutating func element(
        _ kind: NodeKind,
        under parent: NodeID?,
        owner: TenantID?
    ) throws -> [Node] {
        let id = try id(owner)
        var nodes = [Node(id: id, kind: kind, parent: parent, fields: try fields(kind))]
        let children: [NodeKind] =
            switch kind {
            case .section: [.indicator]
            case .indicator: [.item]
            case .item: [.ladderStep, .datum]
            case .adjustmentGroup: [.adjustment]
            case .adjustment: [.rate]
            case .component: [.ballotStep, .raterGroup]
            default: []
            }
        for child in children {
            for _ in 0..<Int.random(in: 0...2, using: &seeded) {
                nodes += try element(child, under: id, owner: owner)
            }
        }
        return nodes
    }

    mutating func lock() -> Lock {
        let rules: [LockRule] = [
            .fixed, .tightenUp, .tightenDown, .appendOnly, .oneOf([text(), text()]), .open,
            .range(low: Amount(-2), high: Amount(3), step: nil),
            .range(low: nil, high: Amount(3), step: Amount(tenThousandths: 5_000)),
            .range(low: Amount(1), high: nil, step: nil),
            .range(low: nil, high: nil, step: Amount(1)),
        ]
        return Lock(
            seeded.pick(rules),
            enforcement: seeded.pick(Enforcement.allCases),
            basis: seeded.chance(50) ? text() : nil,
            requiresNote: seeded.chance(30)
        )
    }

    mutating func container() -> ContainerRule {
        let allowance = AddAllowance(
            kinds: [.indicator, .item],
            maximumCount: 2,
            maximumPoints: seeded.chance(50) ? Amount(6) : nil
        )
        return ContainerRule(
            mayAdd: seeded.chance(50) ? allowance : nil,
            mayDrop: seeded.pick(DropAllowance.allCases),
            mayReorder: seeded.chance(50),
            enforcement: seeded.pick(Enforcement.allCases)
        )
    }
}

enum SampleError: Error {
    case id
}
