import Exact
import Hierarchy
import Schemes

/// Makes random derivations over a resolved scheme; unless tamed, half of what they hold is wrong.
struct DerivationGenerator {
    var random: SeededGenerator
    /// How many in a hundred choices are made without regard to what is allowed.
    var wildness = 25
    private let parent: ResolvedScheme
    private let owner: String
    private var addresses: [Address] = []
    private var ids: [NodeID] = []
    private var added = 0

    init(seed: Int, over parent: ResolvedScheme, as owner: String) {
        random = SeededGenerator(seed: seed)
        self.parent = parent
        self.owner = owner
        ids = parent.snapshot.nodes.keys.sorted()
        for id in ids {
            let fields = parent.snapshot.nodes[id]?.fields.keys.map(\.rawValue).sorted() ?? []
            addresses += fields.map { Address(id, field($0)) }
        }
    }

    /// A derivation of random changes.
    mutating func derivation(_ count: Int = 12) -> Derivation {
        var operations: [Operation] = []
        for index in 0..<count {
            operations.append(operation("p\(index)"))
            if random.happens(wildness / 5), let copy = operations.randomElement(using: &random) {
                operations.append(Operation(id: "d\(index)", action: copy.action))
            }
        }
        return SchemesTests.derivation(owner, over: parent, operations)
    }

    private mutating func operation(_ name: String) -> Operation {
        let note = random.happens(30) ? "理由" : nil
        let action: Operation.Action =
            switch random.whole(0...99) {
            case 0..<40: set()
            case 40..<47: .append(address(.text), text: random.happens(8) ? "" : "补充")
            case 47..<60: add()
            case 60..<68: .drop(element())
            case 68..<76: place()
            case 76..<90: narrow()
            case 90..<95: narrowContainer()
            default: .annotate(anyAddress(), text: "依据")
            }
        return Operation(id: name, action: action, note: note)
    }

    private mutating func set() -> Operation.Action {
        let address = random.happens(wildness / 3) ? unknownAddress() : anyAddress()
        let current = parent.snapshot[address]
        var seen = random.happens(20) ? nil : current
        if random.happens(wildness / 4) { seen = number(random.whole(0...9)) }
        return .set(address, to: value(near: current), was: seen)
    }

    private mutating func value(near current: FieldValue?) -> FieldValue {
        if random.happens(wildness / 3) {
            let odd: [FieldValue] = [
                number(-5), .text("别的"), .flag(true), .list(["a"]), .choice("jury"),
                .number(Amount(tenThousandths: Int64.max)),
                .number(Amount(tenThousandths: Int64.min)), .number(Amount(tenThousandths: 12_345)),
            ]
            return random.one(of: odd)
        }
        switch current {
        case .number(let amount): return .number(amount + Amount(random.whole(-3...3)))
        case .choice(let word): return .choice(random.one(of: [word, "A", "jury", "unit"]))
        case .text(let text): return .text(random.one(of: [text, text + "\n又", "甲", "乙"]))
        default: return number(random.whole(0...20))
        }
    }

    private mutating func add() -> Operation.Action {
        added += 1
        var prefix = owner
        if random.happens(wildness / 5) { prefix = "other" }
        var name = "\(prefix):X\(added)"
        if random.happens(wildness / 6) { name = random.one(of: ids).rawValue }
        let inside =
            random.happens(20) && added > 1 ? "\(owner):X\(random.whole(1...added + 1))" : nil
        let lists = ids.filter { [.section, .indicator].contains(parent.snapshot.nodes[$0]?.kind) }
        let under =
            inside.map(id)
            ?? (random.happens(lists.isEmpty ? 0 : 60) ? random.one(of: lists) : element())
        let kind = parent.snapshot.nodes[under]?.kind
        let points = number(random.whole(0...6))
        let item: [String: FieldValue] = ["text": .text("新"), "points": points]
        let after = random.happens(30) ? element() : nil
        switch kind {
        case .section where !random.happens(wildness / 3):
            let own = node(name, .indicator, ["number": .text("9"), "text": .text("新")])
            let part = node(name + "-1", .item, in: name, item)
            return .add(random.happens(10) ? [own] : [own, part], under: under, after: after)
        case .scheme where !random.happens(wildness / 3):
            let grade = node(name, .grade, ["title": .text("新"), "minimum": points])
            return .add([grade], under: under, after: after)
        default: return .add([node(name, .item, item)], under: under, after: after)
        }
    }

    private mutating func place() -> Operation.Action {
        let one = element()
        let siblings = parent.snapshot.children[parent.snapshot.nodes[one]?.parent] ?? []
        let other =
            siblings.isEmpty || random.happens(wildness / 2)
            ? element() : random.one(of: siblings)
        return .place(one, after: random.happens(20) ? nil : other)
    }

    private mutating func narrow() -> Operation.Action {
        let address = random.happens(wildness / 5) ? unknownAddress() : anyAddress()
        let value = parent.snapshot[address] ?? number(1)
        let rule = random.rule(around: value, isLegal: !random.happens(2 * wildness))
        let force: Enforcement = random.happens(25) ? .advisory : .enforced
        let asksWhy = random.happens(20)
        return .narrow(address, Lock(rule, enforcement: force, requiresNote: asksWhy))
    }

    private mutating func narrowContainer() -> Operation.Action {
        let container = element()
        let kind = parent.snapshot.nodes[container]?.kind
        let kinds = NodeKind.allCases.filter {
            $0.allowedParents.contains(kind == .scheme ? nil : kind)
        }
        return .narrowContainer(container, random.containerRule(kinds))
    }

    private mutating func element() -> NodeID {
        if random.happens(wildness / 6) { return id("nowhere\(random.whole(0...3))") }
        if random.happens(10) { return id("\(owner):X\(random.whole(1...4))") }
        if random.happens(10) { return .scheme }
        return random.one(of: ids)
    }

    private mutating func anyAddress() -> Address {
        if random.happens(6) {
            let name = random.one(of: ["points", "title", "text"])
            return Address(id("\(owner):X\(random.whole(1...4))"), field(name))
        }
        let added = addresses.filter { $0.node.owner != nil && $0.field == field("points") }
        if !added.isEmpty, random.happens(15) { return random.one(of: added) }
        if random.happens(6) { return absentAddress() }
        return random.one(of: addresses)
    }

    private mutating func absentAddress() -> Address {
        let indicators = ids.filter { parent.snapshot.nodes[$0]?.kind == .indicator }
        guard !indicators.isEmpty else { return random.one(of: addresses) }
        return Address(random.one(of: indicators), field("note"))
    }

    private mutating func address(_ type: FieldType) -> Address {
        for _ in 0..<20 {
            let address = anyAddress()
            if parent.snapshot.nodes[address.node]?.kind.rule(for: address.field)?.type == type {
                return address
            }
        }
        return anyAddress()
    }

    /// An address that no scheme of the generator has.
    mutating func unknownAddress() -> Address {
        random.happens(50)
            ? Address(id("nowhere\(random.whole(0...99))"), field("points"))
            : Address(random.one(of: ids), field("nothing\(random.whole(0...99))"))
    }
}
