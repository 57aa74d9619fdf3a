public import Expressions

/// What a datum says: an exact number, yes or no, a word, a day, or several numbers or words.
public typealias DataValue = ExpressionValue
