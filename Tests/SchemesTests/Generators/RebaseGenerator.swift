import Exact
import Schemes

/// Makes the next version of a random root: values, bounds, lists and elements that change.
struct RebaseGenerator {
    var random: SeededGenerator
    /// How many changes there are, at most.
    var boldness = 8
    /// Values of a derivation, some of which the next version takes over: the same change on both
    /// sides, which hardly comes about by chance.
    var wishes: [Address: FieldValue] = [:]
    /// What a derivation changes or bounds; about half of the changes are made there, so that both
    /// sides meet as they would hardly do by chance.
    var aims: [Address] = []
    /// The lists that a derivation adds to or bounds.
    var lists: [NodeID] = []
    private var nodes: [Node] = []
    private var locks: [Address: Lock] = [:]
    private var containers: [NodeID: ContainerRule] = [:]
    private var fates: [NodeID: ElementSuccession.Fate] = [:]
    private var added = 0

    init(seed: Int) { random = SeededGenerator(seed: seed &* 7_919 &+ 13) }

    /// A later version, with what became of the elements that it no longer has.
    mutating func next(after document: SchemeDocument) -> SchemeDocument {
        nodes = document.nodes
        locks = document.locks
        containers = document.containers
        fates = [:]
        if random.happens(30) { adopt() }
        for _ in 0..<random.whole(1...max(1, boldness)) {
            switch random.whole(0...99) {
            case 0..<20: shift()
            case 20..<45: alter()
            case 45..<62: lock()
            case 62..<70: container()
            case 70..<79: rename()
            case 79..<92: retire()
            default: add()
            }
        }
        return SchemeDocument(
            scheme: document.scheme,
            tenant: document.tenant,
            version: document.version + 1,
            nodes: nodes,
            locks: locks,
            containers: containers,
            succession: ElementSuccession(fates: fates),
            onBothChanged: onBothChanged()
        )
    }

