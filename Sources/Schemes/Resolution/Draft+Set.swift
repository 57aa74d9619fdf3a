import Exact

extension Draft {
    /// Overrides a value.
    mutating func set(
        _ address: Address,
        to value: FieldValue,
        was seen: FieldValue?,
        _ operation: Operation
    ) {
        guard let (node, rule) = field(at: address, for: operation) else { return }
        let current = node.fields[address.field]
        let groups = AllocationGroup.touched(by: node, address.field, in: snapshot)
        if let misfit = misfit(value, in: address, rule, operation) {
            report(misfit, about: groups)
            return
        }
        var isStale = false
        if let seen, seen != current {
            isStale = true
            report(stale(address, seen, current, value, operation), about: groups)
        }
        guard let waivers = respectLocks(value, at: address, groups, operation), !isStale else {
            return
        }
        guard isReasoned(value, at: address, groups, operation) else { return }
        guard respectsBudgets(value, at: address, groups, operation) else { return }
        reportDeviation(value, at: address, operation)
        if value == current {
            report(
                Diagnostic(
                    code: .redundant,
                    node: address.node,
                    field: address.field,
                    operation: operation.id,
                    given: value
                )
            )
        }
        use(waivers, for: value, at: address, operation)
        write(value, at: address, operation)
        touched.formUnion(groups)
    }

    /// Adds words after the parent's text, on a line of their own.
    mutating func append(_ address: Address, _ text: String, _ operation: Operation) {
        guard let (node, rule) = field(at: address, for: operation) else { return }
        let current = node.fields[address.field]?.text ?? ""
        let value = FieldValue.text(current.isEmpty ? text : current + "\n" + text)
        guard rule.type == .text, !text.isEmpty else {
            var facts = ["expected": "text"]
            if text.isEmpty { facts["missing"] = "text" }
            report(
                Diagnostic(
                    code: .reference,
                    node: address.node,
                    field: address.field,
                    operation: operation.id,
                    given: .text(text),
                    facts: facts
                )
            )
            return
        }
        guard let waivers = respectLocks(value, at: address, [], operation),
            isReasoned(value, at: address, [], operation)
        else { return }
        reportDeviation(value, at: address, operation)
        use(waivers, for: value, at: address, operation)
        write(value, at: address, operation)
    }

    /// Records a reason or a legal basis.
    mutating func annotate(_ address: Address, _ text: String, _ operation: Operation) {
        guard field(at: address, for: operation) != nil else { return }
        provenance.annotations[address, default: []]
            .append(
                ProvenanceEntry(
                    value: .text(text),
                    setter: version,
                    operation: operation.id,
                    note: operation.note
                )
            )
    }

    private mutating func write(_ value: FieldValue, at address: Address, _ operation: Operation) {
        snapshot.nodes[address.node]?.fields[address.field] = value
        let entry = ProvenanceEntry(
            value: value,
            setter: version,
            operation: operation.id,
            note: operation.note
        )
        provenance.push(entry, at: address)
        let setter = version
        if let lock = snapshot.locks[address], lock.isRelative {
            snapshot.locks[address] =
                lock.anchored(at: value, setter: setter, operation: operation.id)
        }
        if let advice = snapshot.advice[address], advice.isRelative {
            snapshot.advice[address] =
                advice.anchored(at: value, setter: setter, operation: operation.id)
        }
    }

    private func stale(
        _ address: Address,
        _ seen: FieldValue,
        _ current: FieldValue?,
        _ value: FieldValue,
        _ operation: Operation
    ) -> Diagnostic {
        var facts = ["was": seen.description, "ways": "rebase remove_operation"]
        facts["parent"] = current?.description
        facts["setter"] = provenance.entries(at: address).first?.setter.description
        return Diagnostic(
            code: .stale,
            node: address.node,
            field: address.field,
            operation: operation.id,
            given: value,
            facts: facts
        )
    }

    // The waivers that the value needs, usually none; `nil`, and a finding, when it may not stand.
    private mutating func respectLocks(
        _ value: FieldValue,
        at address: Address,
        _ groups: [AllocationGroup],
        _ operation: Operation
    ) -> [Waiver]? {
        guard let lock = snapshot.locks[address], let violation = lock.violation(by: value) else {
            return []
        }
        if let waivers = waivers(for: value, at: address) { return waivers }
        let facts = lockFacts(lock, violation, value, at: address)
        report(breach(violation.code, value, at: address, facts, operation), about: groups)
        return nil
    }

    private mutating func reportDeviation(
        _ value: FieldValue,
        at address: Address,
        _ operation: Operation
    ) {
        guard let advice = snapshot.advice[address], let violation = advice.violation(by: value)
        else { return }
        var facts = lockFacts(advice, violation, value, at: address)
        facts["deviation"] = violation.code.rawValue
        report(breach(.deviation, value, at: address, facts, operation))
    }

    private func breach(
        _ code: Diagnostic.Code,
        _ value: FieldValue,
        at address: Address,
        _ facts: [String: String],
        _ operation: Operation
    ) -> Diagnostic {
        Diagnostic(
            code: code,
            node: address.node,
            field: address.field,
            operation: operation.id,
            given: value,
            facts: facts
        )
    }
}
