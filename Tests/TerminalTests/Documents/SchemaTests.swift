import Canonical
import Foundation
import Testing

/// The schemas themselves, and the page that shows an example of each kind.
@Suite struct SchemaTests {
    /// The kinds that commands print.
    static let printed: Set = [
        "tenant-plan", "tenant-list", "tenant-record", "export-report", "lint-report",
        "resolved-scheme", "explanation", "scheme-difference", "printed-scheme", "rebase-report",
        "outcomes",
        "published-year",
        "comparison", "unit-result", "verification", "rescore", "migration-report",
        "scheme-draft", "draft-withdrawal", "scheme-publication", "adoption-report",
        "question-list", "question-answer", "simulation", "waiver-list", "task-list",
        "publication-report", "sample-report", "doctor-report", "progress", "bench",
    ]
    /// The kinds that people write.
    static let read: Set = ["tenant", "scheme", "derivation", "inputs", "decisions"]

    @Test func everyKindHasASchema() {
        #expect(SchemaTests.printed.union(SchemaTests.read).isSubset(of: SchemaValidator.kinds))
    }

    @Test func everyKindThatTheProgramNamesIsKnownHere() throws {
        let sources = Program.project.appending(path: "Sources/Terminal")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var named: Set<String> = []
        for case let file as URL in files?.allObjects ?? [] where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /"(pingyi\/[a-z-]+\/[0-9]+)"/) {
                named.insert(kindName(String(match.output.1)))
            }
        }
        #expect(named == SchemaTests.printed)
    }

    @Test(arguments: SchemaValidator.kinds)
    func theExamplesOfASchemaPassIt(_ kind: String) throws {
        let validator = try SchemaValidator(kind: kind)
        let examples = validator.root["examples"]?.array ?? []
        #expect(!examples.isEmpty)
        for example in examples {
            #expect(validator.faults(example) == [])
            #expect(example["format"]?.string == "pingyi/\(kind)/1")
        }
    }

    @Test(arguments: printed.sorted())
    func everyPrintedObjectIsClosed(_ kind: String) throws {
        func open(_ schema: JSONValue, _ place: String) -> [String] {
            switch schema {
            case .array(let elements):
                return elements.enumerated().flatMap { open($1, "\(place)/\($0)") }
            case .object(let members):
                let isOpen =
                    members["type"] == "object" && members["additionalProperties"] == nil
                let inner = members.filter { $0.key != "examples" }
                    .flatMap { open($0.value, "\(place)/\($0.key)") }
                return (isOpen ? [place] : []) + inner
            default: return []
            }
        }
        #expect(open(try SchemaValidator(kind: kind).root, "") == [])
    }

    @Test(arguments: printed.sorted())
    func printedNumbersAreWhole(_ kind: String) throws {
        let file = SchemaValidator.folder.appending(path: "\(kind).schema.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains("\"type\": \"number\""))
    }

    @Test func aFaultIsFoundWithItsPlace() throws {
        let validator = try SchemaValidator(kind: "rescore")
        let broken: JSONValue = ["format": "pingyi/rescore/1", "cycles": "3", "more": 1]
        #expect(
            Set(validator.faults(broken)) == [
                "/cycles: \"3\" is not \"integer\"", ": units is missing",
                "/more: nothing may stand here",
            ]
        )
    }

    @Test func thePageListsEveryFlagOfAComparison() throws {
        let page = Program.project
            .appending(path: "Sources/Terminal/Documentation.docc/Documents.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let schema = try SchemaValidator(kind: "comparison").root["$defs"]
        let flags = [
            schema?["sideFlag"]?["properties"]?["flag"]?["enum"],
            schema?["reading"]?["properties"]?["flags"]?["items"]?["enum"],
        ]
        for flag in flags.flatMap({ $0?.array ?? [] }).compactMap(\.string) {
            #expect(text.contains("| `\(flag)` |"), "\(flag)")
        }
        #expect(flags.allSatisfy { $0?.array?.isEmpty == false })
    }

    @Test func thePageShowsAnExampleOfEveryKindThatPasses() throws {
        let page = Program.project
            .appending(path: "Sources/Terminal/Documentation.docc/Documents.md")
        let parts = try String(contentsOf: page, encoding: .utf8).split(separator: "```json\n")
        var shown: Set<String> = []
        for part in parts.dropFirst() {
            let text = part.prefix { $0 != "`" }
            let document = try JSONValue(parsing: String(text))
            let kind = document["format"]?.string.map(kindName) ?? "?"
            shown.insert(kind)
            #expect(try SchemaValidator(kind: kind).faults(document) == [])
        }
        #expect(shown == SchemaTests.printed)
    }
}

/// The kind in a format such as `pingyi/outcomes/1`.
func kindName(_ format: String) -> String {
    let parts = format.split(separator: "/")
    return parts.count == 3 ? String(parts[1]) : format
}

/// Reads what a command printed and holds it against the schema that it names.
///
/// Reading refuses numbers with fractions, so points can only stand as strings.
func expectDocument(
    _ answer: Program.Answer,
    _ kind: String,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> JSONValue {
    let document = try JSONValue(parsing: answer.output)
    #expect(document["format"] == .string("pingyi/\(kind)/1"), sourceLocation: sourceLocation)
    let faults = try SchemaValidator(kind: kind).faults(document)
    #expect(faults.prefix(5) == [], sourceLocation: sourceLocation)
    #expect(answer.output == document.prettyText + "\n", sourceLocation: sourceLocation)
    return document
}
