import Expressions

extension ResolvedScheme {
    /// Formulas that name a datum as it was called above, told once, where the name was changed.
    ///
    /// A snapshot knows a datum by its present name and its id only. Instead of one unknown name
    /// for each formula there is one error at the new name, which lists the formulas.
    ///
    /// - Parameter findings: What reading found.
    /// - Returns: The findings with unknown names that are earlier ones gathered.
    func gatheringRenames(_ findings: [Diagnostic]) -> [Diagnostic] {
        let isUnknown = { (finding: Diagnostic) in
            finding.code == .formula
                && finding.facts["problem"] == ExpressionProblem.Code.unknownName.rawValue
        }
        guard findings.contains(where: isUnknown) else { return findings }
        let earlier = earlierNames
        var formulas: [NodeID: [String: [Address]]] = [:]
        var others: [Diagnostic] = []
        for finding in findings {
            guard isUnknown(finding), let field = finding.field,
                let name = finding.facts["name"].flatMap({ Snapshot.datumName(in: $0) }),
                let datum = earlier[name]
            else {
                others.append(finding)
                continue
            }
            let address = Address(finding.node, field)
            formulas[datum, default: [:]][name, default: []].append(address)
        }
        return others
            + formulas.flatMap { datum, names in
                names.map { renamed(datum, from: $0, in: $1) }
            }
    }

    private func renamed(_ datum: NodeID, from name: String, in places: [Address]) -> Diagnostic {
        let formulas = Set(places).sorted().map(\.description)
        return .found(
            .contradiction,
            datum,
            "name",
            given: snapshot.nodes[datum]?["name"],
            facts: [
                "problem": "renamed", "was": name, "members": formulas.joined(separator: ", "),
            ]
        )
    }

    // What data were called at levels above, where nothing is called so now.
    private var earlierNames: [String: NodeID] {
        let field = FieldName(wellKnown: "name")
        var earlier: [String: NodeID] = [:]
        for node in snapshot.nodes.values where node.kind == .datum {
            for entry in provenance.entries(at: Address(node.id, field)).dropFirst() {
                guard let name = entry.value.text, name != node["name"]?.text else { continue }
                earlier[name] = min(earlier[name] ?? node.id, node.id)
            }
        }
        return earlier
    }
}

extension Snapshot {
    // `last.cases` and `upper.cases` name the datum `cases` as well.
    fileprivate static func datumName(in reference: String) -> String? {
        guard let last = try? Expression(parsing: reference).references.first?.path.last else {
            return nil
        }
        return last
    }
}
