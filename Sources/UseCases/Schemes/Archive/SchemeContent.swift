import Canonical
public import Schemes
import Store

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
            let bytes = Array(document.utf8)
            self =
                kind == "derivation"
                ? .derivation(try Derivation(parsing: bytes))
                : .root(try SchemeDocument(parsing: bytes))
        } catch {
            throw UseCaseError(.unreadableStore, ["problem": "scheme: \(error)"])
        }
    }

    /// Reads what a draft says.
    ///
    /// A draft that its office has not changed is a copy of a published version.
    ///
    /// - Throws: ``UseCaseError`` `H501` when the text is no document of that kind.
    init(_ draft: StoredDraft) throws(UseCaseError) {
        let content = try SchemeContent(kind: draft.kind, document: draft.document)
        self = draft.isEdited ? content : content.withoutSuccession
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

    /// The same without a word on what became of elements: what a copy says, for that word belongs
    /// to the step to the version that was copied.
    var withoutSuccession: SchemeContent {
        if succession.isEmpty { return self }
        switch self {
        case .root(let document): return .root(document.withoutSuccession)
        case .derivation(let derivation): return .derivation(derivation.withoutSuccession)
        }
    }

    /// The same with another version number.
    func numbered(_ number: Int) -> SchemeContent {
        switch self {
        case .root(let document): .root(document.numbered(number))
        case .derivation(let derivation): .derivation(derivation.numbered(number))
        }
    }
}
