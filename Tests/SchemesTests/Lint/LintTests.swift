import Exact
import Testing

@testable import Schemes

@Suite struct LintTests {
    private func findings(
        _ change: (inout ReadingSample) -> Void = { _ in }
    ) -> [String] {
        var sample = ReadingSample.complete
        change(&sample)
        return lint(resolve(document: sample.document())).map(\.summary)
    }

    @Test func aCompleteSchemeHasNothingToSay() {
        #expect(findings() == [])
    }

    @Test func gapsAndOverlapsOfTheWordsAreNamed() {
        let found = findings { sample in
            sample.remove("good", "fail")
            for (id, minimum, wording) in [
                ("good", 80, "80分以上"), ("pass", 60, "60分至79分"), ("fail", nil, "60分以下"),
            ] as [(String, Int?, String)] {
                var fields: [String: FieldValue] = [
                    "title": .text(id), "wording": .text(wording),
                ]
                if let minimum { fields["minimum"] = .number(Amount(minimum)) }
                sample.add(id, .grade, nil, fields)
            }
            sample.add("band_boundary", .policy, nil, ["value": .text("higher_grade")])
        }
        #expect(
            found == [
                """
                W-BANDS fail.wording above=pass above.title=pass above.wording=60分至79分 \
                below=fail below.title=fail below.wording=60分以下 given_to=pass high=60 \
                high.included=true low=60 low.included=true policy=band_boundary problem=overlap
                """,
                """
                W-BANDS pass.wording above=good above.title=good above.wording=80分以上 \
                below=pass below.title=pass below.wording=60分至79分 given_to=pass high=80 \
                high.included=false low=79 low.included=false policy=bands problem=gap
                """,
            ]
        )
    }

    @Test(arguments: [
        ("90分以上", "80分至89分", "gap 89...90"), ("90分以上", "80分以上不满90分", ""),
        ("90分以上", "90分以下", "overlap 90...90"), ("超过90分", "不满90分", "gap 90...90"),
        ("不低于60分", "低于60分", ""), ("85分以上", "80分至89分", "overlap 85...89"),
        ("前20%", "不低于60分", ""),
    ])
    func wordedBandsMeetOrLeaveAGap(_ above: String, _ below: String, _ expected: String) throws {
        var sample = ReadingSample.complete
        sample.set("good", "wording", .text(above))
        sample.set("fail", "wording", .text(below))
        let faults = try Scheme(snapshot: sample.snapshot).bandFaults
        let texts = faults.map {
            "\($0.isOverlap ? "overlap" : "gap") \($0.low.value)...\($0.high.value)"
        }
        #expect(texts == (expected.isEmpty ? [] : [expected]))
    }

    @Test func aMissingPolicyNamesTheRecommendedAnswer() {
        let found = findings { $0.remove("ties") }
        #expect(
            found == [
                "E-POLICY ties allowed=shared_rank, dense, tie_break problem=missing recommended=shared_rank"
            ]
        )
    }

    @Test func answersThatScoringGivesAnywayShouldBeWrittenOut() {
        let found = findings { $0.remove("median", "few_ballots") }
        #expect(
            found == [
                """
                W-UNSTATED scheme policies=median, few_ballots value.few_ballots=not_available \
                value.median=lower_median
                """
            ]
        )
    }

    @Test(arguments: [
        ("organiser_unit", nil, "problem=not_answered"),
        ("organiser_unit", "in_own_ranking", "problem=in_own_ranking"),
        ("organiser_unit", "out_of_ranking", ""),
    ])
    func theOrganiserInItsOwnRankingIsPointedOut(
        _ policy: String,
        _ value: String?,
        _ fact: String
    ) {
        let found = findings { sample in
            sample.remove(policy)
            if let value { sample.add(policy, .policy, nil, ["value": .text(value)]) }
        }
        #expect(found.count == (fact.isEmpty ? 0 : 1))
        #expect(
            found.allSatisfy { $0.hasPrefix("W-ORGANISER organiser_unit") && $0.contains(fact) }
        )
    }

    @Test(
        arguments: [
            ("W-UNUSED public problem=no_weight", "onsite", "weights.public", .number(.zero)),
            (
                "W-UNUSED good.carryover owner=carryover problem=stray_field", "public",
                "carryover",
                .choice("imported")
            ),
            (
                "W-UNUSED fail.quota_percent problem=quota_on_lowest", "fail", "quota_percent",
                .number(Amount(20))
            ),
            (
                "E-VALUE I1-1.points limit=4 other=step problem=off_step", "I1-1", "step",
                .number(Amount(4))
            ),
            (
                """
                E-VALUE carryover_source.value limit=imported other=carryover.carryover \
                problem=differs
                """, "carryover", "carryover", .choice("imported")
            ),
            (
                "E-VALUE jury_aggregation.value limit=mean other=jury.aggregate problem=differs",
                "jury", "aggregate", .choice("mean")
            ),
            ("W-JURY jury.categories problem=none_named", "jury", "categories", nil),
        ] as [(String, String, String, FieldValue?)]
    )
    func doubtfulValuesAreNamed(
        _ finding: String,
        _ node: String,
        _ field: String,
        _ value: FieldValue?
    ) {
        let wanted = finding.replacing("good.carryover", with: "public.carryover")
        let found = findings { sample in
            sample.set(node, field, value)
            if field == "weights.public" {
                sample.set("onsite", "weights.jury", .number(Amount(70)))
            }
        }
        #expect(found.contains(wanted), "\(found)")
    }

    @Test func anEmptyContainerIsPointedOut() {
        let found = findings { sample in
            sample.add("S9", .section, nil, ["title": .text("空"), "points": .number(.zero)])
            sample.add("A9", .adjustmentGroup, nil, ["title": .text("空")])
        }
        #expect(
            found == [
                "W-UNUSED A9 kind=adjustment problem=empty",
                "W-UNUSED S9 kind=indicator problem=empty",
            ]
        )
    }

    @Test func aBoundOnAValueThatIsNotThereIsPointedOut() {
        let sample = ReadingSample.complete
        let address = Address(NodeID(wellKnown: "I1-1"), FieldName(wellKnown: "count_minimum"))
        var resolved = resolve(document: sample.document())
        var snapshot = resolved.snapshot
        snapshot.advice[address] = EffectiveLock(steps: [])
        resolved = ResolvedScheme(
            snapshot: snapshot,
            provenance: resolved.provenance,
            diagnostics: [],
            chain: resolved.chain
        )
        #expect(
            lint(resolved).map(\.summary) == [
                "W-UNUSED I1-1.count_minimum problem=lock_without_value"
            ]
        )
    }

    @Test func aCategoryOfJurorsThatALevelAboveNamesIsMissed() throws {
        let parent = resolve(document: ReadingSample.complete.document())
        let address = Address(NodeID(wellKnown: "jury"), FieldName(wellKnown: "categories"))
        let child = resolve(
            try ReadingSample.derivation([
                Operation(
                    id: "p1",
                    action: .set(address, to: .list(["人大代表", "律师代表"]), was: nil)
                )
            ]),
            over: parent,
            digest: nil
        )
        #expect(
            lint(child).map(\.summary) == [
                "W-JURY jury.categories missing=政协委员 problem=missing setter=650000@1"
            ]
        )
    }

    @Test func whatResolvingFoundIsNotRepeated() {
        var sample = ReadingSample.complete
        sample.set("I1-1", "points", .number(Amount(5)))
        let resolved = resolve(document: sample.document())
        #expect(resolved.diagnostics.map(\.code) == [.sum])
        #expect(lint(resolved).isEmpty)
    }
}
