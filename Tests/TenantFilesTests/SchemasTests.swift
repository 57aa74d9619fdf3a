import Foundation
import Testing

@testable import TenantFiles

/// The JSON Schemas are documentation; here their examples are read by the program itself.
@Suite struct SchemasTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/TenantFiles/Schemas")

    @Test(arguments: ["tenant", "scheme", "derivation", "inputs", "decisions"])
    func theExampleOfEverySchemaIsRead(_ name: String) throws {
        let data = try Data(contentsOf: SchemasTests.folder.appending(path: "\(name).schema.json"))
        let schema = try #require(
            try JSONSerialization.jsonObject(with: data) as? [String: Any]
        )
        let examples = try #require(schema["examples"] as? [Any])
        #expect(!examples.isEmpty)
        for example in examples {
            let bytes = Array(try JSONSerialization.data(withJSONObject: example))
            switch name {
            case "decisions": _ = try DecisionsFile.read(bytes, named: "example.json")
            case "inputs": _ = try InputsFile.read(bytes, named: "example.json")
            case "tenant":
                let log = ProblemLog(file: "example.json")
                var map = try #require(DocumentSource.document(bytes, log))
                #expect(TenantEntryReader(log: log).entry(&map) != nil)
                #expect(log.problems.isEmpty)
            default: _ = try SchemeFile.read(bytes, named: "example.json")
            }
        }
    }

    @Test func everyKeyOfATenantIsInItsSchema() throws {
        let data = try Data(contentsOf: SchemasTests.folder.appending(path: "tenant.schema.json"))
        let schema = try #require(
            try JSONSerialization.jsonObject(with: data) as? [String: Any]
        )
        let properties = try #require(schema["properties"] as? [String: Any])
        let log = ProblemLog(file: "tenant.yaml")
        let source = Array("format: pingyi/tenant/1\nzzzzzz: 1\n".utf8)
        var unknown = try #require(DocumentSource.document(source, log))
        _ = TenantEntryReader(log: log).entry(&unknown)
        let known = try #require(log.problems.first { $0.code == .unknownKey }?.arguments["known"])
        #expect(Set(known.components(separatedBy: ", ")) == Set(properties.keys))
    }
}
