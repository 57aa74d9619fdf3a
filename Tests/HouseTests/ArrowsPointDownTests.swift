import Foundation
import Testing

/// The house: which of our targets each target may import, arrows downward only.
private let allowed: [String: Set<String>] = {
    let pure: [(String, Set<String>)] = [
        ("Exact", []),
        ("Canonical", []),
        ("Hierarchy", []),
        ("Expressions", ["Exact", "Hierarchy"]),
        ("Schemes", ["Exact", "Canonical", "Hierarchy", "Expressions"]),
        ("Scoring", ["Exact", "Canonical", "Hierarchy", "Expressions", "Schemes"]),
        ("Rollups", ["Exact", "Canonical", "Hierarchy", "Schemes", "Scoring"]),
        ("SampleData", ["Exact", "Canonical", "Hierarchy", "Schemes", "Scoring"]),
        (
            "Wording",
            ["Exact", "Canonical", "Hierarchy", "Expressions", "Schemes", "Scoring", "Rollups"]
        ),
        ("Printing", ["Exact", "Canonical", "Hierarchy", "Schemes", "Wording"]),
    ]
    let domain = Set(pure.map(\.0))
    var table = Dictionary(uniqueKeysWithValues: pure)
    table["TenantFiles"] = domain.subtracting(["Rollups", "SampleData", "Printing"])
    table["CLibPQ"] = []
    table["PostgresDriver"] = ["CLibPQ"]
    table["DriverTorture"] = ["PostgresDriver"]
    table["SQLEmbedder"] = []
    table["EmbedSQL"] = []
    table["SQLFiles"] = []
    table["Store"] = domain.subtracting(["SampleData"]).union(["PostgresDriver", "SQLFiles"])
    table["StoreTorture"] = [
        "Store", "PostgresDriver", "Schemes", "Scoring", "Hierarchy", "Exact", "Canonical",
    ]
    table["UseCases"] = domain.union(["Store", "TenantFiles", "PostgresDriver"])
    table["Bench"] = domain.union(["UseCases", "Store", "PostgresDriver", "TenantFiles"])
    table["Terminal"] = domain.union(["Bench", "UseCases", "Store", "TenantFiles"])
    table["pingyi"] = ["Terminal"]
    return table
}()

private let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

private func swiftFiles(under folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
}

private func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n")
        .compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 2, !line.hasPrefix("//"),
                !line.hasPrefix(" "), words.count > index + 1
            else { return nil }
            let name = words[words.count - 1].split(separator: ".")[0]
            return String(name)
        }
}

@Test func everyTargetHasItsRowInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    #expect(Set(folders) == Set(allowed.keys))
}

@Test(arguments: allowed.keys.sorted())
func importsPointDownward(target: String) throws {
    let ours = Set(allowed.keys)
    for file in swiftFiles(under: sources.appending(path: target)) {
        let upward = try Set(imports(of: file)).intersection(ours)
            .subtracting(allowed[target] ?? [])
        #expect(upward.isEmpty, "\(file.lastPathComponent) imports \(upward.sorted())")
    }
}

@Test func pureTargetsReadNeitherClockNorDiskNorChance() throws {
    let forbidden = [
        "ContinuousClock", "SystemRandomNumberGenerator", "Date()", "FileManager",
        "ProcessInfo", ".random(in",
    ]
    for target in [
        "Exact", "Canonical", "Hierarchy", "Expressions", "Schemes", "Scoring", "Rollups",
        "SampleData", "Printing",
    ] {
        for file in swiftFiles(under: sources.appending(path: target)) {
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in forbidden {
                #expect(!text.contains(word), "\(file.lastPathComponent) uses \(word)")
            }
        }
    }
}

@Test func theTopLevelHoldsNothingButTheRoomsNamed() throws {
    let top = sources.deletingLastPathComponent()
    let visible = try FileManager.default.contentsOfDirectory(atPath: top.path)
        .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(
        Set(visible)
            .isSubset(of: [
                "Package.swift", "README.md", "SQL", "Scripts", "Sources", "Tenants", "Tests",
            ])
    )
}
