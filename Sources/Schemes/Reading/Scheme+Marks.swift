public import Exact

extension Scheme {
    /// The marks of the checklist for units of a class.
    ///
    /// - Parameter unitClass: The unit's class; `nil` for a unit without one.
    /// - Returns: The class's own marks, else the checklist's, else the scheme's full marks.
    public func checklistMarks(for unitClass: NodeID? = nil) -> Amount {
        unitClasses.first { $0.id == unitClass }?.checklistMarks ?? ownChecklistMarks ?? fullMarks
    }

    /// The full marks of a component's score for units of a class.
    ///
    /// - Parameters:
    ///   - component: The component.
    ///   - unitClass: The unit's class; `nil` for a unit without one.
    /// - Returns: The component's own full marks; where it has none, the checklist's for what the
    ///   checklist feeds, 100 for what people or surveys give, else the scheme's.
    public func fullMarks(of component: Component, unitClass: NodeID? = nil) -> Amount {
        if let marks = component.fullMarks { return marks }
        switch component.source {
        case .checklist, .carryover(.assessedYearSheet): return checklistMarks(for: unitClass)
        case .jury, .publicVote, .peer, .survey: return .hundred
        case .carryover, .formula: return fullMarks
        }
    }
}

extension [NodeID] {
    /// Whether a list of classes counts for units of a class: an empty list counts for all.
    ///
    /// - Parameter unitClass: The unit's class; `nil` for a unit without one.
    /// - Returns: Whether it counts.
    public func counts(for unitClass: NodeID?) -> Bool {
        isEmpty || unitClass.map(contains) ?? false
    }
}
