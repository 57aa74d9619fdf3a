public import Canonical
public import Hierarchy

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
///   - waivers: Waivers of the lineage; only those granted to the derivation's tenant count.
///   - day: The day on which the version is made, or was published; `nil` when no waiver counts.
///   - notice: How many days before its end a waiver in use is reported.
/// - Returns: The scheme of the derivation's tenant, findings sorted by address.
/// - Complexity: O(*n* + *m* log *m*) in the parent's elements and the operations.
public func resolve(
    _ derivation: Derivation,
    over parent: ResolvedScheme,
    digest: Digest?,
    waivers: [Waiver] = [],
    on day: CalendarDate? = nil,
    notice: Int = 30
) -> ResolvedScheme {
    let version = VersionReference(tenant: derivation.tenant, number: derivation.version)
    var draft = Draft(
        version,
        snapshot: parent.snapshot,
        provenance: parent.provenance,
        granted: GrantedWaivers(
            waivers,
            for: derivation.tenant,
            under: parent.chain,
            on: day,
            notice: notice
        )
    )
    draft.checkPin(derivation, over: parent, digest)
    let index = OperationIndex(derivation.operations)
    draft.provenance.changed.reserveCapacity(
        draft.provenance.changed.count + index.operations.count
    )
    for operation in index.duplicates { draft.reportDuplicate(operation) }
    draft.apply(index.operations)
    draft.reportIdleWaivers(index.operations)
    return ResolvedScheme(
        snapshot: draft.snapshot,
        provenance: draft.provenance,
        diagnostics: draft.diagnostics.inOrder(),
        chain: parent.chain + [version]
    )
}
