import Exact

extension Scheme {
    /// Totals to which the rule's own words give no grade, or two (domain policies XJ-01, XJ-02).
    func bandFindings() -> [Diagnostic] {
        let titles = Dictionary(grades.map { ($0.id, $0.title) }) { first, _ in first }
        let words = Dictionary(grades.map { ($0.id, $0.wording) }) { first, _ in first }
        return bandFaults.filter { !policies.bands.closes($0) }
            .map { fault in
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
                facts["given_to"] = grade(of: fault).flatMap { titles[$0] }
                return .found(.bands, fault.below, "wording", facts: facts)
            }
    }

    // Which grade the policies give the totals of a fault; `nil` where people decide.
    private func grade(of fault: BandFault) -> NodeID? {
        if fault.isOverlap {
            return policies.bandBoundary == .lowerGrade ? fault.below : fault.above
        }
        return policies.bands == .manualDecision ? nil : fault.below
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

extension Policies.Bands {
    /// Whether no total that is looked at can lie in a gap: whole numbers pass over one between
    /// two that follow each other.
    fileprivate func closes(_ fault: BandFault) -> Bool {
        guard self == .roundToIntegerFirst, !fault.isOverlap else { return false }
        let (low, high) = (fault.low.value, fault.high.value)
        return !fault.low.isIncluded && !fault.high.isIncluded && low.isMultiple(of: Amount(1))
            && high.tenThousandths &- low.tenThousandths == Amount.scale
    }
}
