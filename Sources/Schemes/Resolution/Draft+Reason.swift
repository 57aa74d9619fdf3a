import Hierarchy

extension Draft {
    /// Whether a change says why where a level above demands it.
    ///
    /// The reason is the change's own note, or a note that the same level records at the address.
    mutating func isReasoned(
        _ value: FieldValue,
        at address: Address,
        _ groups: [AllocationGroup],
        _ operation: Operation
    ) -> Bool {
        let demand = snapshot.locks[address]?.noteRequired
        let advice = snapshot.advice[address]?.noteRequired
        guard demand != nil || advice != nil else { return true }
        let isGiven = operation.note?.saysSomething ?? false || reasoned.contains(address)
        guard !isGiven else { return true }
        if let demand {
            report(unreasoned(.note, demand, value, at: address, operation), about: groups)
            return false
        }
        if let advice {
            report(unreasoned(.deviation, advice, value, at: address, operation))
        }
        return true
    }

    private func unreasoned(
        _ code: Diagnostic.Code,
        _ bound: Bound<Bool>,
        _ value: FieldValue,
        at address: Address,
        _ operation: Operation
    ) -> Diagnostic {
        var facts = ["setter": bound.setter.description, "ways": "add_note remove_operation"]
        facts["operation"] = bound.operation
        facts["basis"] = bound.basis
        facts["ask"] = bound.setter.tenant.rawValue
        facts["parent"] = snapshot[address]?.description
        if code == .deviation { facts["problem"] = "note" }
        return Diagnostic(
            code: code,
            node: address.node,
            field: address.field,
            operation: operation.id,
            given: value,
            facts: facts
        )
    }
}

extension String {
    /// Whether there is anything but spaces in a text.
    var saysSomething: Bool { contains { !$0.isWhitespace } }
}
