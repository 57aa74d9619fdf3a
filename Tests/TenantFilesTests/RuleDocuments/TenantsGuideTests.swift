import Foundation
import Schemes
import TenantFiles
import Testing

@Suite struct TenantsGuideTests {
    @Test func itNamesEveryPolicyWithItsValues() throws {
        let lines = try guide().split(separator: "\n")
        for row in PolicyTable.rows {
            let line = lines.first { $0.hasPrefix("| `\(row.name)` |") }
            let values = row.values.map { "`\($0)`" }.joined(separator: " ")
            #expect(line?.contains("| \(values) |") == true, "\(row.name)")
            #expect(line?.hasSuffix("| \(row.effect.rawValue) |") == true, "\(row.name)")
        }
    }

    @Test func itNamesEveryFieldOfEveryElement() throws {
        let guide = try guide()
        for kind in NodeKind.allCases {
            for rule in kind.fieldRules where rule.name != "words" {
                #expect(guide.contains("`\(rule.name)`"), "\(kind) \(rule.name)")
            }
        }
    }

    @Test func itsExampleOfARootCanScore() throws {
        let file = try SchemeFile.read(example("pingyi/scheme/1"), named: "README.md")
        guard case .root(let document) = file.content else {
            Issue.record("the example is a root")
            return
        }
        let resolved = resolve(document: document)
        #expect(resolved.diagnostics.filter(\.code.isError) == [])
        _ = try Scheme(snapshot: resolved.snapshot)
    }

    @Test func itsExampleOfADerivationResolves() throws {
        let file = try SchemeFile.read(example("pingyi/derivation/1"), named: "README.md")
        guard case .derivation(let derivation) = file.content else {
            Issue.record("the example is a derivation")
            return
        }
        let parent = try ShippedTenants.resolved("650000")
        let resolved = resolve(derivation, over: parent, digest: nil)
        #expect(resolved.diagnostics == [])
        _ = try Scheme(snapshot: resolved.snapshot)
    }

    private func guide() throws -> String {
        try String(contentsOfFile: ShippedTenants.path + "/README.md", encoding: .utf8)
    }

    // The fenced block that begins with a format.
    private func example(_ format: String) throws -> [UInt8] {
        let block = try guide().components(separatedBy: "```yaml\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
            .first { $0.hasPrefix("format: \(format)\n") }
        return Array(try #require(block).utf8)
    }
}
