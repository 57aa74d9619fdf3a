extension Aggregate {
    /// What the group function is for one unit.
    ///
    /// - Parameters:
    ///   - own: What ``inner`` came to for this unit; any value for `group.count()`.
    ///   - values: The same for every unit of its group, this unit included.
    /// - Returns: A number, or why there is none.
    public func value(of own: Evaluation, among values: [Evaluation]) -> Evaluation {
        GroupValues(of: self, among: values).value(of: own)
    }

    /// What the group function is for each of many units.
    ///
    /// - Parameters:
    ///   - count: How many units are ranked together.
    ///   - value: The value of a name for the unit at a position below `count`.
    /// - Returns: One evaluation for each unit, in order. With ``by``, each is over the units with
    ///   the same word; a unit without a word belongs to no group and its result is missing.
    /// - Complexity: O(*n* log *n*) and one evaluation of each inner formula for each unit.
    public func values(
        ofUnits count: Int,
        _ value: (Int, Reference) -> Evaluation
    ) -> [Evaluation] {
        let own = (0..<count)
            .map { unit in
                inner?.evaluate { value(unit, $0) } ?? .value(.flag(true))
            }
        guard let by else {
            let group = GroupValues(of: self, among: own)
            return own.map { group.value(of: $0) }
        }
        let words = (0..<count).map { unit in by.evaluate { value(unit, $0) } }
        var members: [Evaluation: [Evaluation]] = [:]
        for (word, value) in zip(words, own) where word.value != nil {
            members[word, default: []].append(value)
        }
        let groups = members.mapValues { GroupValues(of: self, among: $0) }
        return zip(words, own).map { word, value in groups[word]?.value(of: value) ?? word }
    }
}
