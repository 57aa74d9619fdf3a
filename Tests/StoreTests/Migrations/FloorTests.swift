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
        let cells = line.split(separator: "\t")
        let major = try #require(Int(cells[0]))
        floors[major] = try #require(cells[1].split(separator: ".").last.flatMap { Int($0) })
    }
    #expect(floors == VersionFloor.minors)
}
