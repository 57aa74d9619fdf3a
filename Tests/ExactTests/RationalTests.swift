import BigInt
import Exact
import Testing

@Suite struct RationalTests {
    @Test(arguments: 0..<300)
    func arithmeticAgreesWithTheNaiveOne(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let (left, naiveLeft) = try randomPair(using: &generator)
        let (right, naiveRight) = try randomPair(using: &generator)
        expectEqual(left + right, naiveLeft + naiveRight)
        expectEqual(left - right, naiveLeft + naiveRight.negated)
        expectEqual(left * right, naiveLeft * naiveRight)
        #expect((left == right) == naiveLeft.isEqual(to: naiveRight))
        #expect((left < right) == naiveLeft.isBelow(naiveRight))
        if naiveRight.top == 0 {
            #expect(left.divided(by: right) == nil)
        } else {
            expectEqual(try #require(left.divided(by: right)), naiveLeft * naiveRight.inverted)
        }
    }

    @Test(arguments: 0..<300)
    func roundingAgreesWithTheNaiveOne(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let (value, naive) = try randomPair(using: &generator)
        let places = Int.random(in: 0...4, using: &generator)
        let parts = [1, 10, 100, 1_000, 10_000][places]
        let unit = Int64(10_000 / parts)
        let up = naive.nearest(parts: parts) { $0 < 0 ? $0 : $0 + 1 }
        let even = naive.nearest(parts: parts) { $0.isMultiple(of: 2) ? $0 : $0 + 1 }
        let cut = naive.towardsZero(parts: parts)
        let expected: [(Rounding, Int)] = [(.halfUp, up), (.halfEven, even), (.truncate, cut)]
        for (mode, count) in expected {
            let amount = Amount(tenThousandths: Int64(count) * unit)
            #expect(value.rounded(places: places, mode: mode) == amount, "\(value) \(mode)")
        }
    }

    @Test(arguments: [
        ("0.005", "0.01", "0", "0"), ("-0.005", "-0.01", "0", "0"),
        ("0.015", "0.02", "0.02", "0.01"), ("-0.015", "-0.02", "-0.02", "-0.01"),
        ("2.345", "2.35", "2.34", "2.34"), ("-2.345", "-2.35", "-2.34", "-2.34"),
        ("2.3449", "2.34", "2.34", "2.34"), ("-2.3451", "-2.35", "-2.35", "-2.34"),
        ("89.995", "90", "90", "89.99"),
    ])
    func halvesGoWhereTheModeSays(
        _ text: String,
        _ up: String,
        _ even: String,
        _ cut: String
    ) throws {
        let value = Rational(try Amount(parsing: text))
        #expect(value.rounded(places: 2, mode: .halfUp)?.description == up)
        #expect(value.rounded(places: 2, mode: .halfEven)?.description == even)
        #expect(value.rounded(places: 2, mode: .truncate)?.description == cut)
    }

    @Test func lowestTermsWithAPositiveDenominator() throws {
        let value = try #require(Rational(6, -4))
        #expect(value.numerator == -3)
        #expect(value.denominator == 2)
        #expect(value.description == "-3/2")
        #expect(Rational(0, -7) == Rational.zero)
        #expect(Rational(1, 0) == nil)
        #expect(Rational(12).description == "12")
    }

    @Test func fractionsOfAnySizeStayExact() throws {
        var sum = Rational.zero
        for bottom in 1...60 {
            sum = sum + (try #require(Rational(1, BigInt(bottom))))
        }
        for bottom in (1...60).reversed() {
            sum = sum - (try #require(Rational(1, BigInt(bottom))))
        }
        #expect(sum == .zero)
        let huge = try #require(Rational(BigInt(10).power(40), 3))
        #expect(huge.rounded(places: 2, mode: .halfUp) == nil)
    }

    @Test func onlyDecimalsOfFourPlacesAreAmounts() throws {
        #expect(try #require(Rational(1, 8)).exactAmount?.description == "0.125")
        #expect(try #require(Rational(-1, 10_000)).exactAmount?.description == "-0.0001")
        #expect(try #require(Rational(1, 3)).exactAmount == nil)
        #expect(try #require(Rational(1, 100_000)).exactAmount == nil)
    }

    @Test func theMeanIsExactAndOfNothingThereIsNone() throws {
        let amounts = try ["1", "2", "2"].map { try Amount(parsing: $0) }
        #expect(Rational.mean(of: amounts) == Rational(5, 3))
        #expect(Rational.mean(of: [Amount]()) == nil)
    }

    private func randomPair(
        using generator: inout SeededGenerator
    ) throws -> (Rational, NaiveFraction) {
        let top = Int.random(in: -2_000...2_000, using: &generator)
        // Powers of ten make halves likely.
        let bottoms = [2, 3, 7, 20, 200, 2_000, -40, -9]
        let bottom = bottoms.randomElement(using: &generator) ?? 1
        let value = try #require(Rational(BigInt(top), BigInt(bottom)))
        return (value, NaiveFraction(top: top, bottom: bottom))
    }

    private func expectEqual(_ value: Rational, _ naive: NaiveFraction) {
        #expect(value.numerator * BigInt(naive.bottom) == BigInt(naive.top) * value.denominator)
        #expect(value.denominator > 0)
    }
}
