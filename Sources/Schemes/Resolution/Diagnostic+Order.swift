extension Array where Element == Diagnostic {
    /// The findings sorted by address, then by operation and code.
    func inOrder() -> [Diagnostic] {
        guard count > 1 else { return self }
        let keyed = map { finding in
            let address = finding.field.map { "\(finding.node).\($0)" } ?? finding.node.rawValue
            let facts = finding.facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            let given = finding.given?.description ?? ""
            let parts = [
                address, finding.operation ?? "", finding.code.rawValue, given,
                facts.joined(separator: ";"),
            ]
            return (key: parts, finding: finding)
        }
        return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.finding)
    }
}
