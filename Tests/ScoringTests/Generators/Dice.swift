import Exact

/// Reproducible choices from a seed (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Whether something happens that happens once in so many times.
    mutating func once(in times: Int) -> Bool { int(1...times) == 1 }

    mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[int(0...choices.count - 1)]
    }

    /// A number of halves, tenths or hundredths.
    mutating func amount(_ range: ClosedRange<Int>, per whole: Int = 2) -> Amount {
        Amount(
            tenThousandths: Int64(int(range.lowerBound * whole...range.upperBound * whole))
                * Amount.scale / Int64(whole)
        )
    }

    /// One list of each number of elements from `counts`, made one by one.
    mutating func list<Element>(
        _ counts: ClosedRange<Int>,
        _ make: (inout Dice, Int) -> Element
    ) -> [Element] {
        (0..<int(counts)).map { make(&self, $0) }
    }
}
