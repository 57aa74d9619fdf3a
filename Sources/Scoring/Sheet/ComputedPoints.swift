import Exact
import Schemes

/// What a scheme's formulas give for one unit's checklist and its adjustments.
struct ComputedPoints {
    /// The points of each computed item, rounded half up to two places.
    var items: [NodeID: Amount] = [:]
    /// The data that are missing, by item.
    var missing: [NodeID: [String]] = [:]
    /// The points of one occurrence, by adjustment and by what its rate alone would give.
    var adjustments: [NodeID: [Amount: Amount]] = [:]
    /// The adjustments and the sets of them whose condition does not hold.
    var closed: Set<NodeID> = []
}

extension ComputedPoints {
    /// The computed items of a checklist, which are there already.
    init(_ sheet: SheetOutcome) {
        items = sheet.items
        missing = sheet.missingData
    }
}
