import BigInt
import Exact
import Hierarchy
public import Schemes

extension PackedCycle {
    /// Packs a cycle's inputs.
    ///
    /// The result is `nil` when a value does not fit its column: a mark or an adjustment's awards
    /// above 214,748 points, or more than 2^31 raters of one unit; the exact way scores such a
    /// cycle.
    ///
    /// - Parameters:
    ///   - units: All units of the cycle.
    ///   - scheme: The scheme.
    ///   - compiled: The same scheme, compiled.
    public init?(_ units: [UnitInputs], _ scheme: Scheme, _ compiled: CompiledScheme) {
        self.init()
        let round = RatingRound(units, by: scheme)
        let checklist = Checklist(of: nil, in: scheme)
        for unit in units {
            self.units.append(Unit(unit, scheme))
            for item in compiled.layout.items {
                guard let mark = unit.marks[item] else {
                    cells.append(PackedSheet.noMark)
                    continue
                }
                // Below zero counts as zero, whatever the magnitude.
                let points = Swift.max(mark.points.tenThousandths, 0)
                guard let cell = Int32(exactly: points) else { return nil }
                cells.append(cell)
            }
            for adjustment in scheme.adjustments {
                let awarded = adjustment.awards(from: unit.occurrences, by: scheme.policies)
                    .map(\.points).pinnedTotal
                guard let award = Int32(exactly: awarded.tenThousandths) else { return nil }
                awards.append(award)
            }
            for component in scheme.components {
                guard let score = Score(component, of: unit, checklist, round, scheme) else {
                    return nil
                }
                scores.append(score)
            }
        }
    }
}

extension PackedCycle.Unit {
    fileprivate init(_ unit: UnitInputs, _ scheme: Scheme) {
        let found = Set(unit.findings.map(\.veto))
        let set = Set(scheme.vetoes.filter { found.contains($0.id) }.compactMap(\.grade))
        let form = scheme.forms.firstIndex { $0.id == unit.form }
        let grade = scheme.grades.lastIndex { set.contains($0.id) }
        self.init(
            form: form.map { UInt8(clamping: $0) } ?? .max,
            isAbsent: unit.isAbsent,
            vetoGrade: grade.map { UInt8(clamping: $0) } ?? PackedOutcomes.noGrade
        )
    }
}

extension PackedCycle.Score {
    /// The fraction before the clamp, in lowest terms; `nil` when it does not fit.
    fileprivate init?(
        _ component: Component,
        of unit: UnitInputs,
        _ checklist: Checklist,
        _ round: RatingRound,
        _ scheme: Scheme
    ) {
        let open = SheetOutcome(
            items: [:],
            missing: [],
            base: .zero,
            adjustments: [:],
            adjusted: .zero,
            total: nil
        )
        let basis = ScoreBasis(
            component,
            of: unit,
            sheet: open,
            in: round,
            checklist,
            by: scheme
        )
        guard let score = basis.raw else {
            self = .missing
            return
        }
        let scaled = score * Rational(Int(Amount.scale))
        guard let numerator = Int64(exactly: scaled.numerator),
            let denominator = Int32(exactly: scaled.denominator)
        else { return nil }
        self.init(numerator: numerator, denominator: denominator)
    }
}
