extension NodeID {
    /// The scheme itself; as a container it stands for the lists at the top.
    public static let scheme = NodeID(wellKnown: "scheme")
    /// What the tenant calls its offices and documents.
    public static let vocabulary = NodeID(wellKnown: "vocabulary")
}

extension FieldName {
    static let points = FieldName(wellKnown: "points")
    static let fullMarks = FieldName(wellKnown: "full_marks")
    static let minimum = FieldName(wellKnown: "minimum")
    static let cap = FieldName(wellKnown: "cap")
    static let checklistMarks = FieldName(wellKnown: "checklist_marks")
    static let classes = FieldName(wellKnown: "classes")
    static let condition = FieldName(wellKnown: "condition")
    static let deductionCap = FieldName(wellKnown: "deduction_cap")
    static let formula = FieldName(wellKnown: "formula")
    static let mix = FieldName(wellKnown: "mix")
    static let official = FieldName(wellKnown: "official")
    static let weight = FieldName(wellKnown: "weight")
    /// What the names of a form's weights begin with: the eight bytes of their first word.
    static let weights = FieldName(wellKnown: "weights.")
}
