import Exact

extension AllocationGroup {
    /// Where the whole of a sum of points stands; `nil` when it is not in use for the class.
    ///
    /// Sections add up to the class's own marks, else the checklist's, else the scheme's.
    func whole(in snapshot: Snapshot, for unitClass: NodeID?) -> Address? {
        switch self {
        case .sections:
            guard !snapshot.children(of: nil, .section).isEmpty else { return nil }
            let places = [
                unitClass.map { Address($0, .checklistMarks) },
                Address(.scheme, .checklistMarks), Address(.scheme, .fullMarks),
            ]
            return places.compactMap(\.self).first { snapshot[$0] != nil }
                ?? Address(.scheme, .fullMarks)
        case .items(let section):
            guard let node = snapshot.nodes[section], snapshot.counts(node, for: unitClass)
            else { return nil }
            return Address(section, .points)
        case .weights, .grades, .caps, .ladder, .raterGroups: return nil
        }
    }

    /// What the parts of a sum of points add up to for units of no class.
    func partsTotal(in snapshot: Snapshot) -> Amount {
        switch self {
        case .sections: snapshot.total(of: nil, .section) { $0.fields[.points]?.number ?? .zero }
        case .items(let section):
            snapshot.total(of: section, .indicator) { indicator in
                snapshot.total(of: indicator.id, .item) { $0.fields[.points]?.number ?? .zero }
            }
        case .weights, .grades, .caps, .ladder, .raterGroups: .zero
        }
    }

    /// The parts of a sum of points for units of a class, in reading order.
    func addresses(in snapshot: Snapshot, for unitClass: NodeID?) -> [Address] {
        switch self {
        case .sections:
            snapshot.children(of: nil, .section).filter { snapshot.counts($0, for: unitClass) }
                .map { Address($0.id, .points) }
        case .items(let section):
            snapshot.items(of: section, for: unitClass).map { Address($0.id, .points) }
        case .weights, .grades, .caps, .ladder, .raterGroups: []
        }
    }
}
