import Expressions

extension FormulaGoldens {
    static let english: [ExpressionProblem.Code: String] = [
        .empty:
            "line 1, column 1: The formula is empty. You can: write one, such as points * 0.5.",
        .tooLong:
            "line 1, column 1: The formula has more than 2000 characters. You can: make a part of it a datum with a formula of its own.",
        .unexpectedCharacter:
            "line 1, column 7: \"×\" means nothing here. You can: write *.",
        .unclosedWord:
            "line 1, column 11: The word has no closing quote. You can: put \" after the word.",
        .unclosedName:
            "line 1, column 6: The name in backquotes is not complete. You can: write it like `I14-1`.",
        .malformedNumber:
            "line 1, column 1: \"12ab\" is no number. You can: write it like 12, 0.5 or 20%.",
        .tooManyPlaces:
            "line 1, column 1: \"0.33333\" has more than four decimals. You can: write a fraction, as 1 / 3.",
        .numberTooLarge:
            "line 1, column 1: \"99999999999\" is above 1000000000. You can: count in a larger unit.",
        .malformedDate:
            "line 1, column 1: \"@2026-02-30\" is no date. You can: write it like @2026-03-31.",
        .unexpectedToken:
            "line 1, column 7: Here should stand the end of the formula, not \"adn\". You can: write and.",
        .unexpectedEnd:
            "line 1, column 13: The formula stops where \"else\" should follow.",
        .unclosedBracket:
            "line 1, column 4: \"(\" is never closed. You can: put ) at the end.",
        .chainedComparison:
            "line 1, column 11: Comparisons cannot follow one another. You can: write x > 1 and x < 5.",
        .tooDeep:
            "line 1, column 65: The formula is nested more than 64 deep. You can: make a part of it a datum with a formula of its own.",
        .tooManyParts:
            "line 1, column 1001: The formula has more than 500 parts. You can: make a part of it a datum with a formula of its own.",
        .tooComplex:
            "line 1, column 281: With its measures written out, the formula has more than 5000 parts. (in the measure growth) You can: put fewer measures into one another.",
        .labelNotPlain:
            "line 1, column 3: Before a colon stands a name, a number or a word in quotes. You can: write 0.8: 2, \"good\": 10 or full: 5.",
        .unknownName:
            "line 1, column 1: There is no datum named \"staf\". You can: write staff; or define the datum in the scheme first.",
        .notOpenHere:
            "line 1, column 1: \"rank\" is not known yet when this formula is computed. You can: move the formula to a later step.",
        .notOpenInGroup:
            "line 1, column 12: \"share\" may not be used inside a group function. You can: use only data that every unit has.",
        .measureNeedsName:
            "line 1, column 1: The measure rate needs \"points\", which is not open here. You can: give it by its label, such as full: 5.",
        .unknownFunction:
            "line 1, column 1: There is no function or measure named \"mni\". You can: write min.",
        .groupNotOpen:
            "line 1, column 1: The group function group.mean may not be used here. You can: use it in the formula of an item, a condition or a datum.",
        .nestedGroup:
            "line 1, column 12: The group function group.sum may not stand inside another. You can: take the inner one out.",
        .unknownLabel:
            "line 1, column 11: rate has no argument labelled \"ful\". You can: write full; or leave the label out.",
        .duplicateLabel:
            "line 1, column 20: \"full\" is given twice to rate. You can: leave one out.",
        .labelsNotRising:
            "line 1, column 16: The threshold 1 of table is not above the one before. You can: order them from small to large.",
        .labelNeeded:
            "line 1, column 10: This argument of table needs a number as its label. You can: write label: value.",
        .tooFewArguments:
            "line 1, column 1: round lacks arguments; needed: 2.",
        .tooManyArguments:
            "line 1, column 8: abs takes no more arguments than 1. You can: leave the rest out.",
        .typeMismatch:
            "line 1, column 5: Here should stand a number, not a word.",
        .notComparable:
            "line 1, column 1: No comparing a word by <.",
        .emptyList:
            "line 1, column 7: The list is empty. You can: write at least one value.",
        .literalNeeded:
            "line 1, column 10: This argument of power must be written out as one of: -8…8.",
        .unknownWord:
            "line 1, column 11: The datum is never \"优秀\" but: 优, 良, 一般, 差. You can: write 优.",
        .wrongResult:
            "line 1, column 1: The formula should give a number, but gives a condition.",
    ]
}
