extension CompiledScheme {
    /// A unit's place within its cycle takes 24 bits of a key of the ranking.
    static let mostUnits = 1 << 24

    /// Ranks units within their forms and gives grades, as ``score(_:by:)`` does.
    ///
    /// One sort of whole numbers orders all ranked units by form and, within a form, from the best
    /// total down.
    func place(_ units: [PackedCycle.Unit], _ outcomes: inout PackedOutcomes) {
        outcomes.ranks.removeAll(keepingCapacity: true)
        outcomes.grades.removeAll(keepingCapacity: true)
        outcomes.order.removeAll(keepingCapacity: true)
        for (place, unit) in units.enumerated() {
            let isVetoed = unit.vetoGrade != PackedOutcomes.noGrade
            outcomes.ranks.append(0)
            outcomes.grades.append(
                isVetoed ? unit.vetoGrade : unit.isAbsent ? absenceGrade : PackedOutcomes.noGrade
            )
            let total = outcomes.totals[place]
            if total != PackedOutcomes.none, !isVetoed {
                outcomes.order.append(RankKey(form: unit.form, total: total, place: place).bits)
            }
        }
        outcomes.order.sort()
        var start = 0
        while start < outcomes.order.count {
            let form = RankKey(bits: outcomes.order[start]).form
            var end = start + 1
            while end < outcomes.order.count, RankKey(bits: outcomes.order[end]).form == form {
                end += 1
            }
            let present = units.count { $0.form == form && !$0.isAbsent }
            rank(start..<end, &outcomes)
            grade(start..<end, present: present, &outcomes)
            start = end
        }
    }

    private func rank(_ ranked: Range<Int>, _ outcomes: inout PackedOutcomes) {
        var shared: Int32 = 0
        var before: Int32?
        for place in ranked {
            let key = RankKey(bits: outcomes.order[place])
            if key.total != before { shared = Int32(place - ranked.lowerBound + 1) }
            before = key.total
            outcomes.ranks[key.place] = shared
        }
    }

    private func grade(_ ranked: Range<Int>, present: Int, _ outcomes: inout PackedOutcomes) {
        func total(_ place: Int) -> Int32 { RankKey(bits: outcomes.order[place]).total }
        var start = ranked.lowerBound
        for (number, grade) in grades.enumerated() {
            var end = start
            while end < ranked.upperBound, Int64(total(end)) >= grade.minimum { end += 1 }
            if let seats = grade.seats(of: present), end - start > seats {
                let firstOut = total(start + seats)
                end = start + seats
                while end > start, total(end - 1) == firstOut { end -= 1 }
            }
            for place in start..<end {
                outcomes.grades[RankKey(bits: outcomes.order[place]).place] = UInt8(number)
            }
            start = end
        }
    }
}

/// A ranked unit as one whole number, whose order is that of forms and then of falling totals.
///
/// The form in the highest 8 bits, the total turned round in the next 32, the unit's place within
/// its cycle in the lowest 24.
private struct RankKey {
    let bits: UInt64

    init(bits: UInt64) { self.bits = bits }

    init(form: UInt8, total: Int32, place: Int) {
        // Flipping all bits but the sign turns the order of signed numbers round, as unsigned ones.
        let falling = UInt32(bitPattern: total ^ .max)
        bits = UInt64(form) << 56 | UInt64(falling) << 24 | UInt64(place)
    }

    var form: UInt8 { UInt8(bits >> 56) }
    var total: Int32 { Int32(bitPattern: UInt32(truncatingIfNeeded: bits >> 24)) ^ .max }
    var place: Int { Int(bits & 0xFF_FFFF) }
}
