import Schemes

extension Wording {
    /// A finding's facts with the words of closed lists put as people say them, the word as
    /// documents write it in brackets.
    func said(_ diagnostic: Diagnostic, in snapshot: Snapshot) -> [String: String] {
        var facts = diagnostic.facts
        facts["given"] = diagnostic.given.map { value in
            switch value {
            case .choice(let word), .text(let word): said(word, diagnostic, snapshot)
            default: text(of: value)
            }
        }
        let single = ["parent", "fixed", "was", "nearest", "recommended", "limit"]
        let lists = ["allowed", "one_of", "above.allowed", "above.one_of", "allowed_without"]
        for key in single {
            facts[key] = facts[key].map { said($0, diagnostic, snapshot) }
        }
        for key in lists {
            facts[key] = facts[key]
                .map { text in
                    text.components(", ").map { said($0, diagnostic, snapshot) }
                        .joined(separator: ", ")
                }
        }
        if let expected = facts["expected"], expected.hasPrefix("choice ") {
            let words = expected.dropFirst("choice ".count)
            facts["expected"] =
                "choice "
                + String(words).components(", ").map { said($0, diagnostic, snapshot) }
                .joined(separator: ", ")
        }
        return facts
    }

    private func said(_ word: String, _ diagnostic: Diagnostic, _ snapshot: Snapshot) -> String {
        let node = snapshot.nodes[diagnostic.node] ?? snapshot.tombstones[diagnostic.node]
        var label = word
        if PolicyTable.row(named: diagnostic.node.rawValue) != nil {
            label = self.label(ofPolicyValue: word)
        } else if let field = diagnostic.field, let rule = node?.kind.rule(for: field) {
            switch rule.type {
            case .choice: label = self.label(ofChoice: word, in: field)
            case .reference:
                label = NodeID(word).map { snapshot.displayName(of: $0) } ?? word
            default: break
            }
        }
        return label == word ? word : say("\(label)（\(word)）", "\(label) (\(word))")
    }

    /// A number with the English word that goes with it.
    func counted(_ number: String, _ one: String, _ many: String) -> String {
        "\(number) \(number == "1" ? one : many)"
    }

    /// What is missing from a sum, or too much in it.
    func gap(_ facts: [String: String], prefix: String) -> String? {
        if let short = facts["\(prefix)short"] {
            return say("还差\(short)。", "\(short) short.")
        }
        return facts["\(prefix)over"].map { say("多出\($0)。", "\($0) too many.") }
    }

    /// Which values of a group may still be changed here, and how far; at most six of them.
    func room(_ facts: [String: String], in snapshot: Snapshot) -> String? {
        guard let open = facts["room"], !open.isEmpty else { return nil }
        let addresses = open.components(", ")
        let texts = addresses.prefix(6)
            .map { address in
                let name = Address(address).map { shortName(of: $0, in: snapshot) } ?? address
                guard let allowed = facts["room.\(address)"], !allowed.isEmpty else { return name }
                return say("\(name)（\(range(allowed))）", "\(name) (\(range(allowed)))")
            }
        return list(texts) + (addresses.count > 6 ? say("等", " and others") : "")
    }
}
