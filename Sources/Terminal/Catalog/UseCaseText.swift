import UseCases

/// What people are told when a use case could not be done, and how the program ends.
struct UseCaseText {
    let phrase: Phrase
    let status: ExitStatus

    init(_ error: UseCaseError) {
        func fact(_ name: String) -> String { error.facts[name] ?? "?" }
        (phrase, status) =
            switch error.code {
            case .unknownTenant:
                (
                    Phrase(
                        "没有登记号或代码为 \(fact("tenant")) 的辖区；用 pingyi tenants list 查看全部。",
                        "No tenant has the register id or code \(fact("tenant")); pingyi tenants list shows all."
                    ), .checkFailed
                )
            case .unknownUnit:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 没有单位 \(fact("unit"))；用 pingyi rollup show 查看名单。",
                        "Tenant \(fact("tenant")) has no unit \(fact("unit")); pingyi rollup show lists them."
                    ), .checkFailed
                )
            case .unknownAddress:
                (
                    Phrase(
                        "评议标准里没有 \(fact("address"))。相近的有：\(fact("near"))",
                        "The scheme has no \(fact("address")). Near: \(fact("near"))"
                    ), .checkFailed
                )
            case .nothingPublished:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 没有 \(fact("year")) 年度的通报；先用 pingyi publish 发布。",
                        "Tenant \(fact("tenant")) published nothing for \(fact("year")); pingyi publish does."
                    ), .checkFailed
                )
            case .noCycle:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 没有 \(fact("year")) 评议年度。",
                        "Tenant \(fact("tenant")) has no cycle for \(fact("year"))."
                    ), .checkFailed
                )
            case .treeConflict:
                (
                    Phrase(
                        "文件里的辖区与登记簿合不成一棵树：\(fact("problem"))",
                        "Files and register do not make one tree: \(fact("problem"))"
                    ), .checkFailed
                )
            case .changeRefused:
                (
                    Phrase(
                        "登记簿拒绝对 \(fact("tenant")) 的变更：\(fact("problem"))。改正后再运行一次，做完的部分不会重做。",
                        "The register refuses a change of \(fact("tenant")): \(fact("problem")). Correct it and run again; nothing is done twice."
                    ), .refused
                )
            case .schemeHasErrors:
                (
                    Phrase(
                        "这些辖区的评议标准有错误：\(fact("tenant"))。用 pingyi schemes lint 查看每一处和改法。",
                        "The schemes of these tenants have errors: \(fact("tenant")). pingyi schemes lint shows each with its remedy."
                    ), .checkFailed
                )
            case .noScheme:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 及其上级都没有评议标准；写一个 scheme.yaml。",
                        "Neither \(fact("tenant")) nor a tenant above it has a scheme; write a scheme.yaml."
                    ), .checkFailed
                )
            case .versionTaken:
                (
                    Phrase(
                        "\(fact("file"))：第 \(fact("version")) 版已经存在而内容不同。已存在的版本不会被改写；请把 version 加一。",
                        "\(fact("file")): version \(fact("version")) exists with another content and is never rewritten; raise version by one."
                    ), .refused
                )
            case .needsSecondPerson:
                (
                    Phrase(
                        "提出人和批准人都是 \(fact("person"))；须由另一人批准。",
                        "\(fact("person")) both proposes and approves; another person must approve."
                    ), .refused
                )
            case .malformedPerson:
                (
                    Phrase(
                        "人员代号 \(fact("person")) 不合规则：小写字母、数字、点、横线，如 zhang.san。",
                        "The handle \(fact("person")) is malformed: lower-case letters, digits, dots, dashes, as in zhang.san."
                    ), .checkFailed
                )
            case .unreadableStore:
                (
                    Phrase(
                        "数据库里有本程序读不懂的内容：\(fact("problem"))",
                        "The database holds something this program can't read: \(fact("problem"))"
                    ), .unavailable
                )
            }
    }
}
