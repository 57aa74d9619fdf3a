import Testing
import Wording

@testable import Terminal
@testable import UseCases

/// What people are told about an installation in which everything is wrong.
@Suite struct DoctorGoldenTests {
    @Test(arguments: ["zh", "en"])
    func theReportReadsWell(_ language: String) throws {
        let report = InstallationReport(
            database: "pingyi",
            results: [
                CheckResult(.version, PlantedFacts.faults.map(\.finding)), CheckResult(.clock),
                CheckResult(.disk, isKnown: false),
            ]
        )
        let console = Console(language: language == "zh" ? .chinese : .english, isJSON: false)
        let lines = InstallationText(report, console).lines
        try Golden.expect(lines.joined(separator: "\n") + "\n", "doctor.\(language)")
    }
}
