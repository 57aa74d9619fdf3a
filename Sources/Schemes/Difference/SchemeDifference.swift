/// What differs between two schemes, part by part, with who set each differing side.
public struct SchemeDifference: Hashable, Sendable {
    /// The differences by part, in reading order of the second scheme; parts without any left out.
    public let parts: [Part]
    /// Who set each differing value, on either side.
    public let setters: [Address: Sides]

    /// Whether the two say the same.
    public var isEmpty: Bool { parts.isEmpty }

    /// One part of a scheme with its differences.
    public struct Part: Hashable, Sendable {
        /// The section, adjustment group, component or form, or all elements of another kind.
        public let place: Place
        /// What differs there.
        public let difference: SnapshotDifference
    }

    /// What a part of a scheme is.
    public enum Place: Hashable, Sendable {
        /// One element at the top with everything inside it.
        case element(NodeID)
        /// All elements of a kind, such as grades.
        case kind(NodeKind)
    }

    /// Who set a value in the two schemes.
    public struct Sides: Hashable, Sendable {
        /// The first scheme's winner; `nil` when the value is not given there.
        public let from: ProvenanceEntry?
        /// The second scheme's winner; `nil` when the value is not given there.
        public let to: ProvenanceEntry?
    }
}

/// Compares two resolved schemes of any tenants and versions.
///
/// - Parameters:
///   - first: The scheme to compare with.
///   - second: The scheme that is described.
/// - Returns: What the second has, lacks and changes against the first, part by part.
/// - Complexity: O(*n* log *n*) in the elements of both.
public func difference(
    from first: ResolvedScheme,
    to second: ResolvedScheme
) -> SchemeDifference {
    let whole = difference(from: first.snapshot, to: second.snapshot)
    var sides: [Address: SchemeDifference.Sides] = [:]
    for change in whole.changed {
        sides[change.address] = SchemeDifference.Sides(
            from: first.provenance.entries(at: change.address).first,
            to: second.provenance.entries(at: change.address).first
        )
    }
    for node in whole.added {
        for field in node.fields.keys {
            let address = Address(node.id, field)
            sides[address] = SchemeDifference.Sides(
                from: nil,
                to: second.provenance.entries(at: address).first
            )
        }
    }
    return SchemeDifference(
        parts: whole.byPart(first.snapshot, second.snapshot),
        setters: sides
    )
}

extension SnapshotDifference {
    fileprivate func byPart(
        _ first: Snapshot,
        _ second: Snapshot
    ) -> [SchemeDifference.Part] {
        func place(_ id: NodeID) -> SchemeDifference.Place? {
            second.part(of: id) ?? first.part(of: id)
        }
        let order = second.partOrder + first.partOrder.filter { !second.partOrder.contains($0) }
        return order.compactMap { part in
            let inside = SnapshotDifference(
                added: added.filter { place($0.id) == part },
                dropped: dropped.filter { place($0.id) == part },
                changed: changed.filter { place($0.address.node) == part },
                moved: moved.filter { place($0.node) == part },
                locks: locks.filter { place($0.address.node) == part },
                containers: containers.filter { place($0.node) == part }
            )
            return inside.isEmpty ? nil : SchemeDifference.Part(place: part, difference: inside)
        }
    }
}

extension Snapshot {
    // The parts in reading order.
    fileprivate var partOrder: [SchemeDifference.Place] {
        var seen: Set<SchemeDifference.Place> = []
        return (children[nil] ?? []).compactMap { part(of: $0) }.filter { seen.insert($0).inserted }
    }

    // What stands around an element at the top of the scheme.
    fileprivate func part(of id: NodeID) -> SchemeDifference.Place? {
        guard var top = nodes[id] ?? tombstones[id] else {
            return id == .scheme ? .kind(.scheme) : nil
        }
        var steps = 0
        while let parent = top.parent, let above = nodes[parent] ?? tombstones[parent], steps < 8 {
            top = above
            steps += 1
        }
        switch top.kind {
        case .section, .adjustmentGroup, .component, .form: return .element(top.id)
        default: return .kind(top.kind)
        }
    }
}
