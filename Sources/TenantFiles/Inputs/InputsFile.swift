import Exact
public import Hierarchy
public import Schemes
public import Scoring

/// What was recorded about a tenant's units in one year, as a file gives it.
public struct InputsFile: Hashable, Sendable {
    /// The tenant that evaluates.
    public let tenant: TenantID
    /// The year that is evaluated, 1900 to 2999.
    public let year: Int
    /// The units in the order of the file; marks from data have their rate and no points yet.
    public let units: [UnitInputs]
    /// Where each part stands in the file.
    public let locations: [Place: SourceLocation]
    /// The file's path as it was given.
    public let path: String

    /// A part of an inputs file.
    public enum Place: Hashable, Sendable {
        /// A unit.
        case unit(UnitID)
        /// The mark of an item.
        case mark(UnitID, NodeID)
        /// An occurrence, counted from 0 in the order of the file.
        case occurrence(UnitID, Int)
        /// What was recorded for a component.
        case component(UnitID, NodeID)
        /// A finding, counted from 0 in the order of the file.
        case finding(UnitID, Int)
    }

    /// The units with the points of marks that data give.
    ///
    /// Such a mark is the item's points times the rate, rounded half up to two places
    /// (Xinjiang rule annex item 6). A mark for an item that the scheme does not have keeps no
    /// points; scoring reports it.
    ///
    /// - Parameter scheme: The scheme that the units are scored by.
    /// - Returns: The units in the order of the file.
    public func units(under scheme: Scheme) -> [UnitInputs] {
        let points = Dictionary(scheme.items.map { ($0.id, $0.points) }) { first, _ in first }
        return units.map { unit in
            UnitInputs(
                unit: unit.unit,
                name: unit.name,
                sector: unit.sector,
                form: unit.form,
                isAbsent: unit.isAbsent,
                findings: unit.findings,
                marks: Dictionary(
                    uniqueKeysWithValues: unit.marks.map { item, mark in
                        (item, InputsFile.completed(mark, points[item]))
                    }
                ),
                occurrences: unit.occurrences,
                ratings: unit.ratings
            )
        }
    }

    private static func completed(_ mark: Mark, _ full: Amount?) -> Mark {
        guard let rate = mark.rate, let full,
            let points = (rate * Rational(full)).rounded(places: 2, mode: .halfUp)
        else { return mark }
        return Mark(points: points, rate: rate, reason: mark.reason)
    }

    /// Where a part stands; the unit when the part has no place of its own, else the file.
    ///
    /// - Parameter place: The part.
    /// - Returns: The place in the file.
    public func location(of place: Place) -> SourceLocation {
        let unit: UnitID =
            switch place {
            case .unit(let unit), .mark(let unit, _), .occurrence(let unit, _),
                .component(let unit, _), .finding(let unit, _):
                unit
            }
        return locations[place] ?? locations[.unit(unit)] ?? SourceLocation(file: path)
    }
}
