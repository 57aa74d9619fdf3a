import Exact
import Schemes
import Testing

@testable import Wording

@Suite struct DiagnosticWordingTests {
    @Test(arguments: Language.allCases)
    func everyFindingReadsAsItsGolden(_ language: Language) throws {
        let wording = try OfficeSample.wording(language)
        let goldens =
            language == .chinese ? DiagnosticGoldens.chinese : DiagnosticGoldens.english
        let cases = try DiagnosticCases.byKey()
        if DiagnosticGoldens.areWrittenAnew {
            let texts = cases.mapValues { wording.text(for: $0.0, in: $0.1) }
            try DiagnosticGoldens.write(texts, language, of: "DiagnosticGoldens")
            return
        }
        #expect(Set(cases.keys) == Set(goldens.keys))
        for (key, finding) in cases {
            #expect(wording.text(for: finding.0, in: finding.1) == goldens[key], "\(key)")
        }
    }

    @Test func everyTextOfTheCatalogIsAmongTheCases() throws {
        let cases = try DiagnosticCases.byKey()
        #expect(Set(Catalog.chinese.keys) == Set(Catalog.english.keys))
        #expect(Set(Catalog.chinese.keys).subtracting(cases.keys).isEmpty)
        let codes = Set(cases.values.map(\.0.code))
        for code in Diagnostic.Code.allCases { #expect(codes.contains(code), "\(code.rawValue)") }
    }

    @Test func bothLanguagesAskForTheSameFacts() {
        func places(_ entry: Entry?) -> Set<Substring> {
            Set(
                (entry.map { $0.says + $0.ways } ?? [])
                    .flatMap { $0.matches(of: /\{[^}|]*/).map(\.output) }
            )
        }
        for key in Catalog.chinese.keys {
            let (chinese, english) = (Catalog.chinese[key], Catalog.english[key])
            #expect(places(chinese) == places(english), "\(key)")
            #expect(chinese?.ways.count == english?.ways.count, "\(key)")
        }
    }

    @Test(arguments: 0..<60)
    func factsThatAreMissingOrUnknownNeverBreakAText(seed: Int) throws {
        for (key, finding) in try DiagnosticCases.byKey().sorted(by: { $0.key < $1.key }) {
            let (diagnostic, scheme) = finding
            var facts = diagnostic.facts
            for (place, name) in facts.keys.sorted().enumerated() where (place + seed) % 3 == 0 {
                facts[name] = seed.isMultiple(of: 2) ? nil : "{\(name)}...,@ step :"
            }
            facts["unheard.of"] = "x"
            let spoilt = Diagnostic(
                code: diagnostic.code,
                node: diagnostic.node,
                field: seed % 5 == 0 ? nil : diagnostic.field,
                operation: seed % 7 == 0 ? nil : diagnostic.operation,
                given: seed % 4 == 0 ? nil : diagnostic.given,
                facts: facts
            )
            for language in Language.allCases {
                let text = try OfficeSample.wording(language).text(for: spoilt, in: scheme)
                #expect(text.hasPrefix(diagnostic.code.rawValue), "\(key)")
            }
        }
    }

    @Test func whatElseFollowsStandsInTheSameText() throws {
        let above = try OfficeSample.prefecture()
        let child = try OfficeSample.child(
            "650102",
            over: above,
            """
            {"id": "c1", "set": "I1-1.points", "to": "8"},
            {"id": "c2", "set": "I1-2.points", "to": "4"}
            """
        )
        #expect(child.diagnostics.map(\.code) == [.lockRange])
        let finding = try #require(child.diagnostics.first)
        #expect(
            try OfficeSample.wording(.english).text(for: finding, in: child) == """
                E-LOCK-RANGE  I1-1.points  健全制度: points  (示例县 version 1, change c1)
                  You set 8. Allowed here: 4 to 7 in steps of 0.5.
                  least 4 (set by 示例区 version 1, 附件第1项); \
                most 7 (set by 示例市 version 1, change p1); \
                step 0.5 (set by 示例区 version 1, 附件第1项).
                  示例区 version 1 itself allows 8.
                  Also: "组织领导" (S1): 健全制度 6 + 落实经费 4 = 10, should be 12. 2 short. \
                In effect: change c2.
                  Ways out:
                   1. choose 4 to 7 in steps of 0.5; nearest is 7
                   2. remove change c1 (it stays 6)
                   3. ask 示例市 (which alone can allow 4 to 8 in steps of 0.5) to widen its \
                limit, or for a waiver for 示例县
                """
        )
    }
}
