import Exact
import Expressions
import Schemes

extension CheckIndex {
    /// What is wrong with a unit's kind, its data, exemptions, history and decided grade.
    func facts(of unit: UnitInputs) -> [(NodeID?, InputProblem.Fault)] {
        var faults: [(NodeID?, InputProblem.Fault)] = []
        if let id = unit.unitClass, !scheme.unitClasses.contains(where: { $0.id == id }) {
            faults.append((id, .unknownClass))
        }
        if let form = forms[unit.form], !form.classes.counts(for: unit.unitClass) {
            faults.append((unit.unitClass, .formForOtherClasses(form.id)))
        }
        faults += unit.data.sorted { $0.key < $1.key }
            .flatMap { id, value -> [(NodeID?, InputProblem.Fault)] in
                guard let datum = data[id] else { return [(id, .unknownDatum)] }
                return datum.faults(of: value).map { (id, $0) }
            }
        for (id, reason) in unit.exemptions.sorted(by: { $0.key < $1.key }) {
            if items[id] == nil {
                faults.append((id, .unknownItem))
            } else if scheme.policies.notApplicable == .notUsed {
                faults.append((id, .exemptionNotUsed))
            } else if reason.isEmpty {
                faults.append((id, .exemptionWithoutReason))
            }
        }
        for (earlier, later) in zip(unit.history.dropFirst(), unit.history)
        where earlier.year >= later.year {
            faults.append((nil, .historyOutOfOrder(year: earlier.year)))
        }
        if let decision = unit.gradeDecision {
            if !scheme.grades.contains(where: { $0.id == decision.grade }) {
                faults.append((decision.grade, .unknownGrade))
            }
            if decision.reason.isEmpty { faults.append((decision.grade, .decisionWithoutReason)) }
        }
        return faults + turnouts(of: unit)
    }

    private func turnouts(of unit: UnitInputs) -> [(NodeID?, InputProblem.Fault)] {
        unit.turnouts.sorted { $0.key < $1.key }
            .flatMap { id, turnout -> [(NodeID?, InputProblem.Fault)] in
                guard components[id] != nil else { return [(id, .unknownComponent)] }
                if turnout.invalid < 0 { return [(id, .turnoutOutOfRange(turnout.invalid))] }
                guard let invited = turnout.invited else { return [] }
                var cast = turnout.invalid
                switch unit.ratings[id] {
                case .tally(let tally):
                    let limit = BallotCount.limit
                    cast = min(cast, limit)
                    for count in tally.values { cast += min(max(count, 0), limit) }
                case .scores(let scores): cast = min(cast, BallotCount.limit) + scores.count
                case .imported, nil: break
                }
                return invited < cast ? [(id, .turnoutOutOfRange(invited))] : []
            }
    }
}

extension Datum {
    /// What is wrong with a recorded value.
    fileprivate func faults(of value: DataValue) -> [InputProblem.Fault] {
        if formula != nil { return [.computedDatum] }
        guard value.type == type else {
            return [.datumOfOtherType(value.type.rawValue, expected: type.rawValue)]
        }
        let numbers = value.number.map { [$0] } ?? value.numbers ?? []
        let given = value.word.map { [$0] } ?? value.words ?? []
        let low = minimum.map { Rational($0) }
        let high = maximum.map { Rational($0) }
        let range = "\(minimum?.description ?? "")...\(maximum?.description ?? "")"
        return
            numbers.filter { number in
                (low.map { number < $0 } ?? false) || (high.map { number > $0 } ?? false)
            }
            .map { .datumOutOfRange($0.description, allowed: range) }
            + given.filter { !words.isEmpty && !words.contains($0) }
            .map { .datumOutOfWords($0, allowed: words) }
    }
}