    // Most publishers ask; some have their own word, or one for single values.
    private mutating func onBothChanged() -> OnBothChanged {
        var choices: [Address: BothChanged] = [:]
        for node in nodes where random.happens(15) {
            for name in node.fields.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
                choices[Address(node.id, name)] = random.one(of: BothChanged.allCases)
            }
        }
        let standard = random.happens(25) ? random.one(of: BothChanged.allCases) : .ask
        return OnBothChanged(standard: standard, choices: choices)
    }

    // Points that move from one item to another of its section, so that sums stay right.
    private mutating func shift() {
        let items = nodes.indices.filter { nodes[$0].kind == .item }
        guard !items.isEmpty else { return }
        let from = random.one(of: items)
        let section = self.section(of: nodes[from])
        let others = items.filter { $0 != from && self.section(of: nodes[$0]) == section }
        guard !others.isEmpty else { return }
        let to = random.one(of: others)
        let less = change(from, by: -1)
        if less { _ = change(to, by: 1) }
    }

    private mutating func change(_ index: Int, by whole: Int) -> Bool {
        let node = nodes[index]
        guard let points = node["points"]?.number, points + Amount(whole) >= .zero else {
            return false
        }
        nodes[index].fields[field("points")] = .number(points + Amount(whole))
        return true
    }

    // Where a change is made: an own place of a derivation, or any.
    private mutating func place() -> (index: Int, field: FieldName)? {
        if !aims.isEmpty, random.happens(50) {
            let aim = random.one(of: aims)
            if let index = nodes.firstIndex(where: { $0.id == aim.node }),
                nodes[index].fields[aim.field] != nil
            {
                return (index, aim.field)
            }
        }
        let index = random.whole(0...nodes.count - 1)
        let names = nodes[index].fields.keys.sorted { $0.rawValue < $1.rawValue }
        return names.isEmpty ? nil : (index, random.one(of: names))
    }

    private mutating func alter() {
        guard let (index, name) = place() else { return }
        switch nodes[index].fields[name] {
        case .number(let amount):
            let most = random.happens(30) ? 9 : 2
            nodes[index].fields[name] = .number(amount + Amount(random.whole(-most...most)))
        case .text: nodes[index].fields[name] = .text(random.one(of: ["甲", "乙", "丙"]))
        default: break
        }
    }

    private mutating func adopt() {
        let known = wishes.keys.sorted { $0.description < $1.description }
        guard !known.isEmpty else { return }
        let address = random.one(of: known)
        guard let index = nodes.firstIndex(where: { $0.id == address.node }),
            let value = wishes[address], nodes[index].fields[address.field] != nil
        else { return }
        nodes[index].fields[address.field] = value
    }

    private mutating func lock() {
        guard let (index, name) = place() else { return }
        let address = Address(nodes[index].id, name)
        if random.happens(40) {
            locks[address] = nil
        } else if let value = nodes[index].fields[name] {
            let force: Enforcement = random.happens(15) ? .advisory : .enforced
            let rule =
                random.happens(40)
                ? tight(around: value)
                : random.rule(around: value, isLegal: !random.happens(15))
            locks[address] = Lock(rule, enforcement: force)
        }
    }

    // A bound that hardly leaves room for another value.
    private func tight(around value: FieldValue) -> LockRule {
        guard let number = value.number else { return .fixed }
        return .range(low: number - Amount(1), high: number + Amount(1), step: nil)
    }

    private mutating func container() {
        let known = nodes.filter { lists.contains($0.id) }
        let node = random.one(of: known.isEmpty || random.happens(50) ? nodes : known)
        let kinds = NodeKind.allCases.filter {
            $0.allowedParents.contains(node.kind == .scheme ? nil : node.kind)
        }
        guard !kinds.isEmpty else { return }
        containers[node.id] = random.happens(40) ? nil : random.containerRule(kinds)
    }

    private mutating func rename() {
        let node = random.one(of: nodes)
        guard node.kind != .scheme, node.kind != .vocabulary else { return }
        added += 1
        let new = id("new\(added)")
        replace(node.id, by: new)
        fates[node.id] = .renamed(new)
    }

    private mutating func replace(_ old: NodeID, by new: NodeID) {
        nodes = nodes.map { node in
            var fields: [FieldName: FieldValue] = [:]
            for (name, value) in node.fields {
                let isWeight = name.rawValue == "weights.\(old)"
                let isReference = name.rawValue == "grade" && value.text == old.rawValue
                fields[isWeight ? field("weights.\(new)") : name] =
                    isReference ? .choice(new.rawValue) : value
            }
            return Node(
                id: node.id == old ? new : node.id,
                kind: node.kind,
                parent: node.parent == old ? new : node.parent,
                fields: fields
            )
        }
        func moved(_ address: Address) -> Address {
            let name = address.field.rawValue == "weights.\(old)" ? field("weights.\(new)") : nil
            return Address(address.node == old ? new : address.node, name ?? address.field)
        }
        locks = Dictionary(locks.map { (moved($0.key), $0.value) }) { first, _ in first }
        containers = Dictionary(containers.map { ($0.key == old ? new : $0.key, $0.value) }) {
            first,
            _ in first
        }
    }

    private mutating func retire() {
        let kinds: Set<NodeKind> = [.item, .indicator, .adjustment, .rate, .veto]
        let candidates = nodes.filter { kinds.contains($0.kind) }
        guard !candidates.isEmpty else { return }
        let root = random.one(of: candidates)
        var gone: Set<NodeID> = [root.id]
        for node in nodes {
            if let parent = node.parent, gone.contains(parent) { gone.insert(node.id) }
        }
        nodes.removeAll { gone.contains($0.id) }
        locks = locks.filter { !gone.contains($0.key.node) }
        containers = containers.filter { !gone.contains($0.key) }
        let rest = nodes.filter { $0.kind == root.kind }.map(\.id)
        switch random.whole(0...3) {
        case 0 where !rest.isEmpty: fates[root.id] = .merged(random.one(of: rest))
        case 1 where rest.count > 1: fates[root.id] = .split(Array(rest.prefix(2)))
        case 2: fates[root.id] = .retired(text: "不再考核")
        default: break
        }
    }

    private mutating func add() {
        let indicators = nodes.filter { $0.kind == .indicator }
        guard !indicators.isEmpty else { return }
        added += 1
        let holder = random.one(of: indicators)
        nodes.append(
            node(
                "add\(added)",
                .item,
                in: holder.id.rawValue,
                ["text": .text("新增"), "points": number(random.whole(0...3))]
            )
        )
    }

    private func section(of item: Node) -> NodeID? {
        item.parent.flatMap { parent in nodes.first { $0.id == parent }?.parent }
    }
}
