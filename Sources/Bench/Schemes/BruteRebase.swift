import Canonical
import Hierarchy
import Schemes
import TenantFiles
import UseCases

/// A change of a root's values, held against every derivation of a folder below it: no index says
/// whom it concerns.
struct BruteRebase {
    private let waves: RebaseWaves

    /// Rebases every derivation.
    ///
    /// - Parameters:
    ///   - files: The folder.
    ///   - tenant: The root whose scheme changes.
    ///   - values: The values that are set.
    /// - Throws: ``BenchError`` when the tenant has no scheme of its own there, or not these
    ///   values.
    init(
        _ files: TenantFolder,
        of tenant: String,
        setting values: [(address: Address, value: FieldValue)]
    ) throws {
        guard let root = TenantID(rawValue: tenant),
            case .root(let document)? = files.schemes[root]?.content
        else { throw BenchError.disagreement("no scheme of \(tenant)") }
        var nodes = document.nodes
        for (address, value) in values {
            guard let place = nodes.firstIndex(where: { $0.id == address.node }) else {
                throw BenchError.disagreement("no element \(address.node)")
            }
            nodes[place].fields[address.field] = value
        }
        let changed = SchemeDocument(
            scheme: document.scheme,
            tenant: document.tenant,
            version: document.version,
            nodes: nodes,
            locks: document.locks,
            containers: document.containers
        )
        let derivations = files.schemes.values.compactMap { file -> Derivation? in
            guard case .derivation(let derivation) = file.content,
                files.chain(for: file.tenant).first?.tenant == root
            else { return nil }
            return derivation
        }
        waves = RebaseWaves(
            derivations,
            by: ParentChange(
                from: ParentVersion(resolve(document: document)),
                to: ParentVersion(resolve(document: changed), isProposed: true)
            )
        )
    }

    /// Whether a preview asks the same of the same tenants, and leaves nobody out.
    func agrees(with derived: DerivedImpact) -> Bool {
        var asked: Set<TenantID> = []
        var noted: Set<TenantID> = []
        var questions: Set<Digest> = []
        for (tenant, rebase) in waves.results {
            questions.formUnion(rebase.questions.map(\.question.id))
            if !rebase.questions.isEmpty {
                asked.insert(tenant)
            } else if !rebase.isClean || !rebase.notes.isEmpty {
                noted.insert(tenant)
            }
        }
        return waves.leftOut.isEmpty && derived.count == waves.results.count
            && Set(derived.asked) == asked && Set(derived.noted) == noted
            && Set(derived.questions.map(\.id)) == questions
    }
}
