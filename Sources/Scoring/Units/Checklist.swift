import Exact
import Schemes

/// What one kind of unit is measured by: elements that name classes hold for those classes only.
struct Checklist {
    /// The items of each section that has any, in reading order.
    let sections: [(section: Section, items: [Item])]
    /// All items in reading order.
    let items: [Item]
    /// The sets of adjustments in reading order.
    let groups: [AdjustmentGroup]

    init(of unitClass: NodeID?, in scheme: Scheme) {
        sections = scheme.sections
            .filter { $0.classes.counts(for: unitClass) }
            .map { section in
                let indicators = section.indicators.filter { $0.classes.counts(for: unitClass) }
                let items = indicators.flatMap(\.items).filter { $0.classes.counts(for: unitClass) }
                return (section, items)
            }
        items = sections.flatMap(\.items)
        groups = scheme.adjustmentGroups.filter { $0.classes.counts(for: unitClass) }
    }

    /// The points of all items.
    var fullMarks: Amount { items.map { max($0.points, .zero) }.pinnedTotal }
}

extension [NodeID] {
    /// Whether an element with these classes holds for a kind of unit; none stands for all.
    func admit(_ unitClass: NodeID?) -> Bool {
        isEmpty || (unitClass.map { contains($0) } ?? false)
    }
}
