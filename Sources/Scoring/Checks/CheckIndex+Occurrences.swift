import Exact
import Schemes

extension CheckIndex {
    /// What is wrong with something that earned or cost points.
    func faults(of occurrence: Occurrence) -> [(NodeID?, InputProblem.Fault)] {
        guard let rate = rates[occurrence.rate] else { return [(occurrence.rate, .unknownRate)] }
        var faults: [InputProblem.Fault] = []
        // A million occurrences at one rate are a typing error in any rule of this kind.
        let counts = 1...1_000_000
        if !counts.contains(occurrence.count) {
            faults.append(.countOutOfRange(occurrence.count, allowed: counts))
        }
        switch (rate.award, occurrence.points) {
        case (.fixed(let fixed), let points?):
            faults.append(.pointsOnFixedRate(points, fixed: fixed))
        case (.fixed, nil): break
        case (.discretionary(let minimum, let maximum), let points):
            let allowed = minimum...max(minimum, maximum)
            if let points {
                if !allowed.contains(points) {
                    faults.append(.pointsOutOfRange(points, allowed: allowed))
                }
            } else {
                faults.append(.pointsMissing(allowed: allowed))
            }
        }
        if let adjustment = adjustments[rate.id] {
            faults += adjustment.faults(of: occurrence)
        }
        return faults.map { (rate.id, $0) }
    }
}

extension Adjustment {
    /// What is wrong with a share of an award, or with what is carried over.
    fileprivate func faults(of occurrence: Occurrence) -> [InputProblem.Fault] {
        var faults: [InputProblem.Fault] = []
        if let share = occurrence.share {
            if sharing == .none { faults.append(.sharingNotUsed(share)) }
            if share <= .zero || share > Rational(1) { faults.append(.shareOutOfRange(share)) }
        }
        if let document = occurrence.document {
            if carryOver == .none { faults.append(.carryOverNotUsed) }
            if document.isEmpty { faults.append(.carriedOverWithoutDocument) }
        }
        return faults
    }
}
