import Schemes
import Testing

@testable import Wording

@Suite struct RebaseWordingTests {
    @Test(arguments: Language.allCases) func theWorkedExampleReadsAsAgreed(
        language: Language
    ) throws {
        let sample = try RebaseOfficeSample(language)
        let text = sample.wording.text(
            for: try sample.rebase(),
            children: try sample.counties(14)
        )
        let shown = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.replacing(#/(id|编号) [0-9a-f]{8}…/#) { "\($0.output.1) …" } }
            .joined(separator: "\n")
        let golden = language == .chinese ? RebaseGoldens.chinese : RebaseGoldens.english
        #expect(shown == golden, "\(shown)")
    }
}
