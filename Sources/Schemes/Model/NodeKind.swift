/// What an element of a scheme is.
public enum NodeKind: String, Hashable, Sendable, CaseIterable {
    /// The scheme itself: title, basis, full marks, year rules. One, with the id `scheme`.
    case scheme
    /// What this tenant calls its offices and documents. One, with the id `vocabulary`.
    case vocabulary
    /// A named answer to a silence of the rule; its id is the policy's name.
    case policy
    /// A part of the checklist (项目).
    case section
    /// A numbered requirement inside a section (指标).
    case indicator
    /// A scoring point inside an indicator (计分点): points live here.
    case item
    /// A set of adjustments that share a cap.
    case adjustmentGroup = "adjustment_group"
    /// A bonus or a deduction, counted per occurrence (加减分).
    case adjustment
    /// What one occurrence of an adjustment gives, at one level.
    case rate
    /// A source of a score that forms mix (评分构成).
    case component
    /// A named answer on a ballot, with its points; under a component.
    case ballotStep = "ballot_step"
    /// A way to be evaluated (评议形式): steps, weights, ranking list.
    case form
    /// A grade (等次).
    case grade
    /// A finding that acts on the outcome whatever the score.
    case veto
    /// A kind of unit (单位类别) that parts of the scheme are for.
    case unitClass = "unit_class"
    /// Something recorded about a unit that formulas read (数据项).
    case datum
    /// A named quality with its points (优、良、一般、差); under an item.
    case ladderStep = "ladder_step"
    /// Raters whose scores have a share of their own; under a component.
    case raterGroup = "rater_group"
    /// A condition under which no better grade is given.
    case ceiling
    /// An honour that units win by condition, order and seats.
    case title
    /// What tells units with the same total apart.
    case tieKey = "tie_key"
    /// A part of the year, with its window and who acts (阶段).
    case stage
}
