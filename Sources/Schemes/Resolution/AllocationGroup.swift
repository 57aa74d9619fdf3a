/// A set of values that must fit together; the whole table of a scheme's sums and orders.
///
/// Sums of points hold for each class of units on its own: what names no class counts for all.
enum AllocationGroup: Hashable, Sendable {
    /// The sections' points add up to the checklist's marks.
    case sections
    /// The points of a section's items add up to the section's points.
    case items(NodeID)
    /// A form's weights add up to 100, unless it adds its components up.
    case weights(NodeID)
    /// The grades' minimums fall strictly in reading order; only the last may have none.
    ///
    /// A grade with a quota may have the next one's minimum (Louxing rule art. 8 and part 6), and
    /// one with a condition may leave the minimum out.
    case grades
    /// No adjustment's cap is above the cap of its group.
    case caps(NodeID)
    /// The points of an item's ladder fall strictly from at most the item's points.
    case ladder(NodeID)
    /// The weights of a component's groups of raters add up to 100.
    case raterGroups(NodeID)

    /// The name in findings: the element that the group belongs to, else `sections` or `grades`.
    var name: String {
        let (kind, id) = rank
        return AllocationGroup.name(kind, id)
    }

    /// The name of a group by what ``rank`` says of it.
    static func name(_ kind: Int, _ id: NodeID) -> String {
        switch kind {
        case sections.rank.0: "sections"
        case grades.rank.0: "grades"
        default: id.rawValue
        }
    }

    /// The hash in a table: the id is two words, which need no general hasher.
    // swift-format-ignore: NoLeadingUnderscores
    func _rawHashValue(seed: Int) -> Int {
        let (kind, id) = rank
        return id._rawHashValue(seed: seed &+ kind)
    }

    /// What groups are ordered by, so that findings come out the same in every run.
    var rank: (Int, NodeID) {
        switch self {
        case .sections: (0, .scheme)
        case .items(let id): (1, id)
        case .weights(let id): (2, id)
        case .grades: (3, .scheme)
        case .caps(let id): (4, id)
        case .ladder(let id): (5, id)
        case .raterGroups(let id): (6, id)
        }
    }
}
