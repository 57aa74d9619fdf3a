extension TenantFileProblem.Code {
    /// Texts on what documents are made of.
    var shapeText: ProblemText? {
        switch self {
        case .missingFormat:
            ProblemText(
                "没有 format 行，不知道文件的格式",
                "在开头写一行 format: {expected}。",
                "the line that names the format is missing",
                "Begin the file with the line format: {expected}."
            )
        case .unknownFormat:
            ProblemText(
                "不认识格式“{given}”",
                "此处可用：{expected}；本程序认识：{known}。",
                "the format “{given}” is not known",
                "Here it should be {expected}; this program knows {known}."
            )
        case .wrongFormat:
            ProblemText(
                "格式“{given}”不该出现在这个文件",
                "此处应为 {expected}；文件名和内容要一致。",
                "a file of the format “{given}” does not belong here",
                "Here it should be {expected}; name and content of the file must agree."
            )
        case .unknownKey:
            ProblemText(
                "不认识键“{key}”",
                "[[near|是否应为 {near}？]]此处可用：{known}。",
                "the key “{key}” has no meaning here",
                "[[near|Should it be {near}? ]]Possible here: {known}."
            )
        case .missingKey:
            ProblemText(
                "缺少“{key}”",
                "补上 {key}。",
                "“{key}” is missing",
                "Add {key}."
            )
        case .wrongType:
            ProblemText(
                "此处应为{expected}，却是{given}",
                "改写为{expected}。",
                "{expected} is expected here, not {given}",
                "Write {expected}."
            )
        case .noValue:
            ProblemText(
                "没有值",
                "写上值；可以不填的，整行删除。",
                "there is no value",
                "Give one, or leave the whole key out where it is optional."
            )
        case .action:
            ProblemText(
                "应当恰好有一个：{known}，却有 {count} 个",
                "写一个，也只写一个。",
                "exactly one of {known} must stand here; there are {count}",
                "Give one and no more."
            )
        case .unknownField:
            ProblemText(
                "没有字段“{field}”",
                "[[near|是否应为 {near}？]]字段写在元素编号和点之后，例如 I14-1.points。",
                "no element has a field “{field}”",
                "[[near|Should it be {near}? ]]A field follows the element's id and a full stop, as in I14-1.points."
            )
        case .rosterHeader:
            ProblemText(
                "名册第一行应为表头，却是“{given}”",
                "表头依次为（制表符分隔）：{expected}。",
                "the first line of a roster is its header, not “{given}”",
                "The header is, separated by tabs: {expected}."
            )
        case .rosterColumns:
            ProblemText(
                "此行有 {given} 列，应为 {expected} 列",
                "用制表符分隔；没有上级的，parent 列留空但保留制表符。",
                "this line has {given} values instead of {expected}",
                "Separate values by tabs; a root keeps the tab of its empty parent."
            )
        case .rosterQuote:
            ProblemText(
                "名册的值里有引号",
                "去掉引号；制表符分隔的值不加引号。",
                "there is a quotation mark in a value of the roster",
                "Remove it; values separated by tabs are not quoted."
            )
        default: nil
        }
    }
}
