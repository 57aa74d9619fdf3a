/// A tenant's place in the tree: the ids from the root down to it, each ended by a full stop.
///
/// Written `650000.650100.650102.`. In byte order a tenant comes right before its descendants,
/// so a subtree is one range of paths.
public struct TenantPath: Hashable, Sendable, CustomStringConvertible {
    /// The ids from the root to the tenant; 1 to ``longest`` of them.
    public let labels: [TenantID]

    /// The most tenants from a root to a leaf, both counted.
    public static let longest = 8

    /// Creates a path.
    ///
    /// - Parameter labels: The ids from the root; `nil` is returned for none, for more than
    ///   ``longest``, and when one stands twice.
    public init?(_ labels: [TenantID]) {
        guard (1...TenantPath.longest).contains(labels.count),
            Set(labels).count == labels.count
        else { return nil }
        self.labels = labels
    }

    /// Reads a path.
    ///
    /// - Parameter text: Such as `650000.650100.`; `nil` when malformed.
    public init?(_ text: String) {
        guard text.hasSuffix(".") else { return nil }
        let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        let labels = parts.compactMap { TenantID(rawValue: String($0)) }
        guard labels.count == parts.count else { return nil }
        self.init(labels)
    }

    // The labels are a prefix of a path, or a path and an id that is not in it.
    private init(checked labels: [TenantID]) {
        self.labels = labels
    }

    /// The number of tenants from the root to this one; 1 for a root.
    public var depth: Int { labels.count }

    /// The path of the tenant above; `nil` for a root.
    public var parent: TenantPath? {
        labels.count > 1 ? TenantPath(checked: Array(labels.dropLast())) : nil
    }

    /// The path of a tenant right below.
    ///
    /// - Parameter id: The tenant.
    /// - Returns: The path, or `nil` when it would be too long or hold the id twice.
    public func appending(_ id: TenantID) -> TenantPath? {
        guard labels.count < TenantPath.longest, !labels.contains(id) else { return nil }
        return TenantPath(checked: labels + [id])
    }

    /// Whether a path is this one or lies below it.
    ///
    /// - Parameter other: The path in question.
    /// - Returns: `true` for the tenant itself and its descendants.
    public func contains(_ other: TenantPath) -> Bool {
        other.labels.starts(with: labels)
    }

    /// The path as text.
    public var description: String { labels.map { $0.rawValue + "." }.joined() }

    /// The least text of the subtree's range: the path itself.
    public var lowerBound: String { description }

    /// The text right above every path of the subtree: `/` follows the full stop in ASCII.
    public var upperBound: String { description.dropLast() + "/" }
}

extension TenantPath: Comparable {
    /// Whether one path comes before another by the bytes of its text.
    public static func < (left: TenantPath, right: TenantPath) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}
