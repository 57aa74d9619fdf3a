import Canonical
import Exact

extension Scheme {
    /// Reads a snapshot as what scoring needs.
    ///
    /// Only two things may be left out and are then taken as the rules of the format say: an
    /// item's step (0.5) and its measure (judged). A weight of 0 means that the component does
    /// not belong to the form.
    ///
    /// - Parameter snapshot: A resolved scheme.
    /// - Throws: ``SchemeReadingError`` holding every problem: values missing, of the wrong type
    ///   or contradicting each other, sums that do not come out, thresholds out of order,
    ///   policies missing or unknown.
    public init(snapshot: Snapshot) throws(SchemeReadingError) {
        var reader = SchemeReader(snapshot)
        let root = snapshot.nodes[.scheme]
        if root == nil {
            reader.report(.orphan, .scheme, nil, ["expected": NodeKind.scheme.rawValue])
        }
        let scheme = Scheme(
            digest: snapshot.digest,
            title: root.map { reader.text($0, "title") } ?? "",
            fullMarks: root.map { reader.positive($0, "full_marks") } ?? .hundred,
            sections: reader.sections(),
            adjustmentGroups: reader.adjustmentGroups(),
            components: reader.components(),
            forms: reader.forms(),
            grades: reader.grades(),
            vetoes: reader.vetoes(),
            policies: reader.policies(),
            vocabulary: reader.vocabulary()
        )
        reader.checkGroups()
        guard reader.diagnostics.isEmpty else {
            throw SchemeReadingError(diagnostics: reader.diagnostics.inOrder())
        }
        self = scheme
    }
}
