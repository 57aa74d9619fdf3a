import Canonical
import Schemes
import Testing
import Wording

@testable import TenantFiles

/// Answers to a rebase's questions, as people write them.
@Suite struct DecisionsFileTests {
    private static let first =
        "sha256:97827c83654ec46098e11b6671df26d5bfbe02b61d6ab9a13379d0f7a5c3e812"
    private static let second =
        "sha256:07827c83654ec46098e11b6671df26d5bfbe02b61d6ab9a13379d0f7a5c3e812"

    private static let yaml = """
        format: pingyi/decisions/1
        decisions:
          - question: \(first)
            answer: theirs
            reason: 与自治区一致。
          - question: \(second)
            answer: {values: {I14-1.points: 4.5, ":X1-1.points": 0.5, scheme.title: 新办法}}
          - {question: \(first), answer: {limit: 12}}
          - {question: \(first), answer: {retarget: I20}}
          - {question: \(first), answer: remove}

        """

    @Test func aYAMLFileSaysWhatTheSameJSONSays() throws {
        let read = try DecisionsFile.read(Array(DecisionsFileTests.yaml.utf8), named: "d.yaml")
        #expect(read.decisions.count == 5)
        #expect(read.locations.map(\.line) == [3, 6, 8, 9, 10])
        #expect(read.decisions[0].answer == .theirs)
        #expect(read.decisions[0].reason == "与自治区一致。")
        // What the program writes is read back, alone in a list or in a document.
        let list = JSONValue.array(read.decisions.map(\.jsonValue))
        let bare = try DecisionsFile.read(list.canonicalBytes, named: "d.json")
        #expect(bare.decisions == read.decisions)
        let whole: JSONValue = ["format": "pingyi/decisions/1", "decisions": list]
        let document = try DecisionsFile.read(whole.canonicalBytes, named: "d")
        #expect(document.decisions == read.decisions)
    }

    @Test(
        arguments: [
            ("answer: thiers", "d.yaml:4:13", TenantFileProblem.Code.notAChoice),
            ("answer: {values: {I14.pionts: 3}}", "d.yaml:4:23", .unknownField),
            ("answer: {values: {I14: 3}}", "d.yaml:4:23", .invalidAddress),
            ("answer: {values: {I14-1.points: drei}}", "d.yaml:4:37", .notANumber),
            ("answer: {limit: 3, retarget: I2}", "d.yaml:4:13", .action),
            ("answer: mine\n    raeson: x", "d.yaml:5:5", .unknownKey),
            ("reason: x", "d.yaml:3:5", .missingKey),
        ]
    )
    func whatIsWrongIsSaidWithItsPlaceAndARemedy(
        _ line: String,
        _ place: String,
        _ code: TenantFileProblem.Code
    ) throws {
        let text = """
            format: pingyi/decisions/1
            decisions:
              - question: \(DecisionsFileTests.first)
                \(line)

            """
        let error = #expect(throws: TenantFilesError.self) {
            try DecisionsFile.read(Array(text.utf8), named: "d.yaml")
        }
        let problem = try #require(error?.problems.first)
        #expect(problem.code == code)
        #expect("\(problem.location)" == place)
        #expect(problem.rendered(in: .english).contains("[\(code.rawValue)]"))
    }

    @Test func anotherDocumentIsRefused() {
        for text in ["format: pingyi/scheme/1\n", "just words\n", "decisions: []\n", "- 3\n"] {
            #expect(throws: TenantFilesError.self) {
                try DecisionsFile.read(Array(text.utf8), named: "d.yaml")
            }
        }
    }
}
