import BigInt
public import Canonical
import Exact
public import Schemes

/// Reads several sides in one way.
///
/// The common core is found first, whatever the reading, so that both coverages can be stated.
/// In the core a unit's value is the exact sum over the core's items of points earned, over the
/// points of the unit's own scheme, times the ancestor's points.
///
/// - Parameters:
///   - sides: The sides; give units of one year and form, or the result is flagged.
///   - reading: How to read them.
///   - schemes: The items of every scheme that units were scored by.
///   - ancestor: The scheme that all of them derive from.
/// - Returns: One result a side, in the same order.
/// - Complexity: O(*u* × *i* + *u* log *u*) in units and items.
public func compare(
    _ sides: [ComparisonSide],
    reading: Reading,
    schemes: [Digest: ItemTable],
    ancestor: Scheme
) -> Comparison {
    let comparer = Comparer(sides, schemes: schemes, ancestor: ancestor)
    return switch reading {
    case .asScored: comparer.asScored()
    case .commonCore: comparer.commonCore()
    case .restated: comparer.restated()
    }
}

/// The sides with their common core, to be read in any way.
struct Comparer {
    let readers: [SideReader]
    let schemes: [Digest: ItemTable]
    let ancestor: Scheme
    let table: ItemTable
    let core: CommonCore

    init(_ sides: [ComparisonSide], schemes: [Digest: ItemTable], ancestor: Scheme) {
        self.schemes = schemes
        self.ancestor = ancestor
        readers = sides.map { SideReader($0, schemes: schemes) }
        table = ItemTable(ancestor)
        core = CommonCore(ancestor: table, schemes: readers.flatMap(\.tables))
    }

    func asScored() -> Comparison {
        let scored = readers.flatMap { reader in
            zip(reader.candidates, reader.totals)
                .filter { $0.1 != nil && $0.0.fullMarks > .zero }
        }
        let scales = Set(scored.map(\.0.fullMarks))
        let isMixed = scales.count > 1
        // In percent of full marks f a total t is 100 t / f: over the product of all f the
        // numerators are whole.
        let common = isMixed ? scales.reduce(BigInt(1)) { $0 * BigInt($1.tenThousandths) } : 1
        let parts = readers.map { reader -> Part in
            let values = zip(reader.candidates, reader.totals)
                .compactMap { unit, total -> BigInt? in
                    guard let total, unit.fullMarks > .zero else { return nil }
                    let points = BigInt(total.tenThousandths)
                    guard isMixed else { return points }
                    return points * 100 * common / BigInt(unit.fullMarks.tenThousandths)
                }
            var grades: [NodeID: Int] = [:]
            for case let grade? in reader.side.units.map(\.grade) {
                grades[grade, default: 0] += 1
            }
            return Part(
                Statistics(values, over: isMixed ? common : BigInt(Amount.scale)),
                grades: grades,
                flags: Part.reweighted(reader.reweighted)
            )
        }
        return comparison(
            .asScored,
            scale: isMixed ? .hundred : scales.first ?? ancestor.fullMarks,
            parts,
            flags: isMixed ? [.percentOfFullMarks] : []
        )
    }

    /// What one side comes to in a reading.
    struct Part {
        let statistics: Statistics?
        let grades: [NodeID: Int]
        let flags: [SideFlag]

        init(_ statistics: Statistics?, grades: [NodeID: Int] = [:], flags: [SideFlag] = []) {
            self.statistics = statistics
            self.grades = grades
            self.flags = flags
        }

        /// The flag of units whose weights were re-proportioned; none for none.
        static func reweighted(_ units: Int) -> [SideFlag] {
            units > 0 ? [.reweighted(units: units)] : []
        }
    }

    func comparison(
        _ reading: Reading,
        scale: Amount,
        _ parts: [Part],
        flags: [ComparisonFlag]
    ) -> Comparison {
        var flags = flags
        let units = readers.lazy.flatMap(\.side.units)
        if Set(units.map(\.form)).count > 1 { flags.append(.severalForms) }
        if Set(units.map(\.year)).count > 1 { flags.append(.severalYears) }
        if core.items.isEmpty { flags.append(.noCore) }
        if !core.classItems.isEmpty { flags.append(.classItems) }
        let known = Set(table.items)
        let means = parts.map { $0.statistics?.mean }
        let sides = zip(readers, parts)
            .map { reader, part in
                let attainment = reader.attainment(core: core)
                return SideResult(
                    id: reader.side.id,
                    units: reader.side.units.count,
                    barred: reader.side.units.count - reader.candidates.count,
                    leftOut: reader.candidates.count - (part.statistics?.count ?? 0),
                    statistics: part.statistics,
                    rank: part.statistics.map { own in
                        1 + means.count { other in other.map { $0 > own.mean } ?? false }
                    },
                    grades: part.grades,
                    coverage: reader.coverage(of: core),
                    inside: attainment.inside,
                    outside: attainment.outside,
                    additions: attainment.outside.elements.filter { !known.contains($0) },
                    flags: reader.flags + part.flags
                )
            }
        return Comparison(
            reading: reading,
            scale: scale,
            core: core,
            sides: sides,
            flags: flags
        )
    }
}
