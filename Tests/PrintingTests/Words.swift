import Foundation
import Schemes
import Wording

@testable import Printing

/// What a printed scheme must say, found without the code that prints.
enum Words {
    /// Every value of a scheme as its reader sees it, by address.
    static func all(of snapshot: Snapshot, _ wording: Wording) -> [(Address, String)] {
        let nodes = Array(snapshot.nodes.values) + Array(snapshot.tombstones.values)
        return nodes.flatMap { node in
            node.fields.flatMap { field, value -> [(Address, String)] in
                let address = Address(node.id, field)
                if case .list(let words) = value, !isReferences(node, field) {
                    return words.map { (address, $0) }
                }
                return [(address, shown(value, node, field, snapshot, wording))]
            }
        }
    }

    /// The values that a page does not say.
    static func missing(
        of snapshot: Snapshot,
        in html: String,
        _ wording: Wording
    ) -> [String] {
        let text = plain(html)
        return all(of: snapshot, wording)
            .filter { !holds(text, squeezed($0.1)) }.map { "\($0.0): \($0.1)" }
    }

    /// Whether a text holds another, byte for byte: pages are long, and characters slow.
    static func holds(_ text: String, _ part: String) -> Bool {
        part.isEmpty || text.range(of: part, options: .literal) != nil
    }

    /// The words of a page, blanks left out.
    static func plain(_ html: String) -> String {
        var text = ""
        var isTag = false
        for character in html[(html.range(of: "<body>")?.upperBound ?? html.startIndex)...] {
            switch character {
            case "<": isTag = true
            case ">": isTag = false
            default: if !isTag { text.append(character) }
            }
        }
        let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
        for (name, sign) in references { text = text.replacing(name, with: sign) }
        return squeezed(text.replacing("&amp;", with: "&"))
    }

    /// A page without the elements of one name.
    static func without(_ tag: String, _ html: String) -> String {
        let parts = html.components(separatedBy: "<\(tag)>")
        let rest = parts.dropFirst()
            .map { $0.components(separatedBy: "</\(tag)>").dropFirst().joined() }
        return (parts.first ?? "") + rest.joined()
    }

    /// The text without blanks.
    static func squeezed(_ text: String) -> String {
        String(text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
    }

    private static func isReferences(_ node: Node, _ field: FieldName) -> Bool {
        if case .references = node.kind.rule(for: field)?.type { true } else { false }
    }

    private static func shown(
        _ value: FieldValue,
        _ node: Node,
        _ field: FieldName,
        _ snapshot: Snapshot,
        _ wording: Wording
    ) -> String {
        func name(_ id: String) -> String { NodeID(id).map { snapshot.displayName(of: $0) } ?? id }
        switch (node.kind.rule(for: field)?.type, value) {
        case (.reference, .choice(let id)): return name(id)
        case (.references, .list(let ids)): return wording.list(ids.map(name))
        case (_, .choice(let word)): return wording.label(ofChoice: word, in: field)
        case (_, .text(let word)) where node.kind == .policy && field.rawValue == "value":
            return wording.label(ofPolicyValue: word)
        case (_, .text(let word)) where field.rawValue == "proposal":
            return wording.label(ofChoice: word, in: field)
        default: return wording.text(of: value)
        }
    }
}
