import Foundation

/// An SQL file with the folder that says what it is.
struct SourceFile {
    let path: String
    /// `migrations`, `functions`, `queries` or `lints`.
    let folder: String
    /// The file's name with its extension.
    let name: String
    let text: String

    init(path: String) throws {
        let url = URL(filePath: path)
        self.path = path
        folder = url.deletingLastPathComponent().lastPathComponent
        name = url.lastPathComponent
        text = try String(contentsOf: url, encoding: .utf8)
    }

    /// The named queries: the blocks that begin with `-- name: x`, or else the whole file
    /// under its own name.
    func queries() throws -> [NamedQuery] {
        var queries: [NamedQuery] = []
        var preamble: [Substring] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.hasPrefix("-- name:") {
                let name = line.dropFirst("-- name:".count).trimmingCharacters(in: .whitespaces)
                queries.append(NamedQuery(name: name, place: "\(path):\(index + 1)", lines: []))
            } else if queries.isEmpty {
                preamble.append(line)
            } else {
                queries[queries.count - 1].lines.append(line)
            }
        }
        if queries.isEmpty {
            let name = String(name.dropLast(".sql".count))
            return [NamedQuery(name: name, place: "\(path):1", lines: preamble)]
        }
        if let stray = preamble.firstIndex(where: { !$0.isEmpty && !$0.hasPrefix("--") }) {
            throw EmbeddingProblem(
                place: "\(path):\(stray + 1)",
                message: "SQL before the first '-- name:' line; give it a name"
            )
        }
        return queries
    }
}

/// One statement with the name it goes by.
struct NamedQuery {
    let name: String
    /// File and line, for messages.
    let place: String
    var lines: [Substring]

    var text: String {
        lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The name in Swift: `list_tenants` is `listTenants`.
    var identifier: String {
        let words = name.split(separator: "_")
        return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
    }
}
