/// Resolves a derivation over its parent's resolved scheme, with the pin's digest checked.
///
/// - Parameters:
///   - derivation: The changes of one tenant.
///   - parent: What the level above resolves to.
/// - Returns: The scheme of the derivation's tenant, findings sorted by address.
public func resolve(_ derivation: Derivation, over parent: ResolvedScheme) -> ResolvedScheme {
    let digest = derivation.over.digest == nil ? nil : parent.snapshot.digest
    return resolve(derivation, over: parent, digest: digest)
}

/// Resolves a root document and the derivations over it, one level after another.
///
/// A tenant without changes of its own has no derivation and simply follows its parent.
///
/// - Parameters:
///   - document: The root.
///   - derivations: From the root's immediate child to the last level; may be empty.
/// - Returns: What each level resolves to, the root first; one more than there are derivations.
public func resolve(
    _ document: SchemeDocument,
    through derivations: [Derivation]
) -> [ResolvedScheme] {
    var parent = resolve(document: document)
    var levels = [parent]
    for derivation in derivations {
        parent = resolve(derivation, over: parent)
        levels.append(parent)
    }
    return levels
}
