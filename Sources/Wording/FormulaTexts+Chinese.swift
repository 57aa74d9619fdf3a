import Expressions

extension FormulaTexts {
    static func chinese(_ code: ExpressionProblem.Code) -> Entry {
        switch code {
        case .empty: Entry("公式是空的。", ways: ["写上公式，如 points * 0.5"])
        case .tooLong: Entry("公式超过{limit}个字符。", ways: ["把一部分写成单独的数据项公式"])
        case .unexpectedCharacter: Entry("这里不能用“{found}”。", ways: ["改写为 {near}"])
        case .unclosedWord: Entry("文字缺少右引号。", ways: ["在文字后面加上 {expected}"])
        case .unclosedName: Entry("反引号中的名称不完整。", ways: ["写成 `I14-1` 的样子，名称不能为空"])
        case .malformedNumber: Entry("“{found}”不是数字。", ways: ["写成 12、0.5 或 20%"])
        case .tooManyPlaces: Entry("“{found}”的小数多于四位。", ways: ["写成分数，如 1 / 3"])
        case .numberTooLarge: Entry("“{found}”超过{limit}。", ways: ["改用较大的单位，如万元"])
        case .malformedDate: Entry("“{found}”不是日期。", ways: ["写成 @2026-03-31"])
        case .unexpectedToken:
            Entry("这里应为{expected}，却是“{found}”。", ways: ["改写为 {near}"])
        case .unexpectedEnd: Entry("公式没有写完，后面应为{expected}。")
        case .unclosedBracket: Entry("“{found}”没有配对。", ways: ["在末尾加上 {expected}"])
        case .chainedComparison:
            Entry("比较不能连写。", ways: ["写成 x > 1 and x < 5"])
        case .tooDeep: Entry("嵌套超过{limit}层。", ways: ["把一部分写成单独的数据项公式"])
        case .tooManyParts: Entry("公式的组成部分超过{limit}个。", ways: ["把一部分写成单独的数据项公式"])
        case .tooComplex:
            Entry("展开计分法之后，公式的组成部分超过{limit}个。", ways: ["少把计分法套在计分法里面"])
        case .labelNotPlain:
            Entry("冒号前面只能是名称、数字或带引号的文字。", ways: ["写成 0.8: 2、\"优\": 10 或 full: 5"])
        case .unknownName: Entry("没有名为“{name}”的数据。", ways: ["改写为 {near}", "先在方案里定义这项数据"])
        case .notOpenHere: Entry("“{name}”此时还没有算出来，这里不能用。", ways: ["把公式移到更后面的环节"])
        case .notOpenInGroup: Entry("“{name}”不能在组函数里使用。", ways: ["只用各单位都有的数据"])
        case .measureNeedsName:
            Entry("计分法 {measure} 要用“{name}”，这里没有。", ways: ["用标签写明，如 full: 5"])
        case .unknownFunction: Entry("没有名为“{name}”的函数或计分法。", ways: ["改写为 {near}"])
        case .groupNotOpen: Entry("这里不能用组函数 {function}。", ways: ["在计分点、条件或数据项的公式里使用"])
        case .nestedGroup: Entry("组函数 {function} 不能套在另一个组函数里。", ways: ["去掉里面一层"])
        case .unknownLabel:
            Entry("{function} 没有名为“{label}”的参数。", ways: ["改写为 {near}", "去掉这个标签"])
        case .duplicateLabel: Entry("{function} 的“{label}”写了两次。", ways: ["去掉其中一个"])
        case .labelsNotRising:
            Entry("{function} 的分界值“{label}”不大于前一个。", ways: ["从小到大排列"])
        case .labelNeeded: Entry("{function} 的这一项前面要有{expected}标签。", ways: ["写成 标签: 值"])
        case .tooFewArguments: Entry("{function} 缺少参数，需要：{expected}。")
        case .tooManyArguments: Entry("{function} 最多{limit}个参数。", ways: ["去掉多余的参数"])
        case .typeMismatch: Entry("这里应为{expected}，却是{found}。")
        case .notComparable:
            Entry("{expected}与{found}不能比较。", "{found}不能用 {sign} 比较。")
        case .emptyList: Entry("列表是空的。", ways: ["至少写一个值"])
        case .literalNeeded: Entry("{function} 的这一项要直接写明，可以是：{expected}。")
        case .unknownWord:
            Entry("这项数据没有“{found}”这个取值，可以是：{expected}。", ways: ["改写为 {near}"])
        case .wrongResult: Entry("公式的结果应为{expected}，却是{found}。")
        }
    }
}
