/// One thing that is wrong in a formula: what, where, and the facts that a message needs.
public struct ExpressionProblem: Hashable, Sendable {
    /// What is wrong.
    public let code: Code
    /// Where; always inside the text or at its end.
    public let position: SourceSpan
    /// What a message says: `found`, `expected`, `near` (what was probably meant), `name`,
    /// `function`, `label`, `limit`, `measure` (the measure in whose definition it was found).
    public let facts: [String: String]

    /// Creates a problem, as when one is read back from a record.
    ///
    /// - Parameters:
    ///   - code: What is wrong.
    ///   - position: Where.
    ///   - facts: What a message says.
    public init(_ code: Code, at position: SourceSpan, _ facts: [String: String] = [:]) {
        self.code = code
        self.position = position
        self.facts = facts
    }
}

extension ExpressionProblem {
    /// What can be wrong in a formula.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// The text is empty or blank.
        case empty
        /// The text is longer than 2,000 characters or 8,000 bytes; facts: limit.
        case tooLong
        /// A character has no meaning here; facts: found, sometimes near.
        case unexpectedCharacter
        /// A word lacks its closing quote; facts: expected.
        case unclosedWord
        /// A name in backquotes lacks its closing backquote, or is empty.
        case unclosedName
        /// A number is not written as `12`, `0.5` or `20%`; facts: found.
        case malformedNumber
        /// A number has more than four decimal places; facts: found.
        case tooManyPlaces
        /// A number is above 1,000,000,000; facts: found, limit.
        case numberTooLarge
        /// A date is not a day written `@2026-03-31`; facts: found.
        case malformedDate
        /// Something else should stand here; facts: expected, found, sometimes near.
        case unexpectedToken
        /// The text stops where something should follow; facts: expected.
        case unexpectedEnd
        /// A parenthesis or bracket is never closed; facts: found, expected.
        case unclosedBracket
        /// Two comparisons follow one another as in `1 < x < 5`.
        case chainedComparison
        /// Formulas are nested more than 64 deep; facts: limit.
        case tooDeep
        /// The formula has more than 500 parts; facts: limit.
        case tooManyParts
        /// With its measures written out, the formula is too large; facts: limit.
        case tooComplex
        /// What stands before a colon is not a name, a number or a word.
        case labelNotPlain
        /// Nothing of that name is open to the formula; facts: name, sometimes near.
        case unknownName
        /// The name exists, but its value is not known yet where the formula is used; facts: name.
        case notOpenHere
        /// The name may not be used inside a group function; facts: name.
        case notOpenInGroup
        /// A measure needs a name that is not open here; facts: measure, name.
        case measureNeedsName
        /// There is no such function or measure; facts: name, sometimes near.
        case unknownFunction
        /// Group functions are not open here; facts: function.
        case groupNotOpen
        /// A group function stands inside another; facts: function.
        case nestedGroup
        /// The function has no argument of that label; facts: function, label, sometimes near.
        case unknownLabel
        /// An argument is given twice; facts: function, label.
        case duplicateLabel
        /// The thresholds do not rise from left to right; facts: function, label.
        case labelsNotRising
        /// An argument needs a label of another kind, or one at all; facts: function, expected.
        case labelNeeded
        /// Arguments are lacking; facts: function, expected.
        case tooFewArguments
        /// There are more arguments than the function takes; facts: function, limit.
        case tooManyArguments
        /// A value is of another type than is needed; facts: expected, found.
        case typeMismatch
        /// The two sides cannot be compared so; facts: found, expected.
        case notComparable
        /// A list is empty, so its type is not known.
        case emptyList
        /// The value must be written out and lie in a range; facts: function, expected.
        case literalNeeded
        /// The word is none of those that the datum may have; facts: found, expected, maybe near.
        case unknownWord
        /// The whole formula gives another type than its field needs; facts: expected, found.
        case wrongResult
    }
}
