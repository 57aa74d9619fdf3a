public import Expressions

/// A formula of a scheme, checked: where it stands, what it says, what its names mean.
public struct Formula: Hashable, Sendable {
    /// Where it stands.
    public let address: Address
    /// The formula, ready to be computed.
    public let expression: CheckedExpression
    /// What each name means, those inside group functions included; the keys are
    /// `expression.allReferences`.
    public let meanings: [Reference: FormulaName]

    /// Creates a formula.
    public init(
        address: Address,
        expression: CheckedExpression,
        meanings: [Reference: FormulaName]
    ) {
        self.address = address
        self.expression = expression
        self.meanings = meanings
    }

    /// The text as the scheme has it.
    public var source: String { expression.source }
}
