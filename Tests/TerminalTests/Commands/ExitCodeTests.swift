import ArgumentParser
import Store
import TenantFiles
import Testing
import UseCases

@testable import Terminal

/// The one table of exit codes.
@Suite struct ExitCodeTests {
    @Test(arguments: [
        ("score --tenant 650000 Tests/Samples/xinjiang-inputs.json", 0),
        ("schemes lint Tests/GalleryTests/Rules/R05-sheet-per-class/scheme.yaml", 0),
        ("--help", 0),
        ("--version", 0),
        ("score --tenant 650000 Tests/Samples/faulty-inputs.json", 1),
        ("score --tenant 650000 Tests/Samples/nowhere.json", 1),
        ("schemes resolve --tenant 999999", 1),
        ("schemes lint --tenants nowhere", 1),
        ("tenants export Tenants", 3),
        ("tenants list", 4),
        ("doctor", 4),
        ("doctor --socket /nowhere", 4),
        ("migrate --socket /nowhere", 4),
        ("rollup verify --socket /nowhere", 4),
        ("publish", 64),
        ("rollup compare --tenant 650000 --by colour", 64),
        ("score --lang fr --tenant 650000 x.json", 64),
        ("--no-such-option", 64),
        ("nonsense", 64),
    ])
    func endsWithItsCode(_ line: String, _ code: Int32) async throws {
        let answer = try await Program.run(line)
        #expect(answer.status == code, "\(answer.everything)")
        #expect(code == 0 || !answer.errors.isEmpty)
    }

    @Test func everyCodeOfTheContractHasANumber() {
        #expect(Terminal.ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 64, 70])
    }

    @Test(arguments: UseCaseError.Code.allCases)
    func everyFailureOfAUseCaseHasACodeAndATextInBothLanguages(_ code: UseCaseError.Code) {
        let text = UseCaseText(UseCaseError(code))
        #expect([.checkFailed, .refused, .unavailable].contains(text.status))
        #expect(text.phrase.chinese.count > 6)
        #expect(text.phrase.english.count > 12)
        #expect(text.phrase.chinese.unicodeScalars.contains { $0.value > 0x4E00 })
        #expect(!text.phrase.english.unicodeScalars.contains { $0.value > 0x4E00 })
    }

    @Test func whatNobodyForesawIsADefect() async throws {
        struct Unforeseen: Error {}
        let output = try OutputOptions.parse(["--lang", "en"])
        do {
            try await running(output) { _ in throw Unforeseen() }
            Issue.record("a defect passed for success")
        } catch let code as ExitCode {
            #expect(code.rawValue == 70)
        }
    }

    @Test(arguments: Terminal.ExitStatus.allCases)
    func theStatusOfACommandIsItsExitCode(_ status: Terminal.ExitStatus) async throws {
        let output = try OutputOptions.parse([])
        do {
            try await running(output) { _ in status }
            #expect(status == .done)
        } catch let code as ExitCode {
            #expect(code.rawValue == status.rawValue)
        }
    }

    @Test(.database) func aPlanWithChangesEndsWithTwoWhenAsked() async throws {
        try await TestDatabase.with { database in
            let folder = "Tenants/431302-louxing"
            for (line, code): (String, Int32) in [
                ("plan \(folder)", 0), ("plan \(folder) --detailed-exitcode", 2),
                ("apply \(folder) --as one --approved-by one", 3),
                ("apply \(folder) --approved-by second", 0),
                ("plan \(folder) --detailed-exitcode", 0),
            ] {
                let answer = try await database.run("tenants \(line)")
                #expect(answer.status == code, "\(line): \(answer.everything)")
            }
        }
    }

    @Test(.database) func aDatabaseThatIsMissingIsUnavailable() async throws {
        let nowhere = ["PINGYI_SOCKET": TestDatabase.socket ?? "", "PINGYI_DATABASE": "no_such"]
        for line in ["tenants list", "doctor", "rollup verify"] {
            #expect(try await Program.run(line, nowhere).status == 4)
        }
    }
}
