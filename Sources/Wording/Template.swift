/// A sentence with places for facts, written `{name}`.
///
/// `{name|point|points}` stands for a number and the word that goes with it: one or more.
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
            let parts = rest[..<close].split(separator: "|", omittingEmptySubsequences: false)
            guard let fact = facts[String(parts.first ?? "")], !fact.isEmpty else { return nil }
            result += fact
            if parts.count == 3 { result += " " + (fact == "1" ? parts[1] : parts[2]) }
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
