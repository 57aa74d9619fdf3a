extension TenantFileProblem.Code {
    /// Texts on YAML and JSON as such.
    var syntaxText: ProblemText? {
        switch self {
        case .tab:
            ProblemText(
                "用制表符缩进",
                "改用空格缩进。",
                "the line is indented by a tab",
                "Indent with blanks."
            )
        case .yamlSyntax:
            ProblemText(
                "YAML 语法有误：{detail}",
                "检查此处的缩进、引号和冒号；含“: ”或“#”的文字要加引号。",
                "this is not YAML: {detail}",
                "Look at indentation, quotation marks and colons here; quote texts that hold “: ” or “#”."
            )
        case .jsonSyntax:
            ProblemText(
                "JSON 语法有误：{detail}[[word|（{word}）]]",
                "改正此处；JSON 没有注释、单引号和末尾逗号。",
                "this is not JSON: {detail}[[word| ({word})]]",
                "Correct it; JSON has no comments, single quotation marks or trailing commas."
            )
        case .severalDocuments:
            ProblemText(
                "一个文件里有多个文档",
                "只留一个，去掉 --- 之后的部分。",
                "there is a second document in the file",
                "Keep one and remove what follows the ---."
            )
        case .alias:
            ProblemText(
                "不支持锚点、别名和合并键[[name|：{name}]]",
                "把内容直接写在这里。",
                "anchors, aliases and merge keys are not supported[[name|: {name}]]",
                "Write the value out here."
            )
        case .tag:
            ProblemText(
                "不支持标签 {tag}",
                "删除标签；类型由字段决定。",
                "the tag {tag} is not supported",
                "Remove it; the field decides what the value is."
            )
        case .complexKey:
            ProblemText(
                "键是列表或键值表",
                "键只能是文字。",
                "a list or map stands as a key",
                "Use a text as key."
            )
        case .duplicateKey:
            ProblemText(
                "键“{key}”重复，第 {line} 行已有",
                "删去一处。",
                "the key “{key}” stands here a second time; first at line {line}",
                "Remove one of the two."
            )
        case .tooDeep:
            ProblemText(
                "嵌套超过 {limit} 层",
                "检查括号和缩进；任何文档都不需要这么多层。",
                "lists and maps are nested more than {limit} deep",
                "Look at brackets and indentation; no document needs so many levels."
            )
        default: nil
        }
    }
}
