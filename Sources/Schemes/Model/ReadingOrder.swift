/// The elements directly under each element, in reading order; under `nil` those at the top.
public struct ReadingOrder: Hashable, Sendable {
    /// The elements at the top; `nil` when the list is not kept.
    var top: [NodeID]?
    /// The elements inside others, by the one that holds them.
    var inside: [NodeID: [NodeID]]

    /// Takes over lists.
    ///
    /// - Parameter lists: The lists by the element that holds them; under `nil` that at the top.
    public init(_ lists: [NodeID?: [NodeID]] = [:]) {
        top = lists[nil]
        inside = [:]
        for (parent, list) in lists {
            if let parent { inside[parent] = list }
        }
    }

    /// The list under an element, or at the top; `nil` when none is kept.
    public subscript(parent: NodeID?) -> [NodeID]? {
        get {
            guard let parent else { return top }
            return inside[parent]
        }
        _modify {
            if let parent { yield &inside[parent] } else { yield &top }
        }
    }

    /// The list under an element, or at the top.
    public subscript(
        parent: NodeID?,
        default list: @autoclosure () -> [NodeID]
    ) -> [NodeID] {
        get { self[parent] ?? list() }
        _modify {
            if let parent {
                yield &inside[parent, default: list()]
            } else {
                var ids = top ?? list()
                top = nil
                defer { top = ids }
                yield &ids
            }
        }
    }

    /// The elements under which a list is kept, the top first where it is.
    public var keys: [NodeID?] {
        (top == nil ? [] : [nil]) + inside.keys.map { $0 }
    }
}

extension ReadingOrder: Sequence {
    /// Goes through all lists, that at the top first.
    public func makeIterator() -> some IteratorProtocol<(key: NodeID?, value: [NodeID])> {
        let top = top.map { [(key: NodeID?.none, value: $0)] } ?? []
        return (top + inside.map { (key: $0.key, value: $0.value) }).makeIterator()
    }
}

extension ReadingOrder: ExpressibleByDictionaryLiteral {
    /// Creates the lists from a literal.
    public init(dictionaryLiteral elements: (NodeID?, [NodeID])...) {
        self.init(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
}
