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
    /// What tenants above supply, by datum; values have the types that their texts suggest.
    public let upper: [NodeID: DataValue]
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

    /// Where something that scoring objects to stands.
    ///
    /// - Parameter problem: A problem of these inputs.
    /// - Returns: The place of the element meant, else of the unit, else the file.
    public func location(of problem: InputProblem) -> SourceLocation {
        let element = problem.node.flatMap { locations[.element(problem.unit, $0)] }
        return element ?? locations[.unit(problem.unit)] ?? SourceLocation(file: path)
    }
}
