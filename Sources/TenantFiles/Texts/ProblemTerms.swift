import Wording

/// The words for arguments that name a notion: types of value, rules of ids, reasons.
enum ProblemTerms {
    static func term(_ key: String, _ value: String, _ language: Language) -> String? {
        guard let both = terms["\(key).\(value)"] ?? types(key, value) else { return nil }
        return language == .chinese ? both.chinese : both.english
    }

    private static func types(
        _ key: String,
        _ value: String
    ) -> (chinese: String, english: String)? {
        key == "given" || key == "expected" ? terms["type.\(value)"] : nil
    }

    private static let terms: [String: (chinese: String, english: String)] = [
        "type.text": ("文字", "text"),
        "type.number": ("数字", "a number"),
        "type.flag": ("true 或 false", "true or false"),
        "type.list": ("列表", "a list"),
        "type.map": ("键值表", "a map"),
        "type.word": ("未加引号的值", "a value without quotation marks"),
        "type.two-numbers": ("两个数字的列表", "a list of two numbers"),
        "type.other-list": ("别的列表", "another list"),
        "reason.missing": ("不存在", "there is no such file"),
        "reason.permission": ("没有读取权限", "there is no permission to read it"),
        "reason.not-a-file": ("不是普通文件", "it is not a regular file"),
        "rule.tenant": (
            "1 至 40 个小写字母 a–z、数字和下划线",
            "1 to 40 of the letters a–z, digits and underscores"
        ),
        "rule.unit": (
            "1 至 60 个英文字母、数字、下划线和连字符",
            "1 to 60 letters, digits, underscores and hyphens"
        ),
        "rule.sector": (
            "1 至 40 个英文字母、数字、下划线和连字符",
            "1 to 40 letters, digits, underscores and hyphens"
        ),
        "rule.node": (
            "1 至 40 个英文字母、数字、下划线和连字符，前面可加“辖区编号:”",
            "1 to 40 letters, digits, underscores and hyphens, with a tenant's id and a colon in "
                + "front if it was added by that tenant"
        ),
        "rule.field": (
            "英文字母、数字、下划线、连字符、冒号和点",
            "letters, digits, underscores, hyphens, colons and full stops"
        ),
        "rule.operation": (
            "1 至 60 个英文字母、数字、下划线和连字符",
            "1 to 60 letters, digits, underscores and hyphens"
        ),
        "rule.scheme": (
            "1 至 80 个小写字母 a–z、数字和连字符",
            "1 to 80 of the letters a–z, digits and hyphens"
        ),
        "rule.digest": (
            "“sha256:”加 64 位小写十六进制数字",
            "“sha256:” and 64 lower-case hexadecimal digits"
        ),
        "detail.end": ("文件在值的中间结束", "the file ends inside a value"),
        "detail.after-end": ("文档结束后还有内容", "something follows the document's end"),
        "detail.comma-or-bracket": (
            "此处应为逗号或 ]", "a comma or ] is expected here"
        ),
        "detail.comma-or-brace": ("此处应为逗号或 }", "a comma or } is expected here"),
        "detail.key": ("此处应为双引号括起的键", "a key in double quotation marks is expected here"),
        "detail.colon": ("此处应为冒号", "a colon is expected here"),
        "detail.character": ("此处不能有这个字符", "this character cannot stand here"),
        "detail.word": (
            "不是 JSON 的值，文字须用双引号括起",
            "this is no JSON value; texts stand in double quotation marks"
        ),
        "detail.line-break": (
            "字符串中有未转义的控制字符",
            "a control character in a string is not escaped"
        ),
        "detail.escape": ("JSON 没有这种转义", "JSON has no such escape"),
    ]
    .merging(parserTerms) { first, _ in first }

    // What the YAML parser says, for readers of Chinese; English readers get its own words.
    private static let parserTerms: [String: (chinese: String, english: String)] = {
        let sentences = [
            ("mapping values are not allowed in this context", "此处不能再出现“键: 值”"),
            ("did not find expected ',' or '}'", "此处应为逗号或 }"),
            ("did not find expected ',' or ']'", "此处应为逗号或 ]"),
            ("found unexpected end of stream", "从这里开始的引号或括号没有闭合"),
            ("did not find expected key", "此处应为键，或缩进不一致"),
            ("did not find expected '-' indicator", "此处应为列表的短横"),
            ("could not find expected ':'", "缺少冒号"),
            ("found character that cannot start any token", "值不能以这个字符开头"),
            ("block sequence entries are not allowed in this context", "此处不能出现列表"),
            ("did not find expected node content", "此处缺少值"),
            ("did not find expected <document start>", "文档结束后还有内容"),
            ("found unknown escape character", "没有这种转义"),
            ("did not find expected hexdecimal number", "转义的十六进制数不完整"),
            ("found invalid Unicode character escape code", "转义不是 Unicode 字符"),
            ("control characters are not allowed", "有控制字符"),
        ]
        return Dictionary(
            uniqueKeysWithValues: sentences.map { ("detail.\($0)", ($1, $0)) }
        )
    }()
}
