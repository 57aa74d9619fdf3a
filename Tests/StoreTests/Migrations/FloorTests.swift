import Foundation
import Store
import Testing

@Test func scriptsAndProgramShareOneTableOfServerFloors() throws {
    let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let table = root.appending(path: "SQL/server-floors.tsv")
    let text = try String(contentsOf: table, encoding: .utf8)
    var floors: [Int: Int] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        let numbers = line.split { "\t.".contains($0) }.compactMap { Int($0) }
        try #require(numbers.count == 3, "major, tab, major.minor")
        floors[numbers[0]] = numbers[2]
    }
    #expect(floors == VersionFloor.minors)
}
