import Canonical
import Foundation
import Testing

/// Measurements of derivation, small: whether the ways agree, not how long they take.
@Suite struct BenchTests {
    private func works(_ document: JSONValue) -> Set<String> {
        Set((document["findings"]?.array ?? []).compactMap { $0["work"]?.string })
    }

    @Test(.database) func chainsRebasesAndThePreviewAgree() async throws {
        let tree = try SmallTree()
        defer { tree.remove() }
        let answer = try await Program.run(
            "bench schemes --small --json --tenants \(tree.path)",
            ["PINGYI_SOCKET": TestDatabase.socket ?? ""]
        )
        #expect(answer.status == 0, "\(answer.errors)")
        let document = try expectDocument(answer, "bench")
        #expect(works(document) == ["schemes", "schemes rebase", "schemes preview"])
        let preview = try #require(
            document["findings"]?.array?.first { $0["work"] == "schemes preview" }
        )
        #expect(preview["agrees"] == true)
        #expect(preview["facts"]?["derivations"] == "3")
        #expect(preview["facts"]?["units with another score"] != "0")
    }

    @Test func withoutAServerThePreviewIsLeftOutAndThatIsSaid() async throws {
        let answer = try await Program.run("bench schemes --small --json --lang en")
        #expect(answer.status == 0)
        #expect(works(try expectDocument(answer, "bench")) == ["schemes", "schemes rebase"])
        #expect(answer.errors.contains("The preview of a changed template was not measured."))
    }
}
