/// A place of a formula that can be computed, and yet hardly says what its writer meant.
public struct ExpressionDoubt: Hashable, Sendable {
    /// What is doubtful.
    public let kind: Kind
    /// What is compared, as a formula writes it.
    public let subject: String
    /// The number that it is compared with, as it was written.
    public let number: String
    /// What was probably meant instead of the number or the subject; `nil` when nothing is near.
    public let near: String?
    /// Where the number stands.
    public let position: SourceSpan

    /// What can be doubtful about a formula.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A share, which is at most 1, held against a number such as 95.
        case percentMeant = "percent_meant"
        /// A score or a count held against a percentage, which is a number below 1.
        case numberMeant = "number_meant"
        /// A comparison that holds whatever is recorded.
        case alwaysHolds = "always_holds"
        /// A comparison that holds for nothing that can be recorded.
        case neverHolds = "never_holds"
    }
}
