import Canonical
import Exact

extension Scheme {
    /// Reads a snapshot as what scoring needs.
    ///
    /// What may be left out is then taken as the rules of the format say: an item's step is 0.5,
    /// its measure what it has a formula or a ladder for, else judged. A weight of 0 means that
    /// the component does not belong to the form. Formulas are checked here, never later.
    ///
    /// - Parameter snapshot: A resolved scheme.
    /// - Throws: ``SchemeReadingError`` holding every problem: values missing, of the wrong type
    ///   or contradicting each other, formulas that mean nothing or go in a circle, sums that do not come out, thresholds out of order,
    ///   policies missing or unknown.
    public init(snapshot: Snapshot) throws(SchemeReadingError) {
        var reader = SchemeReader(snapshot)
        let root = snapshot.nodes[.scheme]
        if root == nil {
            reader.report(.orphan, .scheme, nil, ["expected": NodeKind.scheme.rawValue])
        }
        let policies = reader.policies()
        let scheme = Scheme(
            digest: snapshot.digest,
            title: root.map { reader.text($0, "title") } ?? "",
            fullMarks: root.map { reader.positive($0, "full_marks") } ?? .hundred,
            sections: reader.sections(policies.partialCredit),
            adjustmentGroups: reader.adjustmentGroups(policies.adjustmentsApplyTo),
            components: reader.components(),
            forms: reader.forms(),
            grades: reader.grades(),
            vetoes: reader.vetoes(),
            policies: policies,
            vocabulary: reader.vocabulary(),
            ownChecklistMarks: root.flatMap { reader.ownMarks($0) },
            bonusCap: root.flatMap { reader.optional($0, "bonus_cap")?.number },
            deductionCap: root.flatMap { reader.optional($0, "deduction_cap")?.number },
            unitClasses: reader.unitClasses(),
            data: reader.data(of: nil),
            ceilings: reader.ceilings(),
            titles: reader.titles(),
            tieKeys: reader.tieKeys(policies.ties),
            stages: reader.stages()
        )
        reader.checkCircles(scheme.allData)
        reader.checkGroups()
        guard reader.diagnostics.isEmpty else {
            throw SchemeReadingError(diagnostics: reader.diagnostics.inOrder())
        }
        self = scheme
    }
}
