import Exact
import PostgresDriver
import Schemes
import Scoring
import Store

/// What two schemes make of a cycle, by unit number.
struct BothResults {
    let before: [Int64: UnitResult]
    let after: [Int64: UnitResult]
    /// Whether columns did; otherwise rows, by the definition.
    let isByColumns: Bool
}

/// Scores a past cycle by other rules than its own.
struct CycleScoring {
    let past: PastCycle
    /// The rules that its marks were given under.
    let own: Rules

    /// By columns.
    ///
    /// - Returns: Results by unit number; `nil` where only the exact way can.
    func packed(by rules: Rules) -> [Int64: UnitResult]? {
        guard let inputs = past.inputs, inputs.units == past.units,
            let compiled = rules.compiled, rules.readsRatings(like: own),
            let cells = CarriedMarks(from: own.scheme, to: rules.scheme)
                .carried(past.cells, units: past.units.count)
        else { return nil }
        var cycle = inputs.cycle
        cycle.cells = cells
        var outcomes = PackedOutcomes()
        guard compiled.score(cycle, into: &outcomes) else { return nil }
        let grades = rules.scheme.grades.map(\.id)
        var results: [Int64: UnitResult] = [:]
        results.reserveCapacity(past.units.count)
        for (place, unit) in past.units.enumerated() {
            let total = outcomes.totals[place]
            let grade = Int(outcomes.grades[place])
            let id = grade < grades.count ? grades[grade] : nil
            results[unit] = UnitResult(
                total: total == PackedOutcomes.none
                    ? nil : Amount(tenThousandths: Int64(total)),
                rank: outcomes.ranks[place] == 0 ? nil : Int(outcomes.ranks[place]),
                grade: id,
                hasSeat: id.map(rules.limited.contains) ?? false
            )
        }
        return results
    }

    /// From rows, by the definition.
    func exact(by rules: Rules, _ recorded: RecordedCycle) -> [Int64: UnitResult] {
        let marks = CarriedMarks(from: own.scheme, to: rules.scheme)
        let outcomes = score(
            recorded.units.map { marks.carried($0.inputs, layout: own.layout) },
            by: rules.scheme,
            context: recorded.context
        )
        return Dictionary(
            zip(recorded.units, outcomes)
                .map { unit, outcome in
                    (
                        unit.number,
                        UnitResult(
                            total: outcome.total,
                            rank: outcome.rank,
                            grade: outcome.grade,
                            hasSeat: outcome.grade.map(rules.limited.contains) ?? false
                        )
                    )
                },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// By two schemes: by columns where they can, else from rows.
    func compare(
        _ before: Rules,
        _ after: Rules,
        exactly: Bool,
        _ session: inout Session
    ) async throws -> BothResults {
        if !exactly, let first = packed(by: before), let second = packed(by: after) {
            return BothResults(before: first, after: second, isByColumns: true)
        }
        let recorded = try await CycleShelf.recorded(
            of: past.cycle,
            scheme: own.scheme,
            &session
        )
        return BothResults(
            before: exact(by: before, recorded),
            after: exact(by: after, recorded),
            isByColumns: false
        )
    }
}
