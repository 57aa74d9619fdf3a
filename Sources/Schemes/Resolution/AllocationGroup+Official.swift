extension AllocationGroup {
    /// The values that are fixed for the levels below when the group is official: the parts, the
    /// whole that they fill, and the flag itself; `nil` when the group is not official.
    ///
    /// - Parameter snapshot: The scheme after all changes of a level.
    /// - Returns: The addresses in their order.
    func officialAddresses(in snapshot: Snapshot) -> [Address]? {
        guard let holder, snapshot[Address(holder, .official)] == .flag(true),
            let (owner, whole, parts) = officialParts(in: snapshot)
        else { return nil }
        let wholes = whole.map { [Address(owner, $0)] } ?? []
        return (parts + wholes.filter { snapshot[$0] != nil } + [Address(owner, .official)])
            .sorted()
    }

    // The element that says whether the group is official.
    private var holder: NodeID? {
        switch self {
        case .sections: .scheme
        case .items(let id), .weights(let id), .caps(let id): id
        case .grades, .ladder, .raterGroups: nil
        }
    }

    private func officialParts(in snapshot: Snapshot) -> (NodeID, FieldName?, [Address])? {
        switch self {
        case .sections:
            let sections = snapshot.children(of: nil, .section)
            return (.scheme, .fullMarks, sections.map { Address($0.id, .points) })
        case .items(let section):
            let items = snapshot.children(of: section, .indicator)
                .flatMap { snapshot.children(of: $0.id, .item) }
            return (section, .points, items.map { Address($0.id, .points) })
        case .weights(let form):
            let fields = snapshot.nodes[form]?.fields.keys.filter { $0.isWeight }
            return (form, nil, (fields ?? []).map { Address(form, $0) })
        case .caps(let group):
            let adjustments = snapshot.children(of: group, .adjustment)
                .filter { $0.fields[.cap] != nil }
            return (group, .cap, adjustments.map { Address($0.id, .cap) })
        case .grades, .ladder, .raterGroups: return nil
        }
    }
}

extension Draft {
    /// Fixes the values of official groups that this level changed, for the levels below.
    ///
    /// A value with a lock of its own keeps that instead; ``LockRule/open`` leaves it open.
    mutating func fixOfficialGroups() {
        for group in touched.sorted(by: { $0.rank < $1.rank }) {
            for address in group.officialAddresses(in: snapshot) ?? []
            where !provenance.locks(at: address).contains(where: \.isOfItsOwn) {
                narrow(address, Lock(.fixed), nil)
            }
        }
    }
}

extension DeclaredLock {
    // A demand for a reason alone, or advice, says nothing about what is fixed.
    fileprivate var isOfItsOwn: Bool { lock.enforcement == .enforced }
}
