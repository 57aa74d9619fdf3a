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
        /// Where a unit's inputs first name an element of the scheme: an item, a rate of an
        /// adjustment, a component, an answer on a ballot, a form or a veto.
        case element(UnitID, NodeID)
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

    /// Where something that scoring objects to stands.
    ///
    /// - Parameter problem: A problem of these inputs.
    /// - Returns: The place of the element meant, else of the unit, else the file.
    public func location(of problem: InputProblem) -> SourceLocation {
        let element = problem.node.flatMap { locations[.element(problem.unit, $0)] }
        return element ?? locations[.unit(problem.unit)] ?? SourceLocation(file: path)
    }
}
