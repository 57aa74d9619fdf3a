import Exact

extension Scheme {
    /// Totals to which the rule's own words give no grade, or two (domain policies XJ-01, XJ-02).
    func bandFindings() -> [Diagnostic] {
        let titles = Dictionary(grades.map { ($0.id, $0.title) }) { first, _ in first }
        let words = Dictionary(grades.map { ($0.id, $0.wording) }) { first, _ in first }
        return bandFaults.map { fault in
            var facts = [
                "problem": fault.isOverlap ? "overlap" : "gap",
                "low": fault.low.value.description,
                "high": fault.high.value.description,
                "low.included": fault.low.isIncluded ? "true" : "false",
                "high.included": fault.high.isIncluded ? "true" : "false",
                "above": fault.above.rawValue,
                "below": fault.below.rawValue,
            ]
            facts["above.title"] = titles[fault.above]
            facts["below.title"] = titles[fault.below]
            facts["above.wording"] = words[fault.above] ?? nil
            facts["below.wording"] = words[fault.below] ?? nil
            facts["policy"] = fault.isOverlap ? "band_boundary" : "bands"
            // Half-open bands give a gap to the grade below it, an overlap to the one above.
            facts["given_to"] = fault.isOverlap ? titles[fault.above] : titles[fault.below]
            return .found(.bands, fault.below, "wording", facts: facts)
        }
    }

    /// Grades whose words begin at another total than their minimum.
    func minimumFindings() -> [Diagnostic] {
        grades.compactMap { grade in
            guard let minimum = grade.minimum, let wording = grade.wording,
                let low = WordedBand(grade.id, wording: wording)?.low,
                low.value != minimum || low.isIncluded != grade.isMinimumIncluded
            else { return nil }
            let facts = [
                "problem": low.value == minimum ? "inclusion_differs" : "minimum_differs",
                "limit": minimum.description, "low": low.value.description,
            ]
            return .found(.bands, grade.id, "wording", given: .text(wording), facts: facts)
        }
    }
}
