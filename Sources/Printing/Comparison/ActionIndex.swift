import Schemes

/// Who dropped, moved or bounded what: the changes whose traces a resolved scheme does not keep.
struct ActionIndex: Sendable {
    /// A change with the version that made it.
    struct Source: Hashable, Sendable {
        let setter: VersionReference
        let operation: String?
        let note: String?
    }

    private var drops: [NodeID: Source] = [:]
    private var places: [NodeID: Source] = [:]
    private var adds: [NodeID: Source] = [:]
    private var narrows: [Address: Source] = [:]
    private var lists: [NodeID: Source] = [:]

    init(_ derivations: [Derivation]) {
        for derivation in derivations {
            let version = VersionReference(tenant: derivation.tenant, number: derivation.version)
            for operation in derivation.operations {
                let source = Source(
                    setter: version,
                    operation: operation.id,
                    note: operation.note
                )
                switch operation.action {
                case .drop(let id): drops[id] = source
                case .place(let id, _): places[id] = source
                case .add(let nodes, _, _): for node in nodes { adds[node.id] = source }
                case .narrow(let address, _): narrows[address] = source
                case .narrowContainer(let id, _): lists[id] = source
                case .set, .append, .annotate: break
                }
            }
        }
    }

    /// The change that brought an element to its standing.
    func source(of id: NodeID, _ standing: Standing) -> Source? {
        switch standing {
        case .added: adds[id]
        case .dropped: drops[id]
        case .moved: places[id]
        case .kept: nil
        }
    }

    /// Whether a change moved an element.
    func places(_ id: NodeID) -> Bool { places[id] != nil }

    /// The change that bounded a value.
    func source(of address: Address) -> Source? { narrows[address] }

    /// The change that bounded a list of elements.
    func source(ofList id: NodeID) -> Source? { lists[id] }
}
