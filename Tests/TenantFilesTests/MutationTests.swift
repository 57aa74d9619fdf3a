import Testing
import Wording

@testable import TenantFiles

/// Files with random bytes changed are read or refused, and never crash or hang.
@Suite struct MutationTests {
    private static let scheme = """
        format: pingyi/scheme/1
        scheme: demo
        tenant: "a"
        version: 1
        title: 示例标准
        full_marks: 100
        articles: {"1": "第一条", "2": |-
          第二条}
        sections:
          S1:
            title: 第一部分
            points: 100
            indicators:
              I1: {number: "1", text: '第一项', items: {I1-1: {text: 一, points: 100}}}
        locks:
          I1-1.points: {range: [2, 4], step: 0.5, enforcement: advisory, basis: 第一条}
        """

    private static let inputs = """
        {"format":"pingyi/inputs/1","tenant":"a","year":2025,"units":[{"id":"u1","name":"某局",
        "sector":"education","form":"onsite","marks":{"I1-1":"3","I1-2":{"rate":"0.5"}},
        "components":{"jury":{"scores":[{"rater":"j1","points":"92"}]},"peer":"90"},
        "findings":[{"veto":"fraud","evidence":"\\u4e00"}]}]}
        """

    private static let roster = """
        id\tcode\tname\tlevel\tparent\topened_on
        a\t100\t甲区\tregion\t\t2020-01-01
        b\t101\t乙市\tprefecture\ta\t2020-01-01
        """

    @Test(arguments: 0..<200)
    func mutatedFilesAreReadOrRefused(_ seed: Int) {
        var seeded = Seeded(seed)
        for original in [MutationTests.scheme, MutationTests.inputs, MutationTests.roster] {
            var bytes = Array(original.utf8)
            for _ in 0..<Int.random(in: 1...12, using: &seeded) where !bytes.isEmpty {
                Mutation.change(&bytes, &seeded)
            }
            let isInputs = original == MutationTests.inputs
            let isRoster = original == MutationTests.roster
            for name in isInputs ? ["x.json", "x.yaml"] : ["x.yaml"] {
                let log = ProblemLog(file: name)
                if isRoster {
                    if let text = SourceText.read(bytes, log) {
                        _ = RosterReader(log: log).entries(text)
                    }
                } else {
                    read(bytes, name, log, isInputs: isInputs)
                }
                for problem in log.problems { #expect(!problem.rendered(in: .english).isEmpty) }
            }
        }
    }

    private func read(_ bytes: [UInt8], _ name: String, _ log: ProblemLog, isInputs: Bool) {
        if isInputs {
            do throws(TenantFilesError) {
                _ = try InputsFile.read(bytes, named: name)
            } catch {
                #expect(!error.problems.isEmpty)
            }
        } else if SchemeFile.read(bytes, log) == nil {
            #expect(log.hasErrors)
        }
    }
}
