import Schemes
import Scoring

/// A scheme made ready to score many cycles.
struct Rules: Sendable {
    let snapshot: Snapshot
    let scheme: Scheme
    let compiled: CompiledScheme?
    let layout: SheetLayout
    let limited: Set<NodeID>

    /// - Throws: `SchemeReadingError` when nothing can be scored by it.
    init(_ snapshot: Snapshot) throws {
        self.snapshot = snapshot
        scheme = try Scheme(snapshot: snapshot)
        compiled = CompiledScheme(scheme)
        layout = SheetLayout(scheme)
        limited = Set(
            snapshot.nodes.values
                .filter { $0.kind == .grade && $0.fields.keys.contains { $0.isQuota } }
                .map(\.id)
        )
    }

    /// Whether columns that were packed under another scheme say the same under this one: all
    /// that raters, occurrences and findings are read by is equal.
    func readsRatings(like other: Rules) -> Bool {
        snapshot == other.snapshot
            || Rules.ratings(snapshot) == Rules.ratings(other.snapshot)
    }

    private static let kinds: Set<NodeKind> = [
        .component, .ballotStep, .form, .grade, .veto, .adjustmentGroup, .adjustment, .rate,
        .policy, .unitClass, .raterGroup,
    ]
    /// Fields of those that only what comes after the columns reads, or people.
    private static let later: Set<String> = [
        "title", "text", "cap", "minimum", "quota_percent", "wording", "number", "basis", "note",
    ]

    private static func ratings(_ snapshot: Snapshot) -> [NodeID?: [Node]] {
        var ratings: [NodeID?: [Node]] = [:]
        for (parent, children) in snapshot.children {
            let nodes = children.compactMap { snapshot.nodes[$0] }
                .filter { kinds.contains($0.kind) }
                .map { node in
                    var bare = node
                    for field in node.fields.keys
                    where later.contains(field.rawValue) || field.rawValue.hasPrefix("weights.") {
                        bare.fields[field] = nil
                    }
                    return bare
                }
            if !nodes.isEmpty { ratings[parent] = nodes }
        }
        return ratings
    }
}

extension FieldName {
    fileprivate var isQuota: Bool { rawValue.hasPrefix("quota_") }
}
