import Exact
import Expressions
import Testing

/// A root lies within half of its last place, whatever the number.
@Test(arguments: 0..<80)
func aRootIsTheNearestNumberOfItsPlaces(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let top = Int.random(in: 0...2_000_000, using: &random)
    let bottom = Int.random(in: 1...999, using: &random)
    let degree = Int.random(in: 2...8, using: &random)
    let places = Int.random(in: 0...6, using: &random)
    let number = try #require(Rational(top).divided(by: Rational(bottom)))
    let formula = try TrialBench.standard.checked("root(\(top) / \(bottom), \(degree), \(places))")
    let root = try #require(formula.evaluate { .missing([.notGiven($0)]) }.value?.number)
    func power(_ base: Rational) -> Rational {
        (0..<degree).reduce(Rational(1)) { product, _ in product * base }
    }
    let scale = (0..<places).reduce(Rational(1)) { product, _ in product * Rational(10) }
    let half = try #require(Rational(1).divided(by: Rational(2) * scale))
    #expect(power(root + half) > number)
    #expect(root < half || power(root - half) <= number)
    #expect((root * scale).denominator == 1)
}
