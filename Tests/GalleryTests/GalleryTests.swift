import Exact
import Hierarchy
import Schemes
import Scoring
import TenantFiles
import Testing
import Wording
import Yams

@Suite struct GalleryTests {
    @Test func everyRuleTypeHasACase() {
        let shown = Set(GalleryCase.all.map { String($0.name.prefix(3)) })
        let needed = (1...66).map { "R" + (($0 < 10) ? "0\($0)" : "\($0)") }
        #expect(needed.filter { !shown.contains($0) }.isEmpty)
    }

    @Test func wholeSchemesAreTriedToo() {
        #expect(GalleryCase.all.count { !$0.name.hasPrefix("R") } >= 3)
    }

    @Test(arguments: GalleryCase.all) func theSchemeHasNoFault(sample: GalleryCase) throws {
        let resolved = try sample.resolved()
        let findings = (resolved.diagnostics + lint(resolved)).filter { $0.code.isError }
        let wording = Wording(.english)
        #expect(findings.map { wording.text(for: $0, in: resolved) } == [])
    }

    // What every scheme of this kind has to answer is left out of the small ones.
    @Test(arguments: GalleryCase.all) func theSchemeRaisesNoFalseAlarm(
        sample: GalleryCase
    )
        throws
    {
        let resolved = try sample.resolved()
        let left: Set<Diagnostic.Code> = [.unstated, .organiser, .juryCategory]
        let findings = (resolved.diagnostics + lint(resolved)).filter { !left.contains($0.code) }
        let wording = Wording(.english)
        #expect(findings.map { wording.text(for: $0, in: resolved) } == [])
    }

    @Test(arguments: GalleryCase.all) func theOutcomeIsTheOneWorkedByHand(
        sample: GalleryCase
    )
        throws
    {
        let scheme = try Scheme(snapshot: sample.resolved().snapshot)
        let file = try sample.inputs()
        let units = file.units(under: scheme)
        #expect(check(units, against: scheme) == [])
        let outcomes = score(units, by: scheme, context: file.context(under: scheme))
        let expected = try sample.expected()
        #expect(!expected.isEmpty)
        for (unit, result) in expected {
            let outcome = outcomes.first { $0.unit.rawValue == unit }
            let differences = Expectation.differences(
                .mapping(result),
                outcome?.jsonValue,
                at: "\(sample.name) \(unit)"
            )
            #expect(differences == [])
        }
    }

    @Test(arguments: GalleryCase.all) func everyNumberIsExplained(sample: GalleryCase) throws {
        let scheme = try Scheme(snapshot: sample.resolved().snapshot)
        let file = try sample.inputs()
        let units = file.units(under: scheme)
        for outcome in score(units, by: scheme, context: file.context(under: scheme)) {
            let steps = Scoring.trace(
                of: outcome.unit,
                in: units,
                by: scheme,
                context: file.context(under: scheme)
            )
            let numbers = try #require(steps).recomputed()
            #expect(numbers.base == Rational(outcome.sheet.base))
            #expect(numbers.adjusted == Rational(outcome.sheet.adjusted))
            #expect(numbers.total == outcome.total.map { Rational($0) })
        }
    }

    @Test(arguments: GalleryCase.all) func theOutcomeIsWorkedByHandInAComment(
        sample: GalleryCase
    )
        throws
    {
        let comments = try sample.text("outcome.yaml").split(separator: "\n")
            .filter { $0.hasPrefix("#") }
        #expect(comments.count >= 2)
    }
}
