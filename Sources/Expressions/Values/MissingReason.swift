/// Why a formula has no value.
public enum MissingReason: Hashable, Sendable {
    /// A name that the formula uses has no value.
    case notGiven(Reference)
    /// A name's value is of another type than was announced.
    case wrongType(Reference)
    /// Something was divided by zero, or zero raised to a negative power.
    case divisionByZero
    /// A number became longer than 4,096 bits above or below the fraction line.
    case tooLarge
    /// An empty series has no such figure.
    case emptySeries
    /// The series is too short for the position, or the position is no whole number above zero.
    case noSuchElement
    /// Two series that belong together differ in length.
    case lengthsDiffer
    /// A negative number has no square root.
    case negativeRoot
    /// A word for which no step is named.
    case noStep(String)
    /// Bounds that leave nothing between them.
    case emptyRange
    /// No unit of the group has a value.
    case emptyGroup
    /// A value of a type that the function does not take; no checked formula meets it.
    case mismatchedTypes
}
