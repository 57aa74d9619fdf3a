extension CompiledScheme {
    /// Ranks units within their forms and gives grades, as ``score(_:by:)`` does.
    ///
    /// One sort orders all ranked units by form and, within a form, from the best total down.
    func place(_ units: [PackedCycle.Unit], _ outcomes: inout PackedOutcomes) {
        outcomes.ranks.removeAll(keepingCapacity: true)
        outcomes.grades.removeAll(keepingCapacity: true)
        for unit in units {
            outcomes.ranks.append(0)
            let isSet = unit.vetoGrade != PackedOutcomes.noGrade
            outcomes.grades.append(
                isSet ? unit.vetoGrade : unit.isAbsent ? absenceGrade : PackedOutcomes.noGrade
            )
        }
        let order = units.indices
            .filter { place in
                outcomes.totals[place] != PackedOutcomes.none
                    && units[place].vetoGrade == PackedOutcomes.noGrade
            }
            .sorted { left, right in
                (units[left].form, outcomes.totals[right])
                    < (units[right].form, outcomes.totals[left])
            }
        var start = 0
        while start < order.count {
            let form = units[order[start]].form
            let end = order[start...].firstIndex { units[$0].form != form } ?? order.count
            let present = units.count { $0.form == form && !$0.isAbsent }
            rank(order[start..<end], &outcomes)
            grade(order[start..<end], present: present, &outcomes)
            start = end
        }
    }

    private func rank(_ order: ArraySlice<Int>, _ outcomes: inout PackedOutcomes) {
        var shared: Int32 = 0
        var before: Int32?
        for (place, unit) in order.enumerated() {
            let total = outcomes.totals[unit]
            if total != before { shared = Int32(clamping: place + 1) }
            before = total
            outcomes.ranks[unit] = shared
        }
    }

    private func grade(
        _ order: ArraySlice<Int>,
        present: Int,
        _ outcomes: inout PackedOutcomes
    ) {
        var open = order
        for (place, grade) in grades.enumerated() {
            var end = open.startIndex
            while end < open.endIndex, Int64(outcomes.totals[open[end]]) >= grade.minimum {
                end += 1
            }
            if let seats = grade.seats(of: present), end - open.startIndex > seats {
                let firstOut = outcomes.totals[open[open.startIndex + seats]]
                end = open.startIndex + seats
                while end > open.startIndex, outcomes.totals[open[end - 1]] == firstOut { end -= 1 }
            }
            for unit in open[..<end] { outcomes.grades[unit] = UInt8(place) }
            open = open[end...]
        }
    }
}
