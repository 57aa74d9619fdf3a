import Schemes
import Wording

/// Puts a scheme into lines: values with their differences, bounds and notes.
///
/// It numbers the notes in the order in which the reader meets them.
struct Composer {
    let subject: Subject
    let wording: Wording
    /// Whether ids are printed, because formulas name elements by them.
    let isNamed: Bool
    private(set) var notes: [Note] = []
    private var numbers: [Note.Place: Int] = [:]

    init(_ subject: Subject, _ wording: Wording) {
        self.subject = subject
        self.wording = wording
        isNamed = subject.hasFormulas
    }

    /// A phrase in the language of the print.
    subscript(_ phrase: Phrase) -> String {
        switch wording.language {
        case .chinese: phrase.chinese
        case .english: phrase.english
        }
    }

    /// A value as people read it: old words struck through, new ones marked, what the levels
    /// below may do, the number of its note; nothing when neither scheme gives it.
    ///
    /// - Parameters:
    ///   - node: The element.
    ///   - name: The field.
    ///   - shown: How the value is put; its usual text by default.
    /// - Returns: The line.
    mutating func value(
        _ node: Node,
        _ name: String,
        as shown: ((FieldValue) -> String)? = nil
    ) -> Line {
        guard let field = FieldName(name) else { return [] }
        let address = Address(node.id, field)
        let usual = self
        let text = { (value: FieldValue) in shown?(value) ?? usual.text(value, of: node, in: field)
        }
        let isChanged = subject.isChanged(address)
        let old = isChanged ? subject.base?.snapshot[address] : nil
        guard node.fields[field] != nil || old != nil else { return [] }
        var line: Line = []
        if isChanged {
            line = marked(from: old.map(text) ?? "", to: node.fields[field].map(text) ?? "")
        } else if let value = node.fields[field] {
            line = [.text(text(value))]
        }
        line += bounds(at: address)
        if isChanged || !subject.annotations(at: address).isEmpty {
            line.append(.note(number(.value(address))))
        }
        return line
    }

    /// The text of a value: words of closed lists and ids in the reader's words.
    func text(_ value: FieldValue, of node: Node, in field: FieldName) -> String {
        switch (node.kind.rule(for: field)?.type, value) {
        case (.reference, .choice(let id)), (.reference, .text(let id)): name(ofElement: id)
        case (.references, .list(let ids)): wording.list(ids.map(name(ofElement:)))
        case (_, .choice(let word)): wording.label(ofChoice: word, in: field)
        case (.text, .text(let word)) where node.kind == .policy && field.rawValue == "value":
            wording.label(ofPolicyValue: word)
        case (.text, .text(let word)) where field.rawValue == "proposal":
            wording.label(ofChoice: word, in: field)
        default: wording.text(of: value)
        }
    }

    /// The marks of an element that was added, dropped or moved as a whole; nothing for others.
    mutating func state(of node: Node) -> Line {
        let standing = subject.standing(of: node.id)
        guard standing != .kept else { return [] }
        // What stands inside an element shares its note.
        if standing != .moved, let parent = node.parent, subject.standing(of: parent) == standing {
            return []
        }
        return [.state(self[standing.phrase]), .note(number(.element(node.id)))]
    }

    /// The number of a note, the next one for a place without.
    mutating func number(_ place: Note.Place) -> Int {
        if let number = numbers[place] { return number }
        notes.append(Note(place: place, number: notes.count + 1))
        numbers[place] = notes.count
        return notes.count
    }

    /// Old words struck through and new ones marked.
    func marked(from old: String, to new: String) -> Line {
        TextChange.pieces(from: old, to: new)
            .map { piece in
                switch piece {
                case .kept(let text): .text(text)
                case .removed(let text): .removed(text)
                case .added(let text): .added(text)
                }
            }
    }

    /// What the levels below may do with a value, as a small mark each.
    func bounds(at address: Address) -> Line {
        let snapshot = subject.scheme.snapshot
        guard snapshot.nodes[address.node] != nil else { return [] }
        return [
            (snapshot.locks[address], Enforcement.enforced), (snapshot.advice[address], .advisory),
        ]
        .compactMap { lock, force in
            lock.flatMap { mark(of: $0) }.map { .bound($0, force) }
        }
    }

    private func name(ofElement id: String) -> String {
        guard let id = NodeID(id) else { return id }
        let isHere = subject.scheme.snapshot.nodes[id] != nil
        return (isHere ? subject.scheme : subject.base ?? subject.scheme).snapshot
            .displayName(of: id)
    }

    private func mark(of lock: EffectiveLock) -> String? {
        if lock.fixed != nil { return self[.fixedMark] }
        var parts: [String] = []
        switch (lock.low?.value, lock.high?.value) {
        case (let low?, let high?): parts.append("\(low)–\(high)")
        case (let low?, nil): parts.append("≥\(low)")
        case (nil, let high?): parts.append("≤\(high)")
        case (nil, nil): break
        }
        if lock.tightenUp != nil { parts.append("↑") }
        if lock.tightenDown != nil { parts.append("↓") }
        if lock.oneOf != nil { parts.append(self[.oneOfMark]) }
        if lock.appendOnly != nil { parts.append(self[.appendMark]) }
        if parts.isEmpty, !lock.steps.isEmpty { parts.append(self[.stepMark]) }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

/// A note at the end: what changed or was recorded, who did it, and why.
struct Note: Hashable, Sendable {
    let place: Place
    let number: Int

    /// What a note is about.
    enum Place: Hashable, Sendable {
        /// A value.
        case value(Address)
        /// An element that was added, dropped or moved.
        case element(NodeID)
        /// What levels below may do with a value, by how far they are held to it.
        case lock(Address, Enforcement)
        /// What levels below may do to a list of elements.
        case list(NodeID)
    }
}

extension Standing {
    /// The word in the small frame.
    var phrase: Phrase {
        switch self {
        case .kept: Phrase("未变", "kept")
        case .added: Phrase("新增", "new")
        case .dropped: Phrase("停用", "dropped")
        case .moved: Phrase("移位", "moved")
        }
    }
}

extension Phrase {
    static let fixedMark = Phrase("定", "fixed")
    static let oneOfMark = Phrase("选", "choice")
    static let appendMark = Phrase("续", "append")
    static let stepMark = Phrase("档", "steps")
}
