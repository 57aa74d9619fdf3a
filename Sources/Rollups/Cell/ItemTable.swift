public import Canonical
public import Exact
public import Schemes

/// A scheme's items in the order of packed sheets, with their points.
///
/// An item's position is the rank of its id among the scheme's items, from 0.
public struct ItemTable: Hashable, Sendable {
    /// The digest of the snapshot.
    public let digest: Digest
    /// The full marks of the scheme, above zero.
    public let fullMarks: Amount
    /// The items, ascending by id.
    public let items: [NodeID]
    /// The points of each item, in the same order.
    public let points: [Amount]
    /// The points by item.
    public let possible: [NodeID: Amount]
    /// What comparisons must know beside the points.
    public let rules: ComparisonRules

    /// Reads the table of a scheme.
    public init(_ scheme: Scheme) {
        self.init(
            digest: scheme.digest,
            fullMarks: scheme.fullMarks,
            possible: Dictionary(
                scheme.items.map { ($0.id, $0.points) },
                uniquingKeysWith: { first, _ in first }
            ),
            rules: ComparisonRules(scheme)
        )
    }

    /// Creates a table.
    ///
    /// - Parameters:
    ///   - digest: The digest of the snapshot.
    ///   - fullMarks: The full marks of the scheme, above zero.
    ///   - possible: The points of each item, 0 or more.
    ///   - rules: What comparisons must know beside the points.
    public init(
        digest: Digest,
        fullMarks: Amount,
        possible: [NodeID: Amount],
        rules: ComparisonRules = ComparisonRules()
    ) {
        self.digest = digest
        self.fullMarks = fullMarks
        self.possible = possible
        self.rules = rules
        items = possible.keys.sorted()
        points = items.map { possible[$0] ?? .zero }
    }

    /// The points of all items, whatever the class of units that they hold for.
    public var total: Amount { points.total }
}
