import Exact
import Expressions
import Testing

@Test func sumsAreExact() throws {
    let scope = Scope(names: OpenNames([:]))
    let formula = try Expression(parsing: "0.1 + 0.2").checked(in: scope, expecting: .number)
    #expect(formula.evaluate { .missing([.notGiven($0)]) }.value?.description == "0.3")
}

@Test func everyMeasureIsWellFormed() {
    #expect(Measure.all.count == 35)
}
