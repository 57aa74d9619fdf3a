import Foundation

/// Writes Swift that holds the text of SQL files: `SQLEmbedder OUTPUT FILE.sql …`.
@main
struct SQLEmbedder {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let output = arguments.first else {
            throw EmbeddingProblem(place: "SQLEmbedder", message: "usage: SQLEmbedder OUTPUT FILE…")
        }
        do {
            let files = try arguments.dropFirst().map { try SourceFile(path: $0) }
            let source = try GeneratedSource(files: files).text
            try Data(source.utf8).write(to: URL(filePath: output))
        } catch let problem as EmbeddingProblem {
            // The form in which the compiler reports, so that editors show the place.
            print("\(problem.place): error: \(problem.message)")
            exit(1)
        }
    }
}

/// What is wrong with an SQL file, and where.
struct EmbeddingProblem: Error {
    let place: String
    let message: String
}
