extension Draft {
    /// What is wrong with the fields of a new element: unknown, unfit, missing.
    ///
    /// A missing target that stands beside the element is found when it is already in use.
    func fieldFindings(_ node: Node, _ operation: Operation?) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (field, value) in node.fields {
            let address = Address(node.id, field)
            guard let rule = node.kind.rule(for: field) else {
                findings.append(unknown(field, value, of: node, operation))
                continue
            }
            if let misfit = misfit(value, in: address, rule, operation) {
                findings.append(misfit)
            }
        }
        for (field, rule) in node.kind.requiredFields where !node.fields.has(field) {
            findings.append(
                Diagnostic(
                    code: .reference,
                    node: node.id,
                    field: field,
                    operation: operation?.id,
                    facts: ["expected": rule.expectation, "state": "missing"]
                )
            )
        }
        return findings
    }

    private func unknown(
        _ field: FieldName,
        _ value: FieldValue,
        of node: Node,
        _ operation: Operation?
    ) -> Diagnostic {
        let known = node.kind.fieldRules.map(\.name)
        let near = nearest(to: field.rawValue, among: known).joined(separator: ", ")
        return Diagnostic(
            code: .orphan,
            node: node.id,
            field: field,
            operation: operation?.id,
            given: value,
            facts: near.isEmpty ? [:] : ["near": near]
        )
    }
}
