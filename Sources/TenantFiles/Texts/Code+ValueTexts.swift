extension TenantFileProblem.Code {
    /// Texts on single values.
    var valueText: ProblemText? {
        switch self {
        case .notANumber:
            ProblemText(
                "“{value}”不是普通的十进制数",
                "只用半角数字和小数点，例如 0.5；不用指数、千位分隔、正号、十六进制和全角数字。",
                "“{value}” is not a plain decimal number",
                "Use digits and a full stop, as in 0.5: no exponent, separators, plus sign, hexadecimal or full-width digits."
            )
        case .leadingZero:
            ProblemText(
                "数字“{value}”前面有多余的零",
                "去掉前面的零。",
                "the number “{value}” begins with a needless zero",
                "Remove it."
            )
        case .tooManyPlaces:
            ProblemText(
                "“{value}”超过四位小数",
                "最多四位小数。",
                "“{value}” has more than four decimal places",
                "Give at most four."
            )
        case .outOfRange:
            ProblemText(
                "“{value}”超出范围",
                "范围是 {low} 至 {high}。",
                "“{value}” is out of bounds",
                "Give a number from {low} to {high}."
            )
        case .notWhole:
            ProblemText(
                "“{value}”不是整数",
                "写整数。",
                "“{value}” is not a whole number",
                "Give a whole number."
            )
        case .notAFlag:
            ProblemText(
                "“{value}”不是 true 或 false",
                "写 true 或 false，不加引号；yes、no、on、off 在这里只是文字。",
                "“{value}” is neither true nor false",
                "Write true or false without quotation marks; yes, no, on and off are mere texts here."
            )
        case .notAChoice:
            ProblemText(
                "“{value}”不在可选值之内",
                "[[near|是否应为 {near}？]]可选：{choices}。",
                "“{value}” is none of the words possible here",
                "[[near|Should it be {near}? ]]Possible: {choices}."
            )
        case .notADate:
            ProblemText(
                "“{value}”不是日期",
                "写成四位年、两位月、两位日，例如 2023-07-17，而且历法上有这一天。",
                "“{value}” is not a date",
                "Write year, month and day of a day that exists, as in 2023-07-17."
            )
        case .notATimeZone:
            ProblemText(
                "“{value}”不是时区名",
                "用 IANA 时区名，例如 Asia/Shanghai。",
                "“{value}” is not the name of a time zone",
                "Use a name of the IANA list, such as Asia/Shanghai."
            )
        case .invalidID:
            ProblemText(
                "“{value}”不能作编号",
                "应为{rule}。",
                "“{value}” cannot be an id",
                "Use {rule}."
            )
        case .invalidAddress:
            ProblemText(
                "“{value}”不是“元素.字段”",
                "写成元素编号、点、字段名，例如 I14-1.points。",
                "“{value}” does not name an element and a field",
                "Write the element's id, a full stop and the field, as in I14-1.points."
            )
        case .tooLong:
            ProblemText(
                "文字有 {length} 个字，超过 {limit} 个",
                "缩短到 {limit} 个字以内。",
                "the text has {length} characters, more than {limit}",
                "Shorten it to {limit}."
            )
        case .blankEdge:
            ProblemText(
                "名称首尾有空白",
                "去掉首尾空白。",
                "the name begins or ends with a blank",
                "Remove the blank."
            )
        case .lockRule:
            ProblemText(
                "一个锁定应当恰好有一条规则，却有 {count} 条",
                "从 fixed、range（或 minimum、maximum）、one_of、tighten、append_only 中只选一种。",
                "a lock has exactly one rule; here are {count}",
                "Choose one of fixed, range (or minimum, maximum), one_of, tighten and append_only."
            )
        case .reversedRange:
            ProblemText(
                "下限 {low} 大于上限 {high}",
                "小的写在前面。",
                "the lower end {low} lies above the upper end {high}",
                "Write the smaller number first."
            )
        default: nil
        }
    }
}
