import Expressions

extension FormulaGoldens {
    static let chinese: [ExpressionProblem.Code: String] = [
        .empty:
            "第1行第1个字符：公式是空的。可以：写上公式，如 points * 0.5。",
        .tooLong:
            "第1行第1个字符：公式超过2000个字符。可以：把一部分写成单独的数据项公式。",
        .unexpectedCharacter:
            "第1行第7个字符：这里不能用“×”。可以：改写为 *。",
        .unclosedWord:
            "第1行第11个字符：文字缺少右引号。可以：在文字后面加上 \"。",
        .unclosedName:
            "第1行第6个字符：反引号中的名称不完整。可以：写成 `I14-1` 的样子，名称不能为空。",
        .malformedNumber:
            "第1行第1个字符：“12ab”不是数字。可以：写成 12、0.5 或 20%。",
        .tooManyPlaces:
            "第1行第1个字符：“0.33333”的小数多于四位。可以：写成分数，如 1 / 3。",
        .numberTooLarge:
            "第1行第1个字符：“99999999999”超过1000000000。可以：改用较大的单位，如万元。",
        .malformedDate:
            "第1行第1个字符：“@2026-02-30”不是日期。可以：写成 @2026-03-31。",
        .unexpectedToken:
            "第1行第7个字符：这里应为公式的结尾，却是“adn”。可以：改写为 and。",
        .unexpectedEnd:
            "第1行第13个字符：公式没有写完，后面应为“else”。",
        .unclosedBracket:
            "第1行第4个字符：“(”没有配对。可以：在末尾加上 )。",
        .chainedComparison:
            "第1行第11个字符：比较不能连写。可以：写成 x > 1 and x < 5。",
        .tooDeep:
            "第1行第65个字符：嵌套超过64层。可以：把一部分写成单独的数据项公式。",
        .tooManyParts:
            "第1行第1001个字符：公式的组成部分超过500个。可以：把一部分写成单独的数据项公式。",
        .tooComplex:
            "第1行第281个字符：展开计分法之后，公式的组成部分超过5000个。（在计分法 growth 里）可以：少把计分法套在计分法里面。",
        .labelNotPlain:
            "第1行第3个字符：冒号前面只能是名称、数字或带引号的文字。可以：写成 0.8: 2、\"优\": 10 或 full: 5。",
        .unknownName:
            "第1行第1个字符：没有名为“staf”的数据。可以：改写为 staff；或先在方案里定义这项数据。",
        .notOpenHere:
            "第1行第1个字符：“rank”此时还没有算出来，这里不能用。可以：把公式移到更后面的环节。",
        .notOpenInGroup:
            "第1行第12个字符：“share”不能在组函数里使用。可以：只用各单位都有的数据。",
        .measureNeedsName:
            "第1行第1个字符：计分法 rate 要用“points”，这里没有。可以：用标签写明，如 full: 5。",
        .unknownFunction:
            "第1行第1个字符：没有名为“mni”的函数或计分法。可以：改写为 min。",
        .groupNotOpen:
            "第1行第1个字符：这里不能用组函数 group.mean。可以：在计分点、条件或数据项的公式里使用。",
        .nestedGroup:
            "第1行第12个字符：组函数 group.sum 不能套在另一个组函数里。可以：去掉里面一层。",
        .unknownLabel:
            "第1行第11个字符：rate 没有名为“ful”的参数。可以：改写为 full；或去掉这个标签。",
        .duplicateLabel:
            "第1行第20个字符：rate 的“full”写了两次。可以：去掉其中一个。",
        .labelsNotRising:
            "第1行第16个字符：table 的分界值“1”不大于前一个。可以：从小到大排列。",
        .labelNeeded:
            "第1行第10个字符：table 的这一项前面要有数字标签。可以：写成 标签: 值。",
        .tooFewArguments:
            "第1行第1个字符：round 缺少参数，需要：2。",
        .tooManyArguments:
            "第1行第8个字符：abs 最多1个参数。可以：去掉多余的参数。",
        .typeMismatch:
            "第1行第5个字符：这里应为数字，却是文字。",
        .notComparable:
            "第1行第1个字符：文字不能用 < 比较。",
        .emptyList:
            "第1行第7个字符：列表是空的。可以：至少写一个值。",
        .literalNeeded:
            "第1行第10个字符：power 的这一项要直接写明，可以是：-8…8。",
        .unknownWord:
            "第1行第11个字符：这项数据没有“优秀”这个取值，可以是：优、良、一般、差。可以：改写为 优。",
        .wrongResult:
            "第1行第1个字符：公式的结果应为数字，却是条件。",
    ]
}
