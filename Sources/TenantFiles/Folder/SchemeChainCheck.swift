import Hierarchy
import Schemes

/// Checks that a derivation stands over the scheme right above it.
struct SchemeChainCheck {
    let tree: Tree
    let schemes: [TenantID: SchemeFile]

    func problems(of file: SchemeFile) -> [TenantFileProblem] {
        guard case .derivation(let derivation) = file.content else { return [] }
        let place = file.locations[.pin] ?? SourceLocation(file: file.path)
        let above = tree.ancestors(of: file.tenant).lazy.compactMap { schemes[$0] }.first
        guard let above else {
            return [
                TenantFileProblem(
                    location: place,
                    field: "over",
                    code: .noParentScheme,
                    arguments: ["tenant": file.tenant.rawValue]
                )
            ]
        }
        var problems: [TenantFileProblem] = []
        if derivation.over.tenant != above.tenant {
            problems.append(
                TenantFileProblem(
                    location: place,
                    field: "over.tenant",
                    code: .overTenant,
                    arguments: [
                        "given": derivation.over.tenant.rawValue,
                        "expected": above.tenant.rawValue,
                    ]
                )
            )
        }
        if derivation.scheme != above.scheme {
            problems.append(
                TenantFileProblem(
                    location: SourceLocation(file: file.path),
                    field: "scheme",
                    code: .schemeName,
                    arguments: ["given": derivation.scheme, "expected": above.scheme]
                )
            )
        }
        return problems
    }
}
