import Hierarchy
import Schemes

extension SchemeDocument {
    /// The document with another version number.
    func numbered(_ number: Int) -> SchemeDocument {
        with(version: number, nodes: nodes, succession)
    }

    /// The document without a word on what became of elements.
    var withoutSuccession: SchemeDocument {
        with(version: version, nodes: nodes, .none)
    }

    /// The document with one value changed; other changes of a whole document replace it.
    ///
    /// - Throws: ``UseCaseError`` `H304` when the author saw another value, `H103` when there is no
    ///   such element, `H310` for any other change.
    func changed(by action: Operation.Action) throws(UseCaseError) -> SchemeDocument {
        guard case .set(let address, let value, let was) = action else {
            throw UseCaseError(.wholeDocument, ["tenant": tenant.rawValue])
        }
        guard let place = nodes.firstIndex(where: { $0.id == address.node }) else {
            throw UseCaseError(.unknownAddress, ["address": "\(address)", "near": ""])
        }
        let now = nodes[place].fields[address.field]
        if let was, was != now {
            throw UseCaseError(
                .valueMoved,
                [
                    "address": "\(address)", "was": "\(was)", "now": now.map { "\($0)" } ?? "",
                    "value": "\(value)",
                ]
            )
        }
        var changed = nodes
        changed[place].fields[address.field] = value
        return with(version: version, nodes: changed, succession)
    }

    private func with(
        version: Int,
        nodes: [Node],
        _ succession: ElementSuccession
    ) -> SchemeDocument {
        SchemeDocument(
            scheme: scheme,
            tenant: tenant,
            version: version,
            nodes: nodes,
            locks: locks,
            containers: containers,
            succession: succession,
            onBothChanged: onBothChanged
        )
    }
}

extension Derivation {
    /// The derivation with other changes.
    func with(_ operations: [Operation]) -> Derivation {
        with(operations, succession)
    }

    /// The derivation without a word on what became of elements.
    var withoutSuccession: Derivation { with(operations, .none) }

    private func with(
        _ operations: [Operation],
        _ succession: ElementSuccession
    ) -> Derivation {
        Derivation(
            scheme: scheme,
            tenant: tenant,
            version: version,
            over: over,
            operations: operations,
            succession: succession,
            onBothChanged: onBothChanged
        )
    }
}

extension LockRule {
    /// Whether both are bounds of one kind, so that one takes the place of the other.
    func isLike(_ other: LockRule) -> Bool {
        switch (self, other) {
        case (.fixed, .fixed), (.range, .range), (.oneOf, .oneOf), (.tightenUp, .tightenUp),
            (.tightenDown, .tightenDown), (.appendOnly, .appendOnly):
            true
        default: false
        }
    }
}
