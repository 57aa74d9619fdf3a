public import Expressions

extension Wording {
    /// Why a formula has no value.
    ///
    /// - Parameter reason: The reason.
    /// - Returns: A phrase without a full stop, such as `no value for unit.staff`.
    public func text(for reason: MissingReason) -> String {
        switch reason {
        case .notGiven(let name): say("缺少数据 \(name)", "no value for \(name)")
        case .wrongType(let name): say("数据 \(name) 的类型不对", "the value of \(name) has another type")
        case .divisionByZero: say("除数为零", "division by zero")
        case .tooLarge: say("数字过大", "a number has grown too large")
        case .emptySeries: say("序列是空的", "the series is empty")
        case .noSuchElement: say("序列中没有这一位", "the series has no such place")
        case .lengthsDiffer: say("两个序列长短不一", "the two series differ in length")
        case .negativeRoot: say("负数不能开平方", "the square root of a negative number")
        case .noStep(let word): say("没有为“\(word)”定分", "no step is named \"\(word)\"")
        case .emptyRange: say("下限高于上限", "the lower bound is above the upper one")
        case .emptyGroup: say("组内没有任何单位有数值", "no unit of the group has a value")
        case .mismatchedTypes: say("类型不符", "the types do not fit")
        }
    }

    /// What a type of values is called.
    ///
    /// - Parameter type: The type.
    /// - Returns: A noun, in English with its article.
    public func label(of type: ExpressionType) -> String {
        switch type {
        case .number: say("数字", "a number")
        case .flag: say("条件", "a condition")
        case .word: say("文字", "a word")
        case .date: say("日期", "a date")
        case .numbers: say("数字序列", "a series of numbers")
        case .words: say("文字序列", "a series of words")
        }
    }
}
