import Foundation
import Testing
import Wording

@testable import TenantFiles

/// Each folder of `Corpus` is wrong in some way; `Goldens` holds what is said about it.
@Suite struct CorpusTests {
    private static let home = URL(filePath: #filePath).deletingLastPathComponent()

    static let cases: [String] = {
        let corpus = home.appending(path: "Corpus").path
        // An unreadable corpus has no cases, which `theCorpusIsLarge` finds out.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: corpus)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test func theCorpusIsLarge() {
        #expect(CorpusTests.cases.count >= 60)
    }

    @Test(arguments: cases)
    func everyProblemIsNamedWithPlaceAndRemedy(_ name: String) throws {
        let problems = CorpusTests.problems(of: name)
        #expect(problems.contains { $0.severity == .error })
        for problem in problems {
            for language in Language.allCases {
                #expect(!problem.message(in: language).isEmpty)
                #expect(problem.remedy(in: language).count > 3)
            }
        }
        let text = Language.allCases
            .map { language in problems.map { $0.rendered(in: language) + "\n" }.joined() }
            .joined(separator: "\n")
        let golden = CorpusTests.home.appending(path: "Goldens/\(name).txt")
        if ProcessInfo.processInfo.environment["PINGYI_UPDATE_GOLDENS"] == "1" {
            try text.write(to: golden, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == text)
    }

    private static func problems(of name: String) -> [TenantFileProblem] {
        let folder = home.appending(path: "Corpus/\(name)").path
        do throws(TenantFilesError) {
            if FileManager.default.fileExists(atPath: folder + "/lint.yaml") {
                _ = try SchemeFile.read(at: folder + "/lint.yaml", as: "lint.yaml")
            } else if FileManager.default.fileExists(atPath: folder + "/inputs.json") {
                _ = try InputsFile.read(at: folder + "/inputs.json", as: "inputs.json")
            } else if FileManager.default.fileExists(atPath: folder + "/inputs.yaml") {
                _ = try InputsFile.read(at: folder + "/inputs.yaml", as: "inputs.yaml")
            } else {
                _ = try TenantFolder.read(at: folder)
            }
            return []
        } catch {
            return error.problems
        }
    }
}
