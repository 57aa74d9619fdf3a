public import Exact
public import Hierarchy
public import Schemes
public import Scoring

/// A unit of the national sample, in a form small enough for millions of marks.
public struct NationalUnit: Hashable, Sendable {
    /// The unit, unique within its tenant.
    public let unit: UnitID
    /// Its line of work.
    public let sector: SampleSector
    /// The form by which it is evaluated.
    public let form: NodeID
    /// Whether it is recorded as absent; then it has no marks and no ratings.
    public let isAbsent: Bool
    /// The marks by the rank of the item's id; `nil` where there is none.
    public let marks: [Amount?]
    /// What earned or cost points beside the checklist.
    public let occurrences: [Occurrence]
    /// What raters and voters say, by component.
    public let ratings: [NodeID: Rating]

    /// The unit as the inputs of scoring.
    ///
    /// - Parameters:
    ///   - level: The rung of its tenant, for its name.
    ///   - items: The items in the order of their ids.
    ///   - points: The points of the items, in the same order.
    /// - Returns: Inputs whose marks below full marks have a reason.
    public func inputs(level: Level, items: [NodeID], points: [Amount]) -> UnitInputs {
        var marked: [NodeID: Mark] = [:]
        for (place, item) in items.enumerated() where place < marks.count {
            guard let mark = marks[place] else { continue }
            let isFull = place < points.count && mark == points[place]
            marked[item] = Mark(points: mark, reason: isFull ? nil : "示例")
        }
        return UnitInputs(
            unit: unit,
            name: SampleName(sector: sector, level: level, number: 0).chinese + unit.rawValue,
            sector: sector.id,
            form: form,
            isAbsent: isAbsent,
            marks: marked,
            occurrences: occurrences,
            ratings: ratings
        )
    }
}
