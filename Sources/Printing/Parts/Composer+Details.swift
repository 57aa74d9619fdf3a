import Schemes
import Wording

extension Composer {
    /// Every field of an element that has no place of its own: short values in one line, texts in
    /// lines of their own.
    ///
    /// - Parameters:
    ///   - node: The element.
    ///   - placed: The fields that stand elsewhere; a family by its name and a dot.
    /// - Returns: The lines; none when every field has its place.
    mutating func details(_ node: Node, except placed: Set<String>) -> [Line] {
        var short: [Line] = []
        var long: [Line] = []
        for field in fields(of: node) {
            let family = field.rawValue.split(separator: ".").first.map { "\($0)." } ?? ""
            guard !placed.contains(field.rawValue), !placed.contains(family) else { continue }
            let label = Run.faint(wording.label(of: field) + self[.colon])
            let line = [label] + value(node, field.rawValue)
            if case .text = node.fields[field] ?? .flag(true) {
                long.append(line)
            } else {
                short.append(line)
            }
        }
        return [short.joined(by: self[.semicolon])].filter { !$0.isEmpty } + long
    }

    /// The elements inside an element that have no table of their own, with all their fields.
    mutating func inner(_ node: Node, except placed: Set<NodeKind> = []) -> [Line] {
        var lines: [Line] = []
        for child in subject.children(of: node.id) where !placed.contains(child.kind) {
            let standing = subject.standing(of: child.id)
            let title = child.kind.titleField
            var line: Line = [.faint("· " + wording.label(of: child.kind) + " ")]
            line += title.map { value(child, $0) } ?? [.strong(child.id.rawValue)]
            if isNamed { line.append(.faint(" \(child.id)")) }
            let rest = details(child, except: Set([title].compactMap { $0 }))
            if let first = rest.first { line += [.faint(self[.comma])] + first }
            line += state(of: child)
            lines.append(line.dressed(as: standing))
            lines += rest.dropFirst().map { $0.dressed(as: standing) }
            lines += inner(child)
        }
        return lines
    }

    /// The fields that an element has in either scheme, in the order of the table of fields.
    func fields(of node: Node) -> [FieldName] {
        let old = subject.isKept(node.id) ? subject.base?.snapshot.nodes[node.id]?.fields : nil
        let names = Set(node.fields.keys).union((old ?? [:]).keys)
        let order = Dictionary(
            node.kind.fieldRules.enumerated().map { ($1.name, $0) }
        ) { first, _ in first }
        func place(_ field: FieldName) -> (Int, String) {
            let head = String(field.rawValue.split(separator: ".").first ?? "")
            return (order[head] ?? order.count, field.rawValue.inNumericOrder)
        }
        return names.sorted { place($0) < place($1) }
    }
}

extension Subject {
    /// Whether formulas name elements by their ids, so that ids have to be printed.
    var hasFormulas: Bool {
        scheme.snapshot.nodes.values.contains { node in
            ["formula", "condition", "order"].contains { node[$0] != nil }
        }
    }

    /// Whether both schemes have an element.
    func isKept(_ id: NodeID) -> Bool {
        [.kept, .moved].contains(standing(of: id))
    }
}

extension NodeKind {
    /// The field that names elements of the kind for people.
    var titleField: String? {
        let names = fieldRules.filter(\.isRequired).map(\.name)
        return ["title", "level", "text"].first(where: names.contains)
    }
}

extension String {
    /// The text with its numbers padded, so that 2 sorts before 10.
    var inNumericOrder: String {
        var result = ""
        var digits = ""
        for character in self + "\u{0}" {
            if character.isASCII, character.isNumber {
                digits.append(character)
                continue
            }
            if !digits.isEmpty {
                result += String(repeating: "0", count: max(0, 12 - digits.count)) + digits
                digits = ""
            }
            result.append(character)
        }
        return result
    }
}

extension Phrase {
    static let colon = Phrase("：", ": ")
    static let comma = Phrase("，", ", ")
    static let semicolon = Phrase("；", "; ")
}
