/// A reproducible stream of numbers: SplitMix64.
///
/// The state grows by the odd constant 0x9E3779B97F4A7C15 and each output is the state passed
/// through Stafford's variant 13 of the 64-bit finaliser (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014). Samples need speed and repeatability, not secrecy.
public struct RandomStream: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Creates a stream.
    ///
    /// - Parameter seed: Any number; equal seeds give equal streams on every machine.
    public init(seed: UInt64) {
        state = seed
    }

    /// Creates a stream of its own for a named part of a larger sample.
    ///
    /// - Parameters:
    ///   - seed: The seed of the whole sample.
    ///   - name: What the part is, such as a tenant and a year; mixed in by 64-bit FNV-1a.
    public init(seed: UInt64, name: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var mixer = RandomStream(seed: seed ^ hash)
        state = mixer.next()
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The next number within bounds.
    ///
    /// - Parameter bounds: Both ends included.
    /// - Returns: A number from the bounds by multiplying the top 32 bits, so that the result does
    ///   not depend on the standard library's way; the bounds span less than 2³².
    public mutating func number(in bounds: ClosedRange<Int>) -> Int {
        let span = UInt64(bounds.upperBound - bounds.lowerBound) + 1
        return bounds.lowerBound + Int(((next() >> 32) &* span) >> 32)
    }

    /// Whether an event of a given chance happens.
    ///
    /// - Parameter perMille: The chance in thousandths, from 0 to 1,000.
    /// - Returns: `true` in that many of 1,000 draws on average.
    public mutating func happens(perMille: Int) -> Bool {
        number(in: 0...999) < perMille
    }
}
