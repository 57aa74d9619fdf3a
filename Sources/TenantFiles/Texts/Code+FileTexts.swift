extension TenantFileProblem.Code {
    /// Texts on files and folders, and on the bytes in them.
    var fileText: ProblemText? {
        switch self {
        case .unreadable:
            ProblemText(
                "无法读取：{reason}",
                "检查路径和权限。",
                "cannot be read: {reason}",
                "Check the path and its permissions."
            )
        case .notAFolder:
            ProblemText(
                "这里应当是目录，却是文件",
                "给出装有 tenant.yaml 的目录。",
                "this should be a folder and is a file",
                "Name the folder that holds the tenant.yaml files."
            )
        case .link:
            ProblemText(
                "这是符号链接，不予跟随",
                "把链接换成文件或目录本身。",
                "this is a symbolic link, which is not followed",
                "Put the file or folder itself in its place."
            )
        case .folderTooDeep:
            ProblemText(
                "目录嵌套超过 {limit} 层",
                "把目录移到上面几层；上级关系由 parent 字段说明，与目录无关。",
                "folders lie more than {limit} deep in each other",
                "Move the folder up; who stands above whom is told by the field parent, not by folders."
            )
        case .unknownFile:
            ProblemText(
                "不认识文件名“{name}”，没有读取",
                "[[near|是否应为 {near}？]]可用的文件名：{known}；说明文字用 .md。",
                "a file named “{name}” is not read",
                "[[near|Should it be {near}? ]]Files that are read: {known}; notes go into .md files."
            )
        case .noTenants:
            ProblemText(
                "目录中没有任何辖区",
                "至少放一个 tenant.yaml 或 roster.tsv。",
                "no tenant is named anywhere in this folder",
                "Put at least one tenant.yaml or roster.tsv into it."
            )
        case .tooLarge:
            ProblemText(
                "文件超过 {limit} MiB",
                "确认是不是放错了文件；需要时分成几个文件。",
                "the file is larger than {limit} MiB",
                "Check that it is the right file; split it if it is."
            )
        case .empty:
            ProblemText(
                "文件没有内容",
                "写入内容，或删除文件。",
                "the file holds nothing",
                "Fill it in or remove it."
            )
        case .byteOrderMark:
            ProblemText(
                "文件开头有字节顺序标记（BOM）",
                "另存为“UTF-8”（不带 BOM）。",
                "the file begins with a byte order mark",
                "Save it as UTF-8 without BOM."
            )
        case .notUTF8:
            ProblemText(
                "此行不是 UTF-8 编码",
                "另存为 UTF-8；常见原因是用 GBK 或 UTF-16 保存。",
                "this line is not UTF-8",
                "Save the file as UTF-8; it may have been saved as GBK or UTF-16."
            )
        case .controlCharacter:
            ProblemText(
                "有不可见的控制字符 {character}",
                "删除这个字符。",
                "there is an invisible control character {character}",
                "Remove it."
            )
        case .directionCharacter:
            ProblemText(
                "有改变文字显示方向或不可见的字符 {character}，看到的与存下的不一致",
                "删除这个字符。",
                "the character {character} is invisible or reorders what readers see",
                "Remove it."
            )
        case .carriageReturn:
            ProblemText(
                "行尾是 Windows 换行（CRLF）或有单独的回车符",
                "把换行改为 LF。",
                "lines end as on Windows (CRLF), or a carriage return stands alone",
                "Save the file with LF line ends."
            )
        case .notNormal:
            ProblemText(
                "文字不是 Unicode 规范形式 C（NFC）：同一个字有两种写法",
                "用编辑器转换为 NFC，或重新输入这一行。",
                "the text is not in Unicode normal form C: a letter is written in pieces",
                "Convert the line to NFC or type it again."
            )
        default: nil
        }
    }
}
