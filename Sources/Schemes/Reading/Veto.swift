public import Exact

/// A finding that acts on the outcome whatever the score (一票否决).
public struct Veto: Hashable, Sendable {
    /// The finding's identity.
    public let id: NodeID
    /// Its name.
    public let title: String
    /// What it does.
    public let effect: Effect
    /// What finds it without anybody's finding; `nil` when only people find it.
    public let condition: Formula?

    /// Creates a finding.
    public init(id: NodeID, title: String, effect: Effect, condition: Formula? = nil) {
        self.id = id
        self.title = title
        self.effect = effect
        self.condition = condition
    }

    /// Creates a finding that sets a grade.
    public init(id: NodeID, title: String, grade: NodeID) {
        self.init(id: id, title: title, effect: .grade(grade))
    }

    /// The grade that it sets; `nil` when it does something else.
    public var grade: NodeID? {
        if case .grade(let grade) = effect { grade } else { nil }
    }

    /// What a finding does.
    public enum Effect: Hashable, Sendable {
        /// It sets this grade; the unit is not ranked.
        case grade(NodeID)
        /// It takes these points from the total, above zero.
        case points(Amount)
        /// It makes the total 0; the unit keeps a rank and is graded by it.
        case zero
        /// It keeps the unit from grades with a quota and from titles.
        case ineligible
        /// It lowers the grade by one; the lowest stays.
        case downgrade
    }
}
