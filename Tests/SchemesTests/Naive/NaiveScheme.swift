import Exact
import Schemes

/// A scheme as a second resolver keeps it: stacks of values and lists of events.
struct NaiveScheme {
    var version: VersionReference
    let scheme: String
    var kinds: [NodeID: NodeKind] = [:]
    var holders: [NodeID: NodeID?] = [:]
    var lists: [NodeID?: [NodeID]] = [:]
    /// Everything written at an address, the winner first.
    var stacks: [Address: [ProvenanceEntry]] = [:]
    var graves: [NodeID: Node] = [:]
    var remarks: [Address: [ProvenanceEntry]] = [:]
    /// What this level will remark, by address.
    var plannedRemarks: [Address: String] = [:]
    var events: [Address: [LockEvent]] = [:]
    var rules: [NodeID: ContainerRule] = [:]
    var ruleSetters: [NodeID: [VersionReference]] = [:]
    /// Elements that a level below the container's own added, in the order in which they came.
    var guests: [NodeID: [NodeID]] = [:]
    /// The elements that the present level added and dropped.
    var own: Set<NodeID> = []
    var gone: Set<NodeID> = []
    var findings: Set<Finding> = []

    /// A finding without its words.
    struct Finding: Hashable, CustomStringConvertible {
        let code: Diagnostic.Code
        let node: NodeID
        let field: FieldName?
        let operation: String?

        var description: String {
            "\(code.rawValue) \(node) \(field?.rawValue ?? "-") \(operation ?? "-")"
        }
    }

    init(_ version: VersionReference, scheme: String) {
        self.version = version
        self.scheme = scheme
    }

    func value(_ address: Address) -> FieldValue? { stacks[address]?.first?.value }

    func fields(of id: NodeID) -> [FieldName: FieldValue] {
        var fields: [FieldName: FieldValue] = [:]
        for (address, stack) in stacks where address.node == id {
            fields[address.field] = stack.first?.value
        }
        return fields
    }

    func node(_ id: NodeID) -> Node? {
        guard let kind = kinds[id] else { return nil }
        return Node(id: id, kind: kind, parent: holders[id] ?? nil, fields: fields(of: id))
    }

    func lock(_ address: Address, _ force: Enforcement) -> EffectiveLock {
        NaiveLock.replay(events[address] ?? [], force)
    }

    /// The rule of a list; what the level itself added takes anything.
    func rule(_ container: NodeID) -> ContainerRule? {
        own.contains(container) ? nil : rules[container] ?? .closed
    }

    func container(of id: NodeID) -> NodeID { (holders[id] ?? nil) ?? .scheme }

    func inside(_ id: NodeID) -> [NodeID] {
        [id] + (lists[id] ?? []).flatMap { inside($0) }
    }

    mutating func find(
        _ code: Diagnostic.Code,
        _ node: NodeID,
        _ field: FieldName? = nil,
        _ operation: Operation? = nil
    ) {
        findings.insert(Finding(code: code, node: node, field: field, operation: operation?.id))
    }

    /// The points that an element brings along.
    func weight(_ id: NodeID) -> Amount {
        func number(_ field: String) -> Amount? {
            value(Address(id, SchemesTests.field(field)))?.number
        }
        func parts() -> Amount { (lists[id] ?? []).map(weight).reduce(.zero, +) }
        switch kinds[id] {
        case .section, .item: return number("points") ?? .zero
        case .indicator: return parts()
        case .adjustment, .adjustmentGroup: return number("cap") ?? parts()
        case .rate: return number("points") ?? number("maximum") ?? .zero
        default: return .zero
        }
    }

    func guestPoints(_ container: NodeID) -> Amount {
        (guests[container] ?? []).map(weight).reduce(.zero, +)
    }

    /// The lists whose allowance an element uses up: those where it, or what holds it, is a guest.
    func hosts(of id: NodeID) -> [NodeID] {
        guard kinds[id] != nil else { return [] }
        let here = container(of: id)
        let isGuest = (guests[here] ?? []).contains(id)
        return (isGuest ? [here] : []) + (here == .scheme ? [] : hosts(of: here))
    }

    /// The scheme in the product's own form.
    var snapshot: Snapshot {
        var locks: [Enforcement: [Address: EffectiveLock]] = [:]
        for address in events.keys {
            for force in Enforcement.allCases {
                let lock = lock(address, force)
                if lock != EffectiveLock(steps: []) { locks[force, default: [:]][address] = lock }
            }
        }
        var containers: [NodeID: EffectiveContainer] = [:]
        for id in Set(rules.keys).union(guests.keys) {
            containers[id] = EffectiveContainer(
                rule: rules[id] ?? .closed,
                setters: ruleSetters[id] ?? [],
                added: guests[id] ?? []
            )
        }
        var nodes: [NodeID: Node] = [:]
        for id in kinds.keys { nodes[id] = node(id) }
        return Snapshot(
            scheme: scheme,
            nodes: nodes,
            children: ReadingOrder(lists),
            tombstones: graves,
            locks: locks[.enforced] ?? [:],
            advice: locks[.advisory] ?? [:],
            containers: containers
        )
    }

    /// Who set what, in the product's own form.
    var provenance: Provenance {
        var declared: [Address: [DeclaredLock]] = [:]
        for (address, events) in events {
            for case .declared(let lock, _) in events {
                declared[address, default: []].append(lock)
            }
        }
        return Provenance(entries: stacks, annotations: remarks, locks: declared)
    }
}
