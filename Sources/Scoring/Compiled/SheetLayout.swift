public import Schemes

/// Which cell of a packed sheet belongs to which item.
public struct SheetLayout: Hashable, Sendable {
    /// The items in the byte order of their ids; the place of an item is the place of its cell.
    public let items: [NodeID]
    private let places: [NodeID: Int]

    /// Lays out the sheets of a scheme.
    ///
    /// - Parameter scheme: The scheme of the snapshot that the sheets are kept under.
    public init(_ scheme: Scheme) {
        items = Set(scheme.items.map(\.id)).sorted()
        places = Dictionary(uniqueKeysWithValues: zip(items, 0...))
    }

    /// The place of an item's cell, from 0; `nil` when the scheme has no such item.
    public func place(of item: NodeID) -> Int? { places[item] }
}
