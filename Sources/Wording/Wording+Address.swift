public import Schemes

extension Wording {
    /// What stands at an address: the element by name, and its field.
    ///
    /// - Parameters:
    ///   - address: The address.
    ///   - snapshot: The scheme that it is in.
    /// - Returns: Such as `优秀：最低分`, or `书面评议：“社会评议”的权重`.
    public func title(of address: Address, in snapshot: Snapshot) -> String {
        let owner = owner(of: address, in: snapshot)
        let parts = address.field.rawValue.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.count > 1, parts[0] == "weights", let component = NodeID(parts[1]) {
            let name = snapshot.displayName(of: component)
            return say("\(owner)：“\(name)”的权重", "\(owner): weight of \"\(name)\"")
        }
        let node = snapshot.nodes[address.node]
        // What a policy says answers the question that names it.
        if node?.kind == .policy, address.field.rawValue == "value" { return owner }
        let field = label(of: address.field)
        return say("\(owner)：\(field)", "\(owner): \(field)")
    }

    private func owner(of address: Address, in snapshot: Snapshot) -> String {
        let node = snapshot.nodes[address.node] ?? snapshot.tombstones[address.node]
        switch node?.kind {
        case .scheme: return label(of: .scheme)
        case .vocabulary: return label(of: .vocabulary)
        case .policy:
            let row = PolicyTable.row(named: address.node.rawValue)
            return row.map { say($0.chinese, $0.english) } ?? address.node.rawValue
        default: return snapshot.displayName(of: address.node)
        }
    }

    /// A value as people write it where it stands; words of closed lists by what they mean.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - address: Where it stands.
    ///   - snapshot: The scheme that it is in.
    /// - Returns: A few words, or the whole text.
    public func text(
        of value: FieldValue?,
        at address: Address,
        in snapshot: Snapshot
    ) -> String {
        switch value {
        case .choice(let word), .text(let word):
            let node = snapshot.nodes[address.node] ?? snapshot.tombstones[address.node]
            if node?.kind == .policy, address.field.rawValue == "value" {
                return label(ofPolicyValue: word)
            }
            guard case .choice = value else { return word }
            if let element = NodeID(word), snapshot.nodes[element] != nil {
                return snapshot.displayName(of: element)
            }
            return label(ofChoice: word, in: address.field)
        case .flag, .list, .number, nil: return text(of: value)
        }
    }
}
