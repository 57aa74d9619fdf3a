/// An element of a scheme: an identity, a kind, a place, and its fields.
public struct Node: Hashable, Sendable {
    /// The element's identity.
    public let id: NodeID
    /// What the element is.
    public let kind: NodeKind
    /// The element that holds it: an item's indicator, a rate's adjustment; `nil` at the top.
    public let parent: NodeID?
    /// The element's values by field name.
    public var fields: Fields

    /// Creates an element.
    public init(id: NodeID, kind: NodeKind, parent: NodeID?, fields: [FieldName: FieldValue]) {
        self.init(id: id, kind: kind, parent: parent, fields: Fields(fields))
    }

    /// Creates an element.
    public init(id: NodeID, kind: NodeKind, parent: NodeID?, fields: Fields) {
        self.id = id
        self.kind = kind
        self.parent = parent
        self.fields = fields
    }

    /// The value of a field.
    ///
    /// - Parameter field: The field's name as a literal.
    public subscript(field: String) -> FieldValue? {
        FieldName(field).flatMap { fields[$0] }
    }
}
