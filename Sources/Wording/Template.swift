/// A sentence with places for facts, written `{name}`.
struct Template {
    let text: String

    /// The sentence with its facts; `nil` when one of them is not known or empty.
    func filled(with facts: [String: String]) -> String? {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[rest.index(after: open)...]
            guard let close = rest.firstIndex(of: "}") else { return result + rest }
            guard let fact = facts[String(rest[..<close])], !fact.isEmpty else { return nil }
            result += fact
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

/// What a text says about one kind of finding: sentences, then ways out.
struct Entry {
    /// The sentences, one a line.
    let says: [String]
    /// The legal ways out, in the order in which people would try them.
    let ways: [String]

    init(_ says: String..., ways: [String] = []) {
        self.says = says
        self.ways = ways
    }
}
