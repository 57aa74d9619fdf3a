import Exact
import Schemes

/// Reads what a document or a change lets the levels below do.
struct LockReader {
    let log: ProblemLog

    private static let largest = Amount(Int(Amount.limit))

    func locks(_ field: Field, _ nodes: NodeReader) -> [Address: Lock] {
        guard let map = field.map() else { return [:] }
        var locks: [Address: Lock] = [:]
        for (key, mark, value) in map.fields {
            guard let address = Address(key) else {
                let arguments = ["value": shortened(key)]
                log.report(.invalidAddress, at: mark, field: field.path, arguments)
                continue
            }
            nodes.locations[.lock(address)] = log.location(mark)
            locks[address] = lock(value)
        }
        return locks
    }

    /// Reads one lock: exactly one rule, with its enforcement and basis.
    func lock(_ field: Field) -> Lock? {
        guard var map = field.map() else { return nil }
        let given = map.entries.map(\.key)
        var rules: [LockRule?] = []
        if let fixed = map.optional("fixed") { rules.append(sure(fixed, .fixed)) }
        let bounds = ["range", "minimum", "maximum", "step"]
        let ends = (
            map.optional("range"), map.optional("minimum"), map.optional("maximum"),
            map.optional("step")
        )
        if given.contains(where: bounds.contains) {
            rules.append(range(ends.0, low: ends.1, high: ends.2, step: ends.3))
        }
        if let words = map.optional("one_of") { rules.append(words.texts().map(LockRule.oneOf)) }
        if let way = map.optional("tighten")?.choice(["up", "down"]) {
            rules.append(way == "up" ? .tightenUp : .tightenDown)
        } else if given.contains("tighten") {
            rules.append(nil)
        }
        if let append = map.optional("append_only") { rules.append(sure(append, .appendOnly)) }
        let enforcement = map.optional("enforcement")?.choice(Enforcement.allCases.map(\.rawValue))
        let basis = map.optional("basis")?.text()
        if let open = map.optional("open") { rules.append(sure(open, .open)) }
        let note = map.optional("note")?.choice(["required"])
        // A demand for a reason may stand alone: then any value is allowed.
        if rules.isEmpty, note != nil { rules.append(.open) }
        map.reportUnknown()
        guard rules.count == 1 else {
            field.report(.lockRule, ["count": "\(rules.count)"])
            return nil
        }
        guard let rule = rules[0] else { return nil }
        return Lock(
            rule,
            enforcement: enforcement.flatMap(Enforcement.init) ?? .enforced,
            basis: basis,
            requiresNote: note != nil
        )
    }

    private func sure(_ field: Field, _ rule: LockRule) -> LockRule? {
        guard let isSet = field.flag() else { return nil }
        if !isSet { field.report(.notAChoice, ["value": "false", "choices": "true", "near": ""]) }
        return isSet ? rule : nil
    }

    private func range(_ both: Field?, low: Field?, high: Field?, step: Field?) -> LockRule? {
        var ends: (low: Amount?, high: Amount?) = (low?.number(), high?.number())
        if let both {
            guard let parts = both.list() else { return nil }
            guard parts.count == 2, low == nil, high == nil else {
                both.report(.wrongType, ["expected": "two-numbers", "given": "other-list"])
                return nil
            }
            ends = (parts[0].number(), parts[1].number())
            if ends.low == nil || ends.high == nil { return nil }
        }
        if (low != nil && ends.low == nil) || (high != nil && ends.high == nil) { return nil }
        if let least = ends.low, let most = ends.high, least > most, let place = both ?? low {
            place.report(.reversedRange, ["low": "\(least)", "high": "\(most)"])
            return nil
        }
        guard let step else { return .range(low: ends.low, high: ends.high, step: nil) }
        guard let size = step.number(Amount(tenThousandths: 1)...LockReader.largest) else {
            return nil
        }
        return .range(low: ends.low, high: ends.high, step: size)
    }

    func containers(_ field: Field, _ nodes: NodeReader) -> [NodeID: ContainerRule] {
        guard let map = field.map() else { return [:] }
        var rules: [NodeID: ContainerRule] = [:]
        for (key, mark, value) in map.fields {
            guard let id = NodeID(key) else {
                let arguments = ["value": shortened(key), "rule": "node"]
                log.report(.invalidID, at: mark, field: field.path, arguments)
                continue
            }
            nodes.locations[.container(id)] = log.location(mark)
            rules[id] = container(value)
        }
        return rules
    }

    /// Reads what may be done to a list of elements; what is left out stays closed.
    func container(_ field: Field) -> ContainerRule? {
        guard var map = field.map() else { return nil }
        let adding = map.optional("may_add")
        let mayAdd = adding.flatMap(allowance)
        let drop = map.optional("may_drop")?.choice(DropAllowance.allCases.map(\.rawValue))
        let mayReorder = map.optional("may_reorder")?.flag()
        let enforcement = map.optional("enforcement")?.choice(Enforcement.allCases.map(\.rawValue))
        map.reportUnknown()
        if adding != nil, mayAdd == nil { return nil }
        return ContainerRule(
            mayAdd: mayAdd,
            mayDrop: drop.flatMap(DropAllowance.init) ?? .none,
            mayReorder: mayReorder ?? false,
            enforcement: enforcement.flatMap(Enforcement.init) ?? .enforced
        )
    }

    private func allowance(_ field: Field) -> AddAllowance? {
        guard var map = field.map() else { return nil }
        let names = NodeKind.allCases.map(\.rawValue)
        let kinds = map.required("kinds")?.list()?.map { $0.choice(names).flatMap(NodeKind.init) }
        let count = map.required("maximum_count")?.whole(0...100_000)
        let points = map.optional("maximum_points")?.number(Amount.zero...LockReader.largest)
        map.reportUnknown()
        guard let kinds, !kinds.contains(nil), let count else { return nil }
        return AddAllowance(
            kinds: kinds.compactMap(\.self),
            maximumCount: count,
            maximumPoints: points
        )
    }
}
