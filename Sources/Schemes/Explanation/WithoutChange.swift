extension ResolvedScheme {
    /// What would be without the change in force; `nil` when the root's value is in force.
    ///
    /// With the documents at hand the scheme is resolved again without the change, and what
    /// would then be refused is found; without them the value before it is put back.
    func withoutChange(
        at address: Address,
        _ groups: [AllocationGroup],
        from documents: DocumentChain?
    ) -> Explanation.WithoutChange? {
        let entries = provenance.entries(at: address)
        guard let entry = entries.first, let operation = entry.operation else { return nil }
        let change = ChangeReference(setter: entry.setter, operation: operation)
        if let documents, let levels = documents.levels(without: change),
            let last = levels.last
        {
            let findings = newFindings(documents.levels, levels)
            // What a level above wrote stands whatever this level does.
            let bound = chain.drop { $0 != entry.setter }
            var others = Set(
                last.contributors(to: groups, beside: address)
                    .filter { bound.contains($0.setter) }
            )
            for (level, diagnostic) in findings {
                if let operation = diagnostic.operation {
                    others.insert(ChangeReference(setter: level, operation: operation))
                }
            }
            others.remove(change)
            return Explanation.WithoutChange(
                entry: entry,
                value: last.snapshot[address],
                isElementGone: last.snapshot.nodes[address.node] == nil,
                groups: groups.flatMap { $0.arithmetic(in: last.snapshot) },
                alsoChange: others.sorted(),
                findings: findings.map(\.diagnostic)
            )
        }
        var before = self
        let value = entries.dropFirst().first?.value
        var snapshot = snapshot
        snapshot.nodes[address.node]?.fields[address.field] = value
        before = ResolvedScheme(
            snapshot: snapshot,
            provenance: provenance,
            diagnostics: [],
            chain: chain
        )
        return Explanation.WithoutChange(
            entry: entry,
            value: value,
            isElementGone: false,
            groups: groups.flatMap { $0.arithmetic(in: before.snapshot) },
            alsoChange: before.contributors(to: groups, beside: address)
                .filter { $0.setter == entry.setter && $0 != change },
            findings: []
        )
    }

    /// The changes that wrote values of groups that do not come out, the address's own left out.
    private func contributors(
        to groups: [AllocationGroup],
        beside address: Address
    ) -> [ChangeReference] {
        let members = groups.flatMap { $0.arithmetic(in: snapshot) }
            .filter { !$0.holds }
            .flatMap(\.members)
        let changes = members.filter { $0.address != address }
            .compactMap { provenance.entries(at: $0.address).first }
            .compactMap { entry in
                entry.operation.map { ChangeReference(setter: entry.setter, operation: $0) }
            }
        return Set(changes).sorted()
    }

    // The errors that only the supposed levels have, each with its version.
    private func newFindings(
        _ present: [ResolvedScheme],
        _ supposed: [ResolvedScheme]
    ) -> [(level: VersionReference, diagnostic: Diagnostic)] {
        zip(present, supposed)
            .flatMap { before, after in
                let known = Set(before.diagnostics.map(FindingPlace.init))
                return after.diagnostics
                    .filter { $0.code.isError && !known.contains(FindingPlace($0)) }
                    .compactMap { finding in after.chain.last.map { ($0, finding) } }
            }
    }
}

private struct FindingPlace: Hashable {
    let code: Diagnostic.Code
    let node: NodeID
    let field: FieldName?
    let operation: String?

    init(_ diagnostic: Diagnostic) {
        code = diagnostic.code
        node = diagnostic.node
        field = diagnostic.field
        operation = diagnostic.operation
    }
}
