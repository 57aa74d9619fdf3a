/// What became of elements that a new version of a scheme no longer has.
///
/// It stands in the new version's document, so that rebasing can follow an element to its new id
/// or say why it is gone.
public struct ElementSuccession: Hashable, Sendable {
    /// What became of each element, by the id that it had.
    public let fates: [NodeID: Fate]

    /// No element went.
    public static let none = ElementSuccession(fates: [:])

    /// Creates a succession.
    ///
    /// - Parameter fates: What became of each element, by the id that it had; may be empty.
    public init(fates: [NodeID: Fate]) {
        self.fates = fates
    }

    /// Whether it says nothing.
    public var isEmpty: Bool { fates.isEmpty }

    /// What became of an element.
    public enum Fate: Hashable, Sendable {
        /// It is the same under another id.
        case renamed(NodeID)
        /// It became several elements.
        case split([NodeID])
        /// It went into another element, together with others.
        case merged(NodeID)
        /// It is gone, for the reason given; never an empty text in a document that was checked.
        case retired(text: String)
    }
}

extension ElementSuccession {
    /// Both successions as one, from the first's old ids to the second's new ones.
    ///
    /// - Parameter later: The succession of a later version, or of a level below.
    /// - Returns: Where each element of before the first is after the second.
    public func followed(by later: ElementSuccession) -> ElementSuccession {
        guard !later.isEmpty else { return self }
        var result = later.fates
        for (old, fate) in fates { result[old] = fate.followed(by: later) }
        return ElementSuccession(fates: result)
    }

    /// The new id of an element that goes on as it was: its own, or that of a renamed one.
    func successor(of id: NodeID) -> NodeID {
        if case .renamed(let new) = fates[id] { new } else { id }
    }
}

extension ElementSuccession.Fate {
    /// The elements that go on; empty for one that was retired.
    public var successors: [NodeID] {
        switch self {
        case .renamed(let new), .merged(let new): [new]
        case .split(let parts): parts
        case .retired: []
        }
    }

    fileprivate func followed(by later: ElementSuccession) -> ElementSuccession.Fate {
        switch self {
        case .retired: return self
        case .renamed(let new): return later.fates[new] ?? self
        case .merged(let new):
            guard let next = later.fates[new] else { return self }
            if case .renamed(let newest) = next { return .merged(newest) }
            return next
        case .split(let parts):
            return .split(parts.flatMap { later.fates[$0]?.successors ?? [$0] })
        }
    }
}
