public import Canonical
import Hierarchy

/// Resolves a derivation over its parent's resolved scheme.
///
/// One pass: drop, add, set and append, place, narrow, check groups. Pure, total and
/// deterministic: the order of the operations has no meaning, an operation with an error has no
/// effect, and all findings are reported together.
///
/// Enforced and advisory bounds are kept apart: a value outside an enforced bound is refused, one
/// outside an advisory bound takes effect and is reported.
///
/// - Parameters:
///   - derivation: The changes of one tenant.
///   - parent: What the level above resolves to; its own findings are not repeated.
///   - digest: The digest of the parent's snapshot, for the pin's check; `nil` leaves that out.
/// - Returns: The scheme of the derivation's tenant, findings sorted by address.
/// - Complexity: O(*n* + *m* log *m*) in the parent's elements and the operations.
public func resolve(
    _ derivation: Derivation,
    over parent: ResolvedScheme,
    digest: Digest?
) -> ResolvedScheme {
    let version = VersionReference(tenant: derivation.tenant, number: derivation.version)
    var draft = Draft(version, snapshot: parent.snapshot, provenance: parent.provenance)
    draft.checkPin(derivation, over: parent, digest)
    let index = OperationIndex(derivation.operations)
    for operation in index.duplicates { draft.reportDuplicate(operation) }
    draft.apply(index.operations)
    return ResolvedScheme(
        snapshot: draft.snapshot,
        provenance: draft.provenance,
        diagnostics: draft.diagnostics.inOrder(),
        chain: parent.chain + [version]
    )
}
