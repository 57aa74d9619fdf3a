import Canonical
public import Schemes

/// What a version or a draft of a scheme says: a whole document, or changes over a parent's.
public enum SchemeContent: Hashable, Sendable {
    /// A template or a root.
    case root(SchemeDocument)
    /// Changes over a version of the parent.
    case derivation(Derivation)

    /// Reads a stored document.
    ///
    /// - Throws: ``UseCaseError`` `H501` when the text is no document of that kind.
    init(kind: String, document: String) throws(UseCaseError) {
        do {
            let json = try JSONValue(parsing: document)
            self =
                kind == "derivation"
                ? .derivation(try Derivation(json: json)) : .root(try SchemeDocument(json: json))
        } catch {
            throw UseCaseError(.unreadableStore, ["problem": "scheme: \(error)"])
        }
    }

    /// What is stored.
    var canonicalValue: JSONValue {
        switch self {
        case .root(let document): document.jsonValue
        case .derivation(let derivation): derivation.canonicalValue
        }
    }

    /// The changes; none for a root.
    public var operations: [Operation] {
        switch self {
        case .root: []
        case .derivation(let derivation): derivation.operations
        }
    }

    /// The derivation, if it is one.
    var derivation: Derivation? {
        if case .derivation(let derivation) = self { derivation } else { nil }
    }

    /// The same with another version number.
    func numbered(_ number: Int) -> SchemeContent {
        switch self {
        case .root(let document): .root(document.numbered(number))
        case .derivation(let derivation): .derivation(derivation.numbered(number))
        }
    }
}
