import Canonical
import Exact
import Schemes

/// Restates checklists to the ancestor's points, to each class of units by its own items.
struct RestatementScales {
    private let restatement: Restatement
    private let table: ItemTable
    private let schemes: [Digest: ItemTable]
    /// The scale of the whole checklist, for an ancestor without classes.
    private let whole: CoreScale
    private let byClass: [NodeID: CoreScale]

    init(
        _ restatement: Restatement,
        _ core: CommonCore,
        _ table: ItemTable,
        _ schemes: [Digest: ItemTable]
    ) {
        self.restatement = restatement
        self.table = table
        self.schemes = schemes
        whole = CoreScale(core: core, schemes: schemes.values)
        byClass = table.rules.checklists.keys.reduce(into: [:]) { scales, unitClass in
            let items = restatement.checklist(of: unitClass, in: table)
            scales[unitClass] = CoreScale(
                core: CommonCore(ancestor: items, schemes: []),
                schemes: schemes.values
            )
        }
    }

    /// What the units' checklists come to.
    ///
    /// - Parameter units: Any units.
    /// - Returns: For each, its class, `nil` where it can't be told, and the exact sum of its
    ///   restated items; no sum for units with an unmarked item, or of a scheme that is unknown or
    ///   lacks an item.
    func bases(of units: [PublishedUnit]) -> [(unitClass: NodeID??, base: Rational?)] {
        let classes = units.map { unit in
            schemes[unit.scheme].flatMap { restatement.unitClass(of: unit, $0) }
        }
        var bases: [Rational?] = units.map { _ in nil }
        for (unitClass, places) in Dictionary(grouping: units.indices, by: { classes[$0] }) {
            guard let unitClass else { continue }
            let scale = unitClass.flatMap { byClass[$0] } ?? whole
            let members = places.map { units[$0] }
            let numerators = scale.numerators(of: members, schemes: schemes).exact
            for (place, numerator) in zip(places, numerators) {
                bases[place] = numerator.flatMap { Rational($0, scale.denominator) }
            }
        }
        return zip(classes, bases).map { ($0, $1) }
    }
}
