import Exact
import Hierarchy
import Schemes
import Scoring

extension UnitInputs {
    /// A unit of the given form; by default all its items have full marks.
    static func sample(
        _ unit: UnitID = "u1",
        form: NodeID,
        under scheme: Scheme,
        losing lost: Amount = 0,
        isAbsent: Bool = false,
        findings: [Finding] = [],
        occurrences: [Occurrence] = [],
        ratings: [NodeID: Rating] = [:]
    ) -> UnitInputs {
        UnitInputs(
            unit: unit,
            name: unit.rawValue,
            sector: "education",
            form: form,
            isAbsent: isAbsent,
            findings: findings,
            marks: .full(under: scheme, losing: lost),
            occurrences: occurrences,
            ratings: ratings
        )
    }

    /// The same unit with other marks.
    func marked(_ marks: [NodeID: Mark]) -> UnitInputs {
        UnitInputs(
            unit: unit,
            name: name,
            sector: sector,
            form: form,
            isAbsent: isAbsent,
            findings: findings,
            marks: marks,
            occurrences: occurrences,
            ratings: ratings
        )
    }
}

extension [NodeID: Mark] {
    /// Full marks everywhere but for so many points, lost from the first items on.
    static func full(under scheme: Scheme, losing lost: Amount = 0) -> [NodeID: Mark] {
        var left = lost
        var marks: [NodeID: Mark] = [:]
        for item in scheme.items {
            let loss = Swift.min(left, item.points)
            left = left - loss
            let isFull = loss == .zero
            marks[item.id] = Mark(
                points: item.points - loss,
                rate: item.measure == .rate && isFull ? Rational(1) : nil,
                reason: isFull ? nil : "缺少材料"
            )
        }
        return marks
    }
}

extension [NodeID: Rating] {
    /// Components taken over as plain numbers.
    static func imported(_ scores: [NodeID: Amount]) -> [NodeID: Rating] {
        scores.mapValues { .imported($0, source: "sample") }
    }
}
