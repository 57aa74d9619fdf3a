public import Exact
public import Schemes

/// The items that all compared sides inherit from one ancestor, so that like meets like.
///
/// An item is in the core when the ancestor's scheme has it with points and so has the scheme of
/// every tenant with a scored unit. Same id means same lineage. Items worth no points are outside,
/// and so are those that hold for some classes of units only in any of the schemes.
public struct CommonCore: Hashable, Sendable {
    /// The items, ascending by id; possibly none.
    public let items: [NodeID]
    /// The ancestor's points of each item, in the same order, each above zero.
    public let points: [Amount]
    /// The points of all the ancestor's items.
    public let ancestorTotal: Amount
    /// The items that all have, left out because somewhere they hold for some classes of units
    /// only; ascending by id.
    public let classItems: [NodeID]
    /// Whether the ancestor's items are the checklist of every unit, whatever its class.
    private let isAncestorWhole: Bool

    /// The core's points at the ancestor.
    public var total: Amount { points.total }

    /// The share of the ancestor's points that the core holds; `nil` when it has none, or when its
    /// items are not the same for all classes of units.
    public var shareOfAncestor: Rational? {
        guard isAncestorWhole else { return nil }
        return Rational(total).divided(by: Rational(ancestorTotal))
    }

    /// Finds the core.
    ///
    /// - Parameters:
    ///   - ancestor: The scheme that the compared ones derive from.
    ///   - schemes: The schemes in use on any side.
    public init(ancestor: ItemTable, schemes: some Sequence<ItemTable>) {
        var items = zip(ancestor.items, ancestor.points).filter { $0.1 > .zero }
        for scheme in schemes {
            items.removeAll { (scheme.possible[$0.0] ?? .zero) <= .zero }
        }
        let bound = schemes.reduce(into: ancestor.rules.classItems) {
            $0.formUnion($1.rules.classItems)
        }
        classItems = items.map(\.0).filter { bound.contains($0) }
        items.removeAll { bound.contains($0.0) }
        isAncestorWhole = ancestor.rules.classItems.isEmpty
        self.items = items.map(\.0)
        points = items.map(\.1)
        ancestorTotal = ancestor.total
    }

    /// The core's points in a scheme, at that scheme's own points.
    ///
    /// - Parameter scheme: The scheme.
    /// - Returns: The sum over the core's items; 0 when it has none of them.
    public func points(in scheme: ItemTable) -> Amount {
        items.lazy.map { scheme.possible[$0] ?? .zero }.total
    }
}
