import Foundation
import Hierarchy
import Testing

@testable import TenantFiles

@Suite struct TenantFolderTests {
    private func folder(_ files: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pingyi-\(UUID())")
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        return folder
    }

    private func tenantFile(_ id: String, _ parent: String?) -> String {
        """
        format: pingyi/tenant/1
        id: "\(id)"
        code: "9\(id)"
        name: 辖区\(id)
        level: county
        opened_on: 2020-01-01
        \(parent.map { "parent: \"\($0)\"" } ?? "")
        """
    }

    private func derivation(_ tenant: String, over parent: String) -> String {
        """
        format: pingyi/derivation/1
        scheme: demo
        tenant: "\(tenant)"
        version: 1
        over: {tenant: "\(parent)", version: 1}
        changes: {}
        """
    }

    private let root = """
        format: pingyi/scheme/1
        scheme: demo
        tenant: "1"
        version: 1
        title: 标准
        full_marks: 100
        """

    @Test func aFolderIsReadAsOneRegister() throws {
        let folder = try folder([
            "README.md": "# 说明\n", ".hidden": "x", "top/tenant.yaml": tenantFile("1", nil),
            "top/scheme.yaml": root, "anywhere/tenant.yaml": tenantFile("2", "1"),
            "anywhere/scheme.yaml": derivation("2", over: "1"),
            "anywhere/deep/tenant.yaml": tenantFile("4", "3"),
            "anywhere/deep/scheme.yaml": derivation("4", over: "2"),
            "top/roster.tsv": "id\tcode\tname\tlevel\tparent\topened_on\r\n"
                + "3\t93\t丙县\tcounty\t2\t2020-01-01\r\n",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-over files do no harm.
        let read = try TenantFolder.read(at: folder.path)
        #expect(read.entries.map(\.id.rawValue) == ["1", "2", "3", "4"])
        #expect(read.warnings.map(\.code) == [.carriageReturn])
        func chain(_ word: String) throws -> [String] {
            let entry = try #require(read.entry(word))
            return read.chain(for: entry.id).map(\.tenant.rawValue)
        }
        #expect(try chain("4") == ["1", "2", "4"])
        #expect(try chain("93") == ["1", "2"])
        #expect(read.entry("94")?.id.rawValue == "4")
        #expect(read.entry("nobody") == nil)
        let place = try #require(read.entry("3")).id
        #expect(read.locations[place] == SourceLocation(file: "top/roster.tsv", line: 2))
    }

    @Test func theProblemsOfAllFilesComeAtOnce() throws {
        let folder = try folder([
            "a/tenant.yaml": "format: pingyi/tenant/1\nid: [\n", "b/tenant.yaml": "",
            "c/tenant.yaml": tenantFile("3", "9"), "c/scheme.yaml": derivation("4", over: "1"),
            "roster.tsv": "id\n",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-over files do no harm.
        let error = try #require(throws: TenantFilesError.self) {
            try TenantFolder.read(at: folder.path)
        }
        #expect(
            error.problems.map(\.code) == [
                .yamlSyntax, .empty, .schemeTenant, .unknownTenant, .rosterHeader,
            ]
        )
        #expect(error.problems.map(\.location.file).sorted() == error.problems.map(\.location.file))
    }

    @Test func aMissingFolderAndAFileInItsPlaceAreNamed() throws {
        func code(_ path: String) throws -> TenantFileProblem.Code? {
            try #require(throws: TenantFilesError.self) { try TenantFolder.read(at: path) }
                .problems.first?
                .code
        }
        #expect(try code("/nowhere/at/all") == .unreadable)
        #expect(try code(#filePath) == .notAFolder)
        let missing = try #require(throws: TenantFilesError.self) {
            try SchemeFile.read(at: "/nowhere/scheme.yaml")
        }
        #expect(missing.problems.map(\.code) == [.unreadable])
        let noFile = try #require(throws: TenantFilesError.self) {
            try InputsFile.read(at: "/tmp")
        }
        #expect(noFile.problems.map(\.code) == [.unreadable])
    }

    @Test func anEnormousFileIsRefusedUnread() throws {
        let folder = try folder(["tenant.yaml": String(repeating: "#\n", count: 5 << 20)])
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-over files do no harm.
        let error = try #require(throws: TenantFilesError.self) {
            try TenantFolder.read(at: folder.path)
        }
        #expect(error.problems.map(\.code) == [.tooLarge])
    }
}
