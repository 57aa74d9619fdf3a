import Hierarchy
import Scoring
import Store
import Testing

/// Columns that a seed draws: up to 40 units with two adjustments and three components.
private func columns(_ seed: UInt64) -> CycleInputs {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % bound
    }
    let count = Int(next(40)) + 1
    let sectors = ["courts", "education", "health"].compactMap { SectorID(rawValue: $0) }
    return CycleInputs(
        units: (0..<count).map { Int64($0 * 7) + Int64(next(7)) },
        sectors: (0..<count).map { _ in sectors[Int(next(3))] },
        cycle: PackedCycle(
            units: (0..<count)
                .map { _ in
                    PackedCycle.Unit(
                        form: UInt8(next(2)),
                        isAbsent: next(9) == 0,
                        vetoGrade: next(9) == 0 ? 4 : .max
                    )
                },
            awards: (0..<count * 2).map { _ in Int32(next(90_000)) - 1_000 },
            scores: (0..<count * 3)
                .map { _ in
                    next(5) == 0
                        ? .missing
                        : PackedCycle.Score(
                            numerator: Int64(next(1 << 40)) - 5,
                            denominator: Int32(next(500)) + 1
                        )
                }
        )
    )
}

@Test(arguments: UInt64(0)..<40)
func packedInputsOfACycleReadBackAsTheSame(seed: UInt64) throws {
    let inputs = columns(seed)
    let read = try CycleInputs(packed: inputs.packed)
    #expect(read.units == inputs.units)
    #expect(read.sectors == inputs.sectors)
    #expect(read.cycle.units == inputs.cycle.units)
    #expect(read.cycle.awards == inputs.cycle.awards)
    #expect(read.cycle.scores == inputs.cycle.scores)
    #expect(read.packed == inputs.packed)
}

@Test(arguments: UInt64(0)..<10)
func packedInputsThatWereCutAreRefused(seed: UInt64) {
    let bytes = columns(seed).packed
    for length in 0..<bytes.count {
        #expect(throws: StoredValueError.self) {
            try CycleInputs(packed: Array(bytes.prefix(length)))
        }
    }
}
