import Expressions

extension FormulaTexts {
    static func english(_ code: ExpressionProblem.Code) -> Entry {
        let shorten = "make a part of it a datum with a formula of its own"
        return switch code {
        case .empty: Entry("The formula is empty.", ways: ["write one, such as points * 0.5"])
        case .tooLong: Entry("The formula has more than {limit} characters.", ways: [shorten])
        case .unexpectedCharacter:
            Entry("\"{found}\" means nothing here.", ways: ["write {near}"])
        case .unclosedWord:
            Entry("The word has no closing quote.", ways: ["put {expected} after the word"])
        case .unclosedName:
            Entry("The name in backquotes is not complete.", ways: ["write it like `I14-1`"])
        case .malformedNumber:
            Entry("\"{found}\" is no number.", ways: ["write it like 12, 0.5 or 20%"])
        case .tooManyPlaces:
            Entry("\"{found}\" has more than four decimals.", ways: ["write a fraction, as 1 / 3"])
        case .numberTooLarge:
            Entry("\"{found}\" is above {limit}.", ways: ["count in a larger unit"])
        case .malformedDate:
            Entry("\"{found}\" is no date.", ways: ["write it like @2026-03-31"])
        case .unexpectedToken:
            Entry("Here should stand {expected}, not \"{found}\".", ways: ["write {near}"])
        case .unexpectedEnd: Entry("The formula stops where {expected} should follow.")
        case .unclosedBracket:
            Entry("\"{found}\" is never closed.", ways: ["put {expected} at the end"])
        case .chainedComparison:
            Entry("Comparisons cannot follow one another.", ways: ["write x > 1 and x < 5"])
        case .tooDeep: Entry("The formula is nested more than {limit} deep.", ways: [shorten])
        case .tooManyParts: Entry("The formula has more than {limit} parts.", ways: [shorten])
        case .tooComplex:
            Entry(
                "With its measures written out, the formula has more than {limit} parts.",
                ways: ["put fewer measures into one another"]
            )
        case .labelNotPlain:
            Entry(
                "Before a colon stands a name, a number or a word in quotes.",
                ways: ["write 0.8: 2, \"good\": 10 or full: 5"]
            )
        case .unknownName:
            Entry(
                "There is no datum named \"{name}\".",
                ways: ["write {near}", "define the datum in the scheme first"]
            )
        case .notOpenHere:
            Entry(
                "\"{name}\" is not known yet when this formula is computed.",
                ways: ["move the formula to a later step"]
            )
        case .notOpenInGroup:
            Entry(
                "\"{name}\" may not be used inside a group function.",
                ways: ["use only data that every unit has"]
            )
        case .measureNeedsName:
            Entry(
                "The measure {measure} needs \"{name}\", which is not open here.",
                ways: ["give it by its label, such as full: 5"]
            )
        case .unknownFunction:
            Entry("There is no function or measure named \"{name}\".", ways: ["write {near}"])
        case .groupNotOpen:
            Entry(
                "The group function {function} may not be used here.",
                ways: ["use it in the formula of an item, a condition or a datum"]
            )
        case .nestedGroup:
            Entry(
                "The group function {function} may not stand inside another.",
                ways: ["take the inner one out"]
            )
        case .unknownLabel:
            Entry(
                "{function} has no argument labelled \"{label}\".",
                ways: ["write {near}", "leave the label out"]
            )
        case .duplicateLabel:
            Entry("\"{label}\" is given twice to {function}.", ways: ["leave one out"])
        case .labelsNotRising:
            Entry(
                "The threshold {label} of {function} is not above the one before.",
                ways: ["order them from small to large"]
            )
        case .labelNeeded:
            Entry(
                "This argument of {function} needs {expected} as its label.",
                ways: ["write label: value"]
            )
        case .tooFewArguments: Entry("{function} lacks arguments; needed: {expected}.")
        case .tooManyArguments:
            Entry("{function} takes no more arguments than {limit}.", ways: ["leave the rest out"])
        case .typeMismatch: Entry("Here should stand {expected}, not {found}.")
        case .notComparable:
            Entry("No comparing {expected} with {found}.", "No comparing {found} by {sign}.")
        case .emptyList: Entry("The list is empty.", ways: ["write at least one value"])
        case .literalNeeded:
            Entry("This argument of {function} must be written out as one of: {expected}.")
        case .unknownWord:
            Entry("The datum is never \"{found}\" but: {expected}.", ways: ["write {near}"])
        case .wrongResult: Entry("The formula should give {expected}, but gives {found}.")
        }
    }
}
