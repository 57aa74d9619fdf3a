extension Explanation {
    /// Where a value or a note was written.
    ///
    /// - Parameter entry: One of the story's entries or annotations.
    /// - Returns: The place; `nil` when it is not known.
    public func place(of entry: ProvenanceEntry) -> String? {
        let change = entry.operation.map { ChangeReference(setter: entry.setter, operation: $0) }
        return places[change.map(Origin.change) ?? .value(entry.setter)]
    }

    /// Where a limit was written.
    ///
    /// - Parameter bound: One of the story's bounds.
    /// - Returns: The place; `nil` when it is not known.
    public func place(of bound: ExplainedBound) -> String? {
        let change = bound.operation.map { ChangeReference(setter: bound.setter, operation: $0) }
        return places[change.map(Origin.change) ?? .bound(bound.setter)]
    }
}
