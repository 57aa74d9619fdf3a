public import Hierarchy

/// Resolves a derivation over its parent's resolved scheme, with the pin's digest checked.
///
/// - Parameters:
///   - derivation: The changes of one tenant.
///   - parent: What the level above resolves to.
///   - waivers: Waivers of the lineage; only those granted to the derivation's tenant count.
///   - day: The day on which the version is made, or was published; `nil` when no waiver counts.
///   - notice: How many days before its end a waiver in use is reported.
/// - Returns: The scheme of the derivation's tenant, findings sorted by address.
public func resolve(
    _ derivation: Derivation,
    over parent: ResolvedScheme,
    waivers: [Waiver] = [],
    on day: CalendarDate? = nil,
    notice: Int = 30
) -> ResolvedScheme {
    let isPinned = derivation.over.digest != nil
    let above = isPinned ? parent.withTexts(ofProvenance: false) : parent
    return resolve(
        derivation,
        over: above,
        digest: isPinned ? above.text?.digest : nil,
        waivers: waivers,
        on: day,
        notice: notice
    )
}

/// Resolves a root document and the derivations over it, one level after another.
///
/// A tenant without changes of its own has no derivation and simply follows its parent.
///
/// - Parameters:
///   - document: The root.
///   - derivations: From the root's immediate child to the last level; may be empty.
///   - waivers: Waivers of the lineage; each counts for the tenant that it was granted to.
///   - day: The day on which all versions are made; `nil` when no waiver counts.
/// - Returns: What each level resolves to, the root first; one more than there are derivations.
public func resolve(
    _ document: SchemeDocument,
    through derivations: [Derivation],
    waivers: [Waiver] = [],
    on day: CalendarDate? = nil
) -> [ResolvedScheme] {
    var parent = resolve(document: document)
    var levels = [parent]
    for derivation in derivations {
        parent = resolve(derivation, over: parent, waivers: waivers, on: day)
        levels.append(parent)
    }
    return levels
}
