import Exact
import Testing

@Suite struct AmountTests {
    @Test(arguments: [
        ("0", 0), ("2", 20_000), ("0.5", 5_000), ("-3", -30_000), ("60.25", 602_500),
        ("0.0001", 1), ("-0.0001", -1), ("007", 70_000), ("1.50", 15_000), ("-0", 0),
        ("1000000000", 10_000_000_000_000), ("-1000000000", -10_000_000_000_000),
    ])
    func plainDecimalsAreRead(_ text: String, _ tenThousandths: Int64) throws {
        #expect(try Amount(parsing: text) == Amount(tenThousandths: tenThousandths))
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "+1", "1e3", "1,000", " 1", "1 ", "--1", "1.2.3", "０", "一",
        "1_000", "0x10", "NaN", "∞", "1.-5",
    ])
    func anythingElseIsNotANumber(_ text: String) {
        #expect(throws: AmountError.notANumber(text)) { try Amount(parsing: text) }
    }

    @Test func morePlacesThanFourAreRefused() {
        #expect(throws: AmountError.tooManyPlaces("0.00001")) { try Amount(parsing: "0.00001") }
        #expect(throws: AmountError.tooManyPlaces("1.50000")) { try Amount(parsing: "1.50000") }
    }

    @Test(arguments: [
        "1000000000.0001", "-1000000000.0001", "9999999999", "10000000000",
        "99999999999999999999999999",
    ])
    func magnitudesAboveTheLimitAreRefused(_ text: String) {
        #expect(throws: AmountError.outOfRange(text)) { try Amount(parsing: text) }
    }

    @Test(arguments: 0..<500)
    func theDescriptionReadsBackAndIsTheShortest(seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let limit = Amount.limit * Amount.scale
        let bound = [10, 10_000, 1_000_000, limit].randomElement(using: &generator) ?? limit
        let amount = Amount(
            tenThousandths: Int64.random(in: -bound...bound, using: &generator)
        )
        let text = amount.description
        #expect(try Amount(parsing: text) == amount)
        #expect(!text.contains(".") || (!text.hasSuffix("0") && !text.hasSuffix(".")))
        #expect(text != "-0")
    }

    @Test func textWithPlacesIsPaddedAndCut() {
        let amount = Amount(tenThousandths: -895_049)
        #expect(amount.text(places: 0) == "-89")
        #expect(amount.text(places: 2) == "-89.50")
        #expect(amount.text(places: 4) == "-89.5049")
        #expect(amount.text(places: 9) == "-89.5049")
        #expect(amount.text(places: -1) == "-89")
    }

    @Test func stepsAreExact() {
        let half = Amount(tenThousandths: 5_000)
        #expect(Amount(tenThousandths: 15_000).isMultiple(of: half))
        #expect(!Amount(tenThousandths: 12_000).isMultiple(of: half))
        #expect(Amount(tenThousandths: -5_000).isMultiple(of: half))
        #expect(Amount(tenThousandths: 1).isMultiple(of: .zero))
    }

    @Test(arguments: 0..<100)
    func sumsAndOrderAreThoseOfWholeNumbers(seed: Int) {
        var generator = SeededGenerator(seed: seed)
        let left = Int64.random(in: -1_000_000...1_000_000, using: &generator)
        let right = Int64.random(in: -1_000_000...1_000_000, using: &generator)
        let (first, second) = (Amount(tenThousandths: left), Amount(tenThousandths: right))
        #expect((first + second).tenThousandths == left + right)
        #expect((first - second).tenThousandths == left - right)
        #expect((-first).tenThousandths == -left)
        #expect((first < second) == (left < right))
        #expect([first, second, first].total.tenThousandths == left + right + left)
    }
}
