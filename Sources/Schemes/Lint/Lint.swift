/// Looks for what is wrong or doubtful in a resolved scheme beyond what resolving found.
///
/// Errors are what keeps the scheme from being scored by; warnings are what its publisher should
/// know: words that leave gaps, silences without an answer, values that nothing uses.
///
/// - Parameter resolved: The scheme.
/// - Returns: The findings sorted by address; none that `resolved.diagnostics` has already.
public func lint(_ resolved: ResolvedScheme) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let snapshot = resolved.snapshot
    do {
        let scheme = try Scheme(snapshot: snapshot)
        findings += scheme.bandFindings()
        findings += scheme.minimumFindings()
        findings += scheme.idleFindings()
        findings += scheme.doubtfulFormulas(in: snapshot)
        findings += scheme.unstatedFindings(in: snapshot)
    } catch {
        findings += error.diagnostics
    }
    findings += snapshot.unusedFindings()
    findings += snapshot.strayFindings()
    findings += snapshot.idleClassFindings()
    findings += snapshot.agreementFindings()
    findings += snapshot.organiserFindings()
    findings += resolved.juryFindings()
    let known = Set(resolved.diagnostics.map(Place.init))
    findings = resolved.gatheringRenames(findings.filter { !known.contains(Place($0)) })
    return findings.map(resolved.attributed).inOrder()
}

// Where a finding is and of which kind: resolving and reading may both see it.
private struct Place: Hashable {
    let code: Diagnostic.Code
    let node: NodeID
    let field: FieldName?

    init(_ diagnostic: Diagnostic) {
        code = diagnostic.code
        node = diagnostic.node
        field = diagnostic.field
    }
}

extension Diagnostic {
    /// A finding about a scheme as a whole, with no operation at fault.
    static func found(
        _ code: Code,
        _ node: NodeID,
        _ field: String? = nil,
        given: FieldValue? = nil,
        facts: [String: String]
    ) -> Diagnostic {
        Diagnostic(
            code: code,
            node: node,
            field: field.map { FieldName(wellKnown: $0) },
            given: given,
            facts: facts
        )
    }
}
