import Exact
import Testing

@testable import Schemes

@Suite struct SchemeReadingTests {
    @Test func aWholeSchemeIsRead() throws {
        let snapshot = ReadingSample().snapshot
        let scheme = try Scheme(snapshot: snapshot)
        #expect(scheme.digest == snapshot.digest)
        #expect(scheme.title == "示例细则")
        #expect(scheme.fullMarks == Amount(10))
        #expect(scheme.items.map(\.id.rawValue) == ["I1-1", "I1-2"])
        #expect(scheme.items.map(\.step.description) == ["0.5", "1"])
        #expect(scheme.items.map(\.measure) == [.judged, .rate])
        #expect(
            scheme.adjustments.map(\.rates) == [
                [
                    Rate(id: NodeID(wellKnown: "A1-1"), level: "省", award: .fixed(Amount(1))),
                    Rate(
                        id: NodeID(wellKnown: "A1-2"),
                        level: "酌情",
                        award: .discretionary(
                            minimum: Amount(tenThousandths: 5_000),
                            maximum: Amount(1)
                        )
                    ),
                ]
            ]
        )
        #expect(
            scheme.components.map(\.source) == [
                .jury, .publicVote, .carryover(.assessedYearSheet),
            ]
        )
        #expect(scheme.components[0].aggregate == .trimmedMean)
        #expect(scheme.components[0].minimumRaters == 5)
        #expect(scheme.components[1].ballotSteps.map(\.points) == [.hundred, nil])
        #expect(scheme.components[2].clamp == Amount.zero...Amount.hundred)
        #expect(
            scheme.forms[0].weights.map { "\($0.component) \($0.percent)" } == [
                "jury 70", "carryover 30",
            ]
        )
        #expect(scheme.forms[0].unitLimit == 5)
        #expect(scheme.forms[0].steps == ["自查自评", "公告公示"])
        #expect(scheme.grades.map(\.wording) == ["90分以上", nil])
        #expect(scheme.vetoes.compactMap(\.grade?.rawValue) == ["fail"])
        #expect(scheme.policies.absence == .noGrade)
        #expect(scheme.policies.places == 2)
        #expect(scheme.vocabulary == ["organiser": "示例办公室"])
    }

    @Test func anAbsentUnitMayGetAGrade() throws {
        var sample = ReadingSample()
        sample.set("absence", "value", .text("grade"))
        sample.set("absence", "grade", .choice("fail"))
        let scheme = try Scheme(snapshot: sample.snapshot)
        #expect(scheme.policies.absence == .grade(NodeID(wellKnown: "fail")))
    }

    @Test func gradesOfEqualMinimumNeedAQuota() throws {
        var sample = ReadingSample()
        sample.remove("good", "fail")
        sample.add(
            "good",
            .grade,
            nil,
            [
                "title": .text("优秀"), "minimum": .number(Amount(60)),
                "quota_percent": .number(Amount(20)),
            ]
        )
        sample.add("pass", .grade, nil, ["title": .text("合格"), "minimum": .number(Amount(60))])
        sample.add("fail", .grade, nil, ["title": .text("不合格")])
        #expect(try Scheme(snapshot: sample.snapshot).grades.count == 3)
        sample.set("good", "quota_percent", nil)
        #expect(throws: SchemeReadingError.self) { try Scheme(snapshot: sample.snapshot) }
    }

    @Test(
        arguments: [
            ("scheme", "title", nil, "E-REF scheme.title state=missing"),
            (
                "scheme", "full_marks", .number(.zero),
                "E-VALUE scheme.full_marks problem=not_positive"
            ),
            ("scheme", "full_marks", .number(Amount(11)), "E-SUM scheme.full_marks sum=10"),
            ("I1-1", "points", .text("6"), "E-REF I1-1.points expected=number 0...100000"),
            ("I1-1", "points", .number(Amount(5)), "E-SUM S1.points sum=9"),
            (
                "I1-2", "measure", .choice("guess"),
                "E-REF I1-2.measure expected=choice judged, rate, computed, ladder"
            ),
            ("A1", "direction", nil, "E-REF A1.direction state=missing"),
            ("A1-1", "points", nil, "E-REF A1-1.points state=missing"),
            ("A1-1", "points", .number(.zero), "E-VALUE A1-1.points problem=not_positive"),
            (
                "A1-2", "points", .number(Amount(1)),
                "E-VALUE A1-2.points problem=fixed_and_discretionary"
            ),
            ("A1-2", "minimum", .number(Amount(2)), "E-VALUE A1-2.minimum problem=above_other"),
            ("jury", "source", .choice("jurors"), "E-REF jury.source expected=choice"),
            (
                "jury", "minimum_raters", .number(Amount(tenThousandths: 5_000)),
                "E-VALUE jury.minimum_raters problem=not_whole"
            ),
            ("public-yes", "points", nil, "E-REF public state=missing"),
            ("carryover", "carryover", nil, "E-REF carryover.carryover state=missing"),
            ("carryover", "clamp_low", nil, "E-REF carryover.clamp_low state=missing"),
            (
                "carryover", "clamp_high", .number(Amount(-1)),
                "E-VALUE carryover.clamp_low problem=above_other"
            ),
            ("onsite", "weights.jury", .number(Amount(60)), "E-SUM onsite sum=90"),
            (
                "onsite", "weights.jurx", .number(Amount(1)),
                "E-REF onsite.weights.jurx missing=jurx near=jury"
            ),
            ("fail", "minimum", .number(Amount(60)), "E-VALUE fail.minimum problem=lowest_grade"),
            ("fraud", "grade", .choice("fial"), "E-REF fraud.grade missing=fial near=fail"),
            (
                "bands", "value", .text("half_opne"),
                "E-POLICY bands.value problem=unknown_value near=half_open"
            ),
            ("rounding", "places", nil, "E-REF rounding.places state=missing"),
            ("absence", "value", .text("grade"), "E-REF absence.grade state=missing"),
        ] as [(String, String, FieldValue?, String)]
    )
    func aProblemIsNamedWithItsPlace(
        _ node: String,
        _ field: String,
        _ value: FieldValue?,
        _ finding: String
    ) throws {
        var sample = ReadingSample()
        sample.set(node, field, value)
        let error = try #require(
            #expect(throws: SchemeReadingError.self) { try Scheme(snapshot: sample.snapshot) }
        )
        let texts = error.diagnostics.map(\.summary)
        #expect(
            texts.contains { text in finding.split(separator: " ").allSatisfy { text.contains($0) }
            },
            "\(texts)"
        )
    }

    @Test(arguments: [
        ("S1", "E-REF scheme state=missing expected=section"),
        ("jury", "E-REF onsite.weights.jury missing=jury"),
        ("A1-1", ""),
        ("bands", "E-POLICY bands problem=missing recommended=half_open"),
        ("rounding", "E-POLICY rounding problem=missing recommended=half_up"),
        ("onsite", "E-REF scheme state=missing expected=form"),
        ("scheme", "E-ORPHAN scheme expected=scheme"),
    ])
    func aMissingElementIsNamed(_ id: String, _ finding: String) throws {
        var sample = ReadingSample()
        sample.remove(id)
        guard !finding.isEmpty else {
            _ = try Scheme(snapshot: sample.snapshot)
            return
        }
        let error = try #require(
            #expect(throws: SchemeReadingError.self) { try Scheme(snapshot: sample.snapshot) }
        )
        let texts = error.diagnostics.map(\.summary)
        #expect(
            texts.contains { text in finding.split(separator: " ").allSatisfy { text.contains($0) }
            },
            "\(texts)"
        )
    }

    @Test func anUnknownPolicyIsAnErrorWithTheNearestName() throws {
        var sample = ReadingSample()
        sample.add("tise", .policy, nil, ["value": .text("x")])
        sample.add("650100:local", .policy, nil, ["value": .text("anything")])
        let error = try #require(
            #expect(throws: SchemeReadingError.self) { try Scheme(snapshot: sample.snapshot) }
        )
        #expect(
            error.diagnostics.map(\.summary) == ["E-POLICY tise near=ties problem=unknown_policy"]
        )
    }

    @Test func allProblemsAreReportedTogether() throws {
        var sample = ReadingSample()
        sample.remove("bands", "ties", "fail")
        sample.set("I1-1", "text", nil)
        let error = try #require(
            #expect(throws: SchemeReadingError.self) { try Scheme(snapshot: sample.snapshot) }
        )
        #expect(
            Set(error.diagnostics.map { "\($0.code.rawValue) \($0.node)" }) == [
                "E-REF I1-1", "E-POLICY bands", "E-POLICY ties", "E-REF fraud", "E-VALUE good",
            ]
        )
    }

    @Test(arguments: 0..<300)
    func anySnapshotIsReadOrRefused(seed: Int) {
        var generator = FormGenerator(seed: seed)
        var sample = ReadingSample()
        for _ in 0...generator.count(4) {
            let node = sample.nodes.randomElement(using: &generator)
            guard let node else { continue }
            switch generator.count(2) {
            case 0: sample.remove(node.id.rawValue)
            case 1:
                let field = node.fields.keys.sorted { $0.rawValue < $1.rawValue }.first
                sample.set(node.id.rawValue, field?.rawValue ?? "title", generator.value())
            default: sample.set(node.id.rawValue, generator.field().rawValue, generator.value())
            }
        }
        do {
            let scheme = try Scheme(snapshot: sample.snapshot)
            #expect(scheme.sections.map(\.points).total == scheme.fullMarks)
            for form in scheme.forms {
                #expect(form.weights.map(\.percent).total == .hundred)
                #expect(form.weights.allSatisfy { $0.percent > .zero })
            }
            #expect(scheme.grades.last?.minimum == nil)
        } catch {
            #expect(!error.diagnostics.isEmpty)
            #expect(error.diagnostics.allSatisfy { $0.code.isError })
        }
        _ = try? Scheme(snapshot: generator.snapshot())  // must not trap
    }
}

extension Diagnostic {
    var summary: String {
        let address = field.map { "\(node).\($0)" } ?? node.rawValue
        let facts = facts.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        return "\(code.rawValue) \(address)\(facts)"
    }
}
