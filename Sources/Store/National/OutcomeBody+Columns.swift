import Scoring

extension OutcomeBody {
    /// The flag bit of a record that holds only the kinds absent, criticised, incomplete, vetoed and no component and no component
    /// scores; the rest is computed when somebody asks.
    public static let isBrief: UInt16 = 1 << 15

    /// Packs the outcomes of one form's units from columns, in brief records.
    ///
    /// - Parameters:
    ///   - form: The place of the form.
    ///   - inputs: The inputs.
    ///   - outcomes: What they came to.
    ///   - isCriticised: Whether absent units are criticised.
    /// - Returns: How many units, and their records one after another.
    static func pack(
        form: UInt8,
        of inputs: CycleInputs,
        _ outcomes: PackedOutcomes,
        isCriticised: Bool
    ) -> (units: Int, body: [UInt8]) {
        var writer = ColumnWriter()
        writer.bytes.reserveCapacity(inputs.units.count * 20)
        var count = 0
        for (place, unit) in inputs.cycle.units.enumerated() where unit.form == form {
            count += 1
            writer.add(inputs.units[place])
            writer.add(outcomes.totals[place])
            writer.add(outcomes.ranks[place])
            writer.add(outcomes.grades[place])
            var flags = isBrief
            let isIncomplete = outcomes.sheets[place] == PackedOutcomes.none
            let hasTotal = outcomes.totals[place] != PackedOutcomes.none
            if unit.isAbsent {
                flags |= isCriticised ? 3 : 1
            } else if isIncomplete {
                flags |= 1 << 2
            } else if !hasTotal {
                flags |= 1 << 5
            }
            if unit.vetoGrade != PackedOutcomes.noGrade { flags |= 1 << 3 }
            writer.add(flags)
            writer.add(UInt8(0))
        }
        return (count, writer.bytes)
    }
}
