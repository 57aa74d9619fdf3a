public import Exact

/// What one field of one kind of element holds.
public struct FieldRule: Hashable, Sendable {
    /// The field's name, or the part before the dot of a family such as `weights.*`.
    public let name: String
    /// What the field holds.
    public let type: FieldType
    /// Whether every element of the kind must have it.
    public let isRequired: Bool
    /// Whether the rule stands for a family: the name, a dot and any word.
    public let isFamily: Bool

    /// Creates a required field.
    static func required(_ name: String, _ type: FieldType) -> FieldRule {
        FieldRule(name: name, type: type, isRequired: true, isFamily: false)
    }

    /// Creates a field that may be left out.
    static func optional(_ name: String, _ type: FieldType) -> FieldRule {
        FieldRule(name: name, type: type, isRequired: false, isFamily: false)
    }

    /// Creates a family of fields.
    static func family(_ name: String, _ type: FieldType) -> FieldRule {
        FieldRule(name: name, type: type, isRequired: false, isFamily: true)
    }
}

/// The type of a field, with the values it may have.
public enum FieldType: Hashable, Sendable {
    /// Words for people.
    case text
    /// A number within bounds, ends included.
    case number(ClosedRange<Amount>)
    /// One of these words.
    case choice([String])
    /// Yes or no.
    case flag
    /// A list of words.
    case list
    /// The id of an element of this kind.
    case reference(NodeKind)
    /// A list of ids of elements of this kind.
    case references(NodeKind)
    /// A text in the language of formulas, checked when the scheme is read.
    case formula
}
