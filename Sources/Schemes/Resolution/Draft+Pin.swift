import Canonical
import Hierarchy

extension Draft {
    /// Checks that the parent is the one that the derivation was written against.
    ///
    /// Operations are applied all the same, so that a draft on the wrong version can be viewed.
    mutating func checkPin(
        _ derivation: Derivation,
        over parent: ResolvedScheme,
        _ digest: Digest?
    ) {
        var wrong: [String: String] = [:]
        func compare(_ name: String, _ pinned: String?, _ actual: String?) {
            guard let pinned, pinned != actual else { return }
            wrong[name] = pinned
            wrong["\(name).parent"] = actual ?? ""
        }
        let over = derivation.over
        compare("tenant", over.tenant.rawValue, parent.chain.last?.tenant.rawValue)
        compare("version", "\(over.version)", parent.chain.last.map { "\($0.number)" })
        compare("scheme", derivation.scheme, parent.snapshot.scheme)
        if let digest, let pinned = over.digest, pinned != digest {
            compare("digest", pinned.description, digest.description)
        }
        if !wrong.isEmpty {
            report(Diagnostic(code: .pin, node: .scheme, facts: wrong))
        }
        if parent.chain.contains(where: { $0.tenant == derivation.tenant }) {
            let chain = parent.chain.map(\.description).joined(separator: ", ")
            let facts = ["chain": chain, "tenant": derivation.tenant.rawValue]
            report(Diagnostic(code: .cycle, node: .scheme, facts: facts))
        }
        checkNumber()
    }

    /// Checks that the version's own number is 1 or more.
    mutating func checkNumber() {
        guard version.number < 1 else { return }
        let facts = ["version": "\(version.number)", "expected": "1 or more"]
        report(Diagnostic(code: .pin, node: .scheme, facts: facts))
    }

    /// Reports an operation that shares its name or its target with another.
    mutating func reportDuplicate(_ operation: Operation) {
        let target = operation.target
        var given: FieldValue?
        if case .set(_, let value, _) = operation.action { given = value }
        report(
            Diagnostic(
                code: .duplicate,
                node: target.node,
                field: target.field,
                operation: operation.id,
                given: given,
                facts: ["kind": target.kind, "ways": "remove_operation"]
            )
        )
    }
}
