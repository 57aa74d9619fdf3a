public import Exact
public import Schemes

/// The items that all compared sides inherit from one ancestor, so that like meets like.
///
/// An item is in the core when the ancestor's scheme has it with points and so has the scheme of
/// every tenant with a scored unit. Same id means same lineage. Items worth no points are outside.
public struct CommonCore: Hashable, Sendable {
    /// The items, ascending by id; possibly none.
    public let items: [NodeID]
    /// The ancestor's points of each item, in the same order, each above zero.
    public let points: [Amount]
    /// The points of all the ancestor's items.
    public let ancestorTotal: Amount

    /// The core's points at the ancestor.
    public var total: Amount { points.total }

    /// The share of the ancestor's points that the core holds; `nil` when it has none.
    public var shareOfAncestor: Rational? {
        Rational(total).divided(by: Rational(ancestorTotal))
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
