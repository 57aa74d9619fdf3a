import Expressions

/// A name that formulas may use: what it stands for, its type, and the words that it may be.
struct NamedValue: Sendable {
    let meaning: FormulaName
    let type: ExpressionType
    /// The words that it may be; `nil` when any may, or it is no word.
    let words: [String]?

    init(_ meaning: FormulaName, _ type: ExpressionType, words: [String]? = nil) {
        self.meaning = meaning
        self.type = type
        self.words = words
    }
}

extension Node {
    /// The type of a datum's value; a number where the type is none.
    var datumType: ExpressionType {
        self["type"]?.text.flatMap { ExpressionType(rawValue: $0) } ?? .number
    }

    /// Whose a datum is: as it says, else its item's, else the unit's.
    var datumScope: Datum.Scope {
        self["scope"]?.text.flatMap { Datum.Scope(rawValue: $0) }
            ?? (parent == nil ? .unit : .item)
    }

    /// The words of a list that may be left out.
    func words(_ field: String) -> [String] {
        if case .list(let words) = self[field] { words } else { [] }
    }

    /// The name of a datum in formulas and its id, which stands for it too.
    var datumNames: [String] {
        let name = self["name"]?.text
        return name == nil || name == id.rawValue ? [id.rawValue] : [name ?? "", id.rawValue]
    }

    fileprivate var datumWords: [String]? {
        let words = words("words")
        return words.isEmpty ? nil : words
    }

    /// A datum as a name, read in one of the ways that formulas have.
    func named(_ meaning: (NodeID) -> FormulaName) -> NamedValue {
        NamedValue(meaning(id), datumType, words: datumWords)
    }
}
