/// The Swift text that holds all files.
struct GeneratedSource {
    let text: String

    init(files: [SourceFile]) throws {
        let lists = ["migrations", "functions", "lints"]
            .map { folder in
                let entries = files.filter { $0.folder == folder }
                    .map { file in
                        "        SQLFile(name: \(quoted("\(folder)/\(file.name)")), text: \(literal(file.text))),\n"
                    }
                return "    public static let \(folder): [SQLFile] = [\n\(entries.joined())    ]\n"
            }
        let queries = try files.filter { $0.folder == "queries" }.flatMap { try $0.queries() }
        try GeneratedSource.check(queries)
        let constants = queries.map { query in
            """
                public static let \(query.identifier) = SQLQuery(
                    name: \(quoted(query.name)), text: \(literal(query.text)))

            """
        }
        let all = queries.map { "        \($0.identifier),\n" }.joined()
        text =
            "// Written by SQLEmbedder.\n"
            + "extension EmbeddedSQL {\n\(lists.joined(separator: "\n"))}\n\n"
            + "extension SQLQuery {\n\(constants.joined())"
            + "    public static let all: [SQLQuery] = [\n\(all)    ]\n}\n"
    }

    private static func check(_ queries: [NamedQuery]) throws {
        var places: [String: String] = [:]
        for query in queries {
            guard query.name.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil,
                query.name != "all"
            else {
                throw EmbeddingProblem(
                    place: query.place,
                    message: "'\(query.name)' is no name for a query; use words like list_tenants"
                )
            }
            guard !query.text.isEmpty else {
                throw EmbeddingProblem(place: query.place, message: "'\(query.name)' holds no SQL")
            }
            if let first = places.updateValue(query.place, forKey: query.identifier) {
                throw EmbeddingProblem(
                    place: query.place,
                    message: "'\(query.name)' is already the name of a query in \(first)"
                )
            }
        }
    }
}

private func quoted(_ text: String) -> String { "\"\(text)\"" }

/// A raw literal with more marks than any run of them in the text.
private func literal(_ text: String) -> String {
    var longest = 0
    var run = 0
    for character in text.utf8 {
        run = character == UInt8(ascii: "#") ? run + 1 : 0
        longest = max(longest, run)
    }
    let marks = String(repeating: "#", count: longest + 1)
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}
