extension Rebasing {
    /// Formulas of the derivation that name an element which the old version had and the new one
    /// has not; resolving alone doesn't look into formulas.
    ///
    /// - Parameter scheme: What the derivation resolves to over the new version.
    /// - Returns: One finding for each such element of an operation.
    func formulasWithoutTheirElements(in scheme: Snapshot) -> [Diagnostic] {
        steps.flatMap { step -> [Diagnostic] in
            formulas(of: step.operation)
                .flatMap { address, text in
                    missing(in: text, scheme)
                        .map { gone in
                            Diagnostic(
                                code: .formula,
                                node: address.node,
                                field: address.field,
                                operation: step.operation.id,
                                given: .text(text),
                                facts: ["missing": gone.rawValue]
                            )
                        }
                }
        }
    }

    // A name that stands for something in the new version, if only for its successor, is kept.
    private func missing(in formula: String, _ scheme: Snapshot) -> [NodeID] {
        let gone = old.namesGone(inFormula: formula, from: scheme)
        var seen: Set<NodeID> = []
        return gone.filter { ours.snapshot.nodes[$0] != nil && seen.insert($0).inserted }
    }

    private func formulas(of operation: Operation) -> [(Address, String)] {
        switch operation.action {
        case .set(let address, .text(let text), _):
            let kind = (new.nodes[address.node] ?? old.nodes[address.node])?.kind
            return kind?.rule(for: address.field)?.type == .formula ? [(address, text)] : []
        case .add(let nodes, _, _):
            return nodes.flatMap { node in
                node.fields.compactMap { field, value in
                    guard node.kind.rule(for: field)?.type == .formula, let text = value.text
                    else { return nil }
                    return (Address(node.id, field), text)
                }
            }
        default: return []
        }
    }
}
