import Hierarchy
import Schemes
import TenantFiles
import UseCases

/// A scheme with the files that it is resolved from.
struct ShelvedScheme {
    /// The documents, the root first.
    let documents: [SchemeFile]
    /// The same without places, to be resolved again.
    let chain: DocumentChain
    /// What they come to.
    let resolved: ResolvedScheme
    /// The file that the last level comes from.
    let file: SchemeFile

    /// Resolves documents; fails when there is none, or the first is no root.
    ///
    /// - Parameter documents: A root document and the derivations below it, each over the one
    ///   before.
    init?(_ documents: some Collection<SchemeFile>) {
        guard case .root(let root)? = documents.first?.content else { return nil }
        let derivations = documents.dropFirst()
            .compactMap { file -> Derivation? in
                guard case .derivation(let derivation) = file.content else { return nil }
                return derivation
            }
        let base = resolve(document: root)
        self.documents = Array(documents)
        chain = DocumentChain(base: base, derivations: derivations)
        resolved = derivations.reduce(base) { resolve($1, over: $0) }
        guard let file = self.documents.last else { return nil }
        self.file = file
    }

    /// The tenant whose scheme it is.
    var tenant: TenantID { file.tenant }

    /// Whether its file calls it an invented example.
    var isExample: Bool { file.isExample }

    /// The derivations that lead to it from a scheme above it.
    func changes(since base: ShelvedScheme) -> [Derivation] {
        let known = Set(base.resolved.chain)
        return zip(resolved.chain.dropFirst(), chain.derivations)
            .filter { !known.contains($0.0) }
            .map(\.1)
    }

    /// Where the documents say something about a value, as `scheme.yaml:12`.
    func places(of address: Address) -> [Explanation.Origin: String] {
        var places: [Explanation.Origin: String] = [:]
        for file in documents {
            let version = VersionReference(tenant: file.tenant, number: file.version)
            places[.value(version)] =
                file.line(of: .value(address)) ?? file.line(of: .node(address.node))
            places[.bound(version)] = file.line(of: .lock(address))
            for case (.operation(let name), let place) in file.locations {
                let change = ChangeReference(setter: version, operation: name)
                places[.change(change)] = place.lineText
            }
        }
        return places
    }

    /// The scheme, typed.
    ///
    /// - Throws: ``UseCaseError`` `H301` when it has errors.
    func scheme() throws -> Scheme {
        do {
            return try Scheme(snapshot: resolved.snapshot)
        } catch {
            throw UseCaseError(.schemeHasErrors, ["tenant": tenant.rawValue])
        }
    }
}

extension SchemeFile {
    fileprivate func line(of place: Place) -> String? { locations[place]?.lineText }
}

extension SourceLocation {
    // A column says nothing to people who look for a line.
    fileprivate var lineText: String? { line.map { "\(file):\($0)" } }
}
