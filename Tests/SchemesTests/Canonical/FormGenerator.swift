import Exact
import Hierarchy

@testable import Schemes

/// Draws documents that need not be legal: any value under any field, any bound on it.
struct FormGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(bitPattern: Int64(seed)) &* 0xD129_0D3B_3F4A_7C15 &+ 7
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func count(_ most: Int) -> Int { Int.random(in: 0...most, using: &self) }

    mutating func maybe<Value>(_ value: Value) -> Value? {
        Bool.random(using: &self) ? value : nil
    }

    mutating func pick<Value>(_ first: Value, _ others: Value...) -> Value {
        others.randomElement(using: &self).flatMap { maybe($0) } ?? first
    }

    mutating func words() -> String {
        pick("公告公示", "“以下”包括本数", "cafe\u{301}", "5", "", "a\"b\\\n")
    }

    mutating func amount() -> Amount {
        Amount(tenThousandths: Int64.random(in: -2_000_000...2_000_000, using: &self))
    }

    mutating func tenant() -> TenantID {
        // Any label of digits is a tenant's id.
        guard let tenant = TenantID(rawValue: "65000\(count(3))") else { return tenant() }
        return tenant
    }

    mutating func version() -> VersionReference {
        VersionReference(tenant: tenant(), number: 1 + count(3))
    }

    mutating func node() -> NodeID {
        NodeID(pick("I\(count(5))", "650001:X\(count(3))", "onsite"))
            ?? NodeID(wellKnown: "scheme")
    }

    mutating func field() -> FieldName {
        FieldName(
            wellKnown: pick(
                "title",
                "points",
                "measure",
                "basis",
                "weights.jury",
                "words.organiser",
                "grade",
                "steps",
                "unheard_of"
            )
        )
    }

    mutating func address() -> Address { Address(node(), field()) }

    mutating func value() -> FieldValue {
        switch count(4) {
        case 0: .text(words())
        case 1: .number(amount())
        case 2: .choice(pick("judged", "rate", "excellent"))
        case 3: .flag(Bool.random(using: &self))
        default: .list((0..<count(3)).map { _ in words() })
        }
    }

    mutating func element(_ id: NodeID) -> Node {
        var fields: [FieldName: FieldValue] = [:]
        for _ in 0..<count(3) { fields[field()] = value() }
        let kind = NodeKind.allCases.randomElement(using: &self) ?? .item
        return Node(id: id, kind: kind, parent: maybe(node()), fields: fields)
    }

    mutating func lock() -> Lock {
        let rule: LockRule =
            switch count(6) {
            case 0: .fixed
            case 6: .open
            case 1: .range(low: maybe(amount()), high: maybe(amount()), step: maybe(amount()))
            case 2: .oneOf([words(), words()])
            case 3: .tightenUp
            case 4: .tightenDown
            default: .appendOnly
            }
        return Lock(
            rule,
            enforcement: pick(.enforced, .advisory),
            basis: maybe(words()),
            requiresNote: pick(true, false)
        )
    }

    mutating func rule() -> ContainerRule {
        let allowance = AddAllowance(
            kinds: [pick(.indicator, .item), .form],
            maximumCount: count(5),
            maximumPoints: maybe(amount())
        )
        return ContainerRule(
            mayAdd: maybe(allowance),
            mayDrop: pick(.none, .own, .any),
            mayReorder: Bool.random(using: &self),
            enforcement: pick(.enforced, .advisory)
        )
    }

    mutating func bound<Value>(_ value: Value) -> Bound<Value> {
        Bound(
            value: value,
            setter: version(),
            operation: maybe("p\(count(9))"),
            enforcement: pick(.enforced, .advisory),
            basis: maybe(words())
        )
    }

    mutating func effectiveLock() -> EffectiveLock {
        EffectiveLock(
            fixed: maybe(bound(value())),
            low: maybe(bound(amount())),
            high: maybe(bound(amount())),
            steps: (0..<count(2)).map { _ in bound(amount()) },
            oneOf: maybe(bound([words(), words()])),
            tightenUp: maybe(bound(amount())),
            tightenDown: maybe(bound(amount())),
            appendOnly: maybe(bound(words())),
            absent: maybe(bound(true)),
            noteRequired: maybe(bound(true))
        )
    }

    mutating func snapshot() -> Snapshot {
        var snapshot = Snapshot(scheme: pick("s", "评议"), nodes: [:], children: [:])
        for _ in 0..<count(4) {
            let id = node()
            snapshot.nodes[id] = element(id)
            snapshot.children[maybe(id)] = (0..<count(3)).map { _ in node() }
        }
        for _ in 0..<count(2) {
            let id = node()
            snapshot.tombstones[id] = element(id)
            snapshot.locks[address()] = effectiveLock()
            snapshot.advice[address()] = effectiveLock()
            snapshot.containers[node()] = EffectiveContainer(
                rule: rule(),
                setters: [version()],
                added: [node()]
            )
        }
        return snapshot
    }

    mutating func entry() -> ProvenanceEntry {
        ProvenanceEntry(
            value: value(),
            setter: version(),
            operation: maybe("p1"),
            note: maybe(words())
        )
    }

    mutating func provenance() -> Provenance {
        var provenance = Provenance()
        for _ in 0..<count(4) {
            provenance.entries[address()] = (0...count(2)).map { _ in entry() }
            provenance.annotations[address()] = (0...count(2)).map { _ in entry() }
            provenance.locks[address()] = [
                DeclaredLock(
                    lock: lock(),
                    setter: version(),
                    operation: maybe("p2"),
                    note: maybe(words())
                )
            ]
        }
        return provenance
    }

    mutating func document() -> SchemeDocument {
        SchemeDocument(
            scheme: "s",
            tenant: tenant(),
            version: 1 + count(5),
            nodes: (0..<count(5)).map { _ in element(node()) },
            locks: [address(): lock()],
            containers: [node(): rule()]
        )
    }

    mutating func operation(_ id: String) -> Operation {
        let action: Operation.Action =
            switch count(7) {
            case 0: .set(address(), to: value(), was: maybe(value()))
            case 1: .append(address(), text: words())
            case 2: .add([element(node()), element(node())], under: node(), after: maybe(node()))
            case 3: .drop(node())
            case 4: .place(node(), after: maybe(node()))
            case 5: .narrow(address(), lock())
            case 6: .narrowContainer(node(), rule())
            default: .annotate(address(), text: words())
            }
        return Operation(id: id, action: action, note: maybe(words()))
    }
}
