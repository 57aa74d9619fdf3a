import Exact
import Schemes

extension NaiveScheme {
    /// Applies one level's operations: those that share a name or a target not at all, the
    /// others step by step, and within a step in the order of their targets.
    mutating func apply(_ operations: [Operation]) {
        var left: [(key: String, operation: Operation)] = []
        for operation in operations {
            let key = NaiveScheme.key(operation)
            let twins = operations.filter {
                NaiveScheme.key($0) == key || $0.id == operation.id
            }
            if twins.count == 1 {
                left.append((key, operation))
            } else {
                let place = NaiveScheme.place(operation)
                find(.duplicate, place.node, place.field, operation)
            }
        }
        left.sort { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
        let sorted = left.map(\.operation)
        // What lowers a number goes before what is added, so it is told apart beforehand.
        let lowering = Set(
            sorted.filter { operation in
                guard case .set(let address, let to, _) = operation.action,
                    let new = to.number, let old = value(address)?.number
                else { return false }
                return new < old
            }
            .map(\.id)
        )
        plannedRemarks = [:]
        for operation in sorted {
            if case .annotate(let address, let text) = operation.action {
                plannedRemarks[address] = text
            }
        }
        for operation in sorted {
            if case .drop(let id) = operation.action { drop(id, operation) }
        }
        for operation in sorted where lowering.contains(operation.id) { set(operation) }
        add(sorted)
        for operation in sorted where !lowering.contains(operation.id) { set(operation) }
        for operation in sorted { append(operation) }
        place(sorted)
        for operation in sorted {
            switch operation.action {
            case .narrow(let address, let lock): bind(address, lock, operation)
            case .narrowContainer(let id, let rule): close(id, rule, operation)
            default: break
            }
        }
        for operation in sorted { remark(operation) }
        sweep()
    }

    /// What an operation does and where, as a text.
    private static func key(_ operation: Operation) -> String {
        let place = place(operation)
        let at = place.node.rawValue + (place.field.map { ".\($0.rawValue)" } ?? "")
        switch operation.action {
        case .set: return "set \(at)"
        case .append: return "append \(at)"
        case .add: return "add \(at)"
        case .drop: return "drop \(at)"
        case .place: return "place \(at)"
        case .narrow(_, let lock):
            let names = [
                "fixed", "range", "one_of", "tighten_up", "tighten_down", "append_only",
                "open",
            ]
            let index =
                switch lock.rule {
                case .fixed: 0
                case .range: 1
                case .oneOf: 2
                case .tightenUp: 3
                case .tightenDown: 4
                case .appendOnly: 5
                case .open: 6
                }
            return "narrow \(names[index]) \(lock.enforcement.rawValue) \(at)"
        case .narrowContainer(_, let rule):
            return "narrow_container \(rule.enforcement.rawValue) \(at)"
        case .annotate: return "annotate \(at)"
        }
    }

    private static func place(
        _ operation: Operation
    ) -> (node: NodeID, field: FieldName?) {
        switch operation.action {
        case .set(let address, _, _), .append(let address, _), .narrow(let address, _),
            .annotate(let address, _):
            (address.node, address.field)
        case .add(let nodes, let under, _): (nodes.first?.id ?? under, nil)
        case .drop(let id), .place(let id, _), .narrowContainer(let id, _): (id, nil)
        }
    }

    private mutating func set(_ operation: Operation) {
        guard case .set(let address, let new, let seen) = operation.action,
            let rule = known(address, operation)
        else { return }
        let (node, field) = (address.node, address.field)
        guard fits(new, rule, field) else { return find(.reference, node, field, operation) }
        let isStale = seen != nil && seen != value(address)
        if isStale { find(.stale, node, field, operation) }
        if let fault = NaiveLock.fault(lock(address, .enforced), new) {
            return find(fault, node, field, operation)
        }
        guard !isStale, saysWhy(address, operation),
            staysWithinAllowances(new, address, operation)
        else { return }
        if NaiveLock.fault(lock(address, .advisory), new) != nil {
            find(.deviation, node, field, operation)
        }
        if new == value(address) { find(.redundant, node, field, operation) }
        write(new, address, operation)
    }

    // A demand from above for a reason is met by the change's note or by a remark of the level.
    private mutating func saysWhy(_ address: Address, _ operation: Operation) -> Bool {
        let words = [operation.note ?? "", plannedRemarks[address] ?? ""]
        guard words.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { return true }
        if lock(address, .enforced).noteRequired != nil {
            find(.note, address.node, address.field, operation)
            return false
        }
        if lock(address, .advisory).noteRequired != nil {
            find(.deviation, address.node, address.field, operation)
        }
        return true
    }

    // Tries the value out: no host may carry more points than before and more than it allows.
    private mutating func staysWithinAllowances(
        _ new: FieldValue,
        _ address: Address,
        _ operation: Operation
    ) -> Bool {
        guard new.number != nil else { return true }
        var trial = self
        trial.write(new, address, operation)
        for host in hosts(of: address.node) {
            guard let rule = rule(host), let most = rule.mayAdd?.maximumPoints,
                trial.guestPoints(host) > guestPoints(host), trial.guestPoints(host) > most
            else { continue }
            guard rule.enforcement == .enforced else {
                find(.deviation, address.node, address.field, operation)
                continue
            }
            find(.budget, address.node, address.field, operation)
            return false
        }
        return true
    }

    private mutating func append(_ operation: Operation) {
        guard case .append(let address, let text) = operation.action,
            let rule = known(address, operation)
        else { return }
        guard rule.type == .text, !text.isEmpty else {
            return find(.reference, address.node, address.field, operation)
        }
        let old = value(address)?.text ?? ""
        let new = FieldValue.text(old.isEmpty ? text : "\(old)\n\(text)")
        if let fault = NaiveLock.fault(lock(address, .enforced), new) {
            return find(fault, address.node, address.field, operation)
        }
        guard saysWhy(address, operation) else { return }
        if NaiveLock.fault(lock(address, .advisory), new) != nil {
            find(.deviation, address.node, address.field, operation)
        }
        write(new, address, operation)
    }

    private mutating func remark(_ operation: Operation) {
        guard case .annotate(let address, let text) = operation.action,
            known(address, operation) != nil
        else { return }
        let entry = ProvenanceEntry(
            value: .text(text),
            setter: version,
            operation: operation.id,
            note: operation.note
        )
        remarks[address, default: []].append(entry)
    }

    /// Whether a value has its field's type, and names something that is there.
    func fits(_ value: FieldValue, _ rule: FieldRule, _ field: FieldName) -> Bool {
        let isOfType =
            switch (rule.type, value) {
            case (.text, .text), (.flag, .flag), (.list, .list): true
            case (.number(let range), .number(let number)): range.contains(number)
            case (.choice(let words), .choice(let word)): words.contains(word)
            case (.reference, .text), (.reference, .choice): true
            default: false
            }
        guard isOfType else { return false }
        if case .reference(let kind) = rule.type {
            return NodeID(value.text ?? "").map { kinds[$0] == kind } ?? false
        }
        guard field.rawValue.hasPrefix("weights."), value != .number(.zero) else { return true }
        let component = NodeID(String(field.rawValue.dropFirst("weights.".count)))
        return component.map { kinds[$0] == .component } ?? false
    }

    private mutating func drop(_ id: NodeID, _ operation: Operation) {
        guard let kind = kinds[id] else { return find(.orphan, id, nil, operation) }
        let container = container(of: id)
        let rule = rule(container)
        let isAllowed: Bool
        switch rule?.mayDrop {
        case nil, .any: isAllowed = true
        case .own: isAllowed = id.rawValue.hasPrefix("\(version.tenant):")
        case .some(.none): isAllowed = false
        }
        if kind == .scheme || kind == .vocabulary { return find(.drop, id, nil, operation) }
        if !isAllowed {
            guard rule?.enforcement == .advisory else { return find(.drop, id, nil, operation) }
            find(.deviation, id, nil, operation)
        }
        let holder = holders[id] ?? nil
        lists[holder]?.removeAll { $0 == id }
        guests[container]?.removeAll { $0 == id }
        for buried in inside(id) {
            graves[buried] = node(buried)
            gone.insert(buried)
        }
        for buried in inside(id) {
            kinds[buried] = nil
            rules[buried] = nil
            ruleSetters[buried] = nil
            guests[buried] = nil
        }
        for buried in gone {
            holders[buried] = nil
            lists[buried] = nil
        }
    }

    // Nothing is remembered of what is gone; what names it is found.
    private mutating func sweep() {
        guard !gone.isEmpty else { return }
        let gone = gone
        stacks = stacks.filter { !gone.contains($0.key.node) }
        remarks = remarks.filter { !gone.contains($0.key.node) }
        events = events.filter { !gone.contains($0.key.node) }
        for (address, stack) in stacks {
            guard let kind = kinds[address.node], [.policy, .veto, .form].contains(kind),
                let value = stack.first?.value, let rule = kind.rule(for: address.field)
            else { continue }
            var named: String?
            if case .reference = rule.type { named = value.text }
            if address.field.rawValue.hasPrefix("weights."), value != .number(.zero) {
                named = String(address.field.rawValue.dropFirst("weights.".count))
            }
            if let id = named.flatMap({ NodeID($0) }), gone.contains(id) {
                find(.reference, address.node, address.field)
            }
        }
    }
}
