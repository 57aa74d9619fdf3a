import Foundation
import Store

let usage = """
    usage: store-torture prepare SOCKET-DIRECTORY DATABASE WORLD.sql
           store-torture ingest  SOCKET-DIRECTORY DATABASE [WRITERS]

    prepare  makes the database and fills it with the world of WORLD.sql
    ingest   records marks until its standard input ends, whatever happens to the server meanwhile;
             then holds every acknowledged mark against the database: exit 1 when one is not there
             exactly once, 2 when nothing could be held against anything
    """

var words = Array(CommandLine.arguments.dropFirst())
guard words.count >= 3 else {
    print(usage)
    exitWith(64)
}
let place = TortureDatabase(socketDirectory: words[1], name: words[2])
do {
    switch (words[0], words.count) {
    case ("prepare", 4):
        try await place.prepare(world: try String(contentsOfFile: words[3], encoding: .utf8))
    case ("ingest", 3...4):
        guard let writers = words.count == 4 ? Int(words[3]) : 8, (1...64).contains(writers) else {
            print("The number of writers is 1 to 64.")
            exitWith(64)
        }
        let report = try await Ingest(database: place, writers: writers).run()
        print(report)
        exitWith(report.holds ? 0 : 1)
    default:
        print(usage)
        exitWith(64)
    }
} catch {
    print("error: \(String(reflecting: error))")
    exitWith(2)
}
