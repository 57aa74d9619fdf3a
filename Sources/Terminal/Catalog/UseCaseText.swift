import UseCases

/// What people are told when a use case could not be done, and how the program ends.
struct UseCaseText {
    let phrase: Phrase
    let status: ExitStatus

    init(_ error: UseCaseError) {
        func fact(_ name: String) -> String { error.facts[name] ?? "?" }
        func given(_ name: String, _ text: (String) -> String) -> String {
            error.facts[name].map { $0.isEmpty ? "" : text($0) } ?? ""
        }
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
                        "评议标准里没有 \(fact("address"))；位置写成要素和字段，如 I14-1.points。\(given("near") { "相近的有：\($0)。" })",
                        "The scheme has no \(fact("address")); a place is an element and a field, as I14-1.points. \(given("near") { "Near: \($0)." })"
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
            case .noDraft:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 没有草案；用 pingyi schemes draft open 新建。",
                        "Tenant \(fact("tenant")) has no draft; pingyi schemes draft open makes one."
                    ), .checkFailed
                )
            case .noWaiver:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 没有生效的豁免 \(fact("waiver"))；用 pingyi schemes waivers 查看。",
                        "Tenant \(fact("tenant")) has no waiver \(fact("waiver")) in force; pingyi schemes waivers lists them."
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
            case .valueMoved:
                (
                    Phrase(
                        "\(fact("address")) 现为 \(fact("now"))，不再是您看到的 \(fact("was"))。请按现值重新考虑，再以 --was \(fact("now")) 提交。",
                        "\(fact("address")) is \(fact("now")) now, not \(fact("was")) as you saw. Think again, then give --was \(fact("now"))."
                    ), .refused
                )
            case .draftMoved:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 的草案已由 \(fact("person")) 改到第 \(fact("now")) 稿，您看到的是第 \(fact("revision")) 稿。\(given("address") { "\($0) 现为 \(fact("value"))。" })用 pingyi schemes draft show 看现稿后再改。",
                        "The draft of \(fact("tenant")) is at revision \(fact("now")) by \(fact("person")); you saw \(fact("revision")). \(given("address") { "\($0) is \(fact("value")) now. " })Look at it with pingyi schemes draft show, then change it."
                    ), .refused
                )
            case .questionsOpen:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 的草案还有 \(fact("count")) 个问题没有回答；用 pingyi schemes questions 查看，用 pingyi schemes answer 回答。",
                        "The draft of \(fact("tenant")) has \(fact("count")) questions open; pingyi schemes questions shows them, pingyi schemes answer answers."
                    ), .refused
                )
            case .draftIsOpen:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 已有一份草案（第 \(fact("revision")) 稿）；继续修改，或先用 pingyi schemes draft withdraw 撤回。",
                        "Tenant \(fact("tenant")) has a draft at revision \(fact("revision")); go on with it, or pingyi schemes draft withdraw first."
                    ), .refused
                )
            case .draftIsProposed:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 的草案已提出待批，不能修改；用 pingyi schemes draft withdraw 撤回后再改。",
                        "The draft of \(fact("tenant")) is proposed and can't be changed; pingyi schemes draft withdraw takes it back."
                    ), .refused
                )
            case .noSuchChange:
                (
                    Phrase(
                        "草案里没有变更 \(fact("change"))；现有：\(fact("near"))。",
                        "The draft has no change \(fact("change")); it has \(fact("near"))."
                    ), .checkFailed
                )
            case .wholeDocument:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 的标准是整份文件：可以改单个数值，其他改动请用 pingyi schemes draft replace FILE 换整份。",
                        "The scheme of \(fact("tenant")) is a whole document: set single values, and replace it for anything else with pingyi schemes draft replace FILE."
                    ), .checkFailed
                )
            case .otherScheme:
                (
                    Phrase(
                        "文件不是辖区 \(fact("tenant")) 的 \(fact("scheme"))，或种类不同；请核对 tenant、scheme 和 format。",
                        "The file is not \(fact("scheme")) of \(fact("tenant")), or of another kind; check tenant, scheme and format."
                    ), .checkFailed
                )
            case .notProposed:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 没有待批准的事项。",
                        "Nothing of \(fact("tenant")) waits for approval."
                    ), .checkFailed
                )
            case .draftHasErrors:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 的草案有 \(fact("count")) 处错误：\(fact("problems"))。用 pingyi schemes draft show 查看改法。",
                        "The draft of \(fact("tenant")) has \(fact("count")) errors: \(fact("problems")). pingyi schemes draft show tells the ways out."
                    ), .refused
                )
            case .noSuchQuestion:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 及以下没有草案被问到 \(fact("question"))；用 pingyi schemes questions 查看。",
                        "No draft at or below \(fact("tenant")) is asked \(fact("question")); pingyi schemes questions lists them."
                    ), .checkFailed
                )
            case .answerRefused:
                (
                    UseCaseText.answer(fact("problem"), given("given") { $0 }, fact("question")),
                    .refused
                )
            case .waiverRefused:
                (
                    UseCaseText.waiver(fact("problem"), given("given") { $0 }, fact("tenant")),
                    .refused
                )
            case .successionRefused:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 第 \(fact("version")) 版的 succeeds 与上一版不符：\(fact("problems"))。succeeds 只写上一版有而本版没有的要素，去向须在本版中；改正后再运行一次。",
                        "What version \(fact("version")) of \(fact("tenant")) says under succeeds does not fit the version before: \(fact("problems")). Name only elements that the version before had and this one lacks, and successors that are in this one; then run again."
                    ), .checkFailed
                )
            case .draftMovedMeanwhile:
                (
                    Phrase(
                        "辖区 \(fact("tenant")) 的 \(fact("scheme")) 草案在处理中（读到的是第 \(fact("revision")) 稿）被\(given("person") { " \($0) " })改动\(given("now") { "，现为第 \($0) 稿" })\(given("changes") { "：\($0)" })。这一批没有写入，已完成的不受影响。用 pingyi schemes draft show 看现稿，再运行一次即接着做。",
                        "The draft of \(fact("scheme")) of \(fact("tenant")), read at revision \(fact("revision")), was changed meanwhile\(given("person") { " by \($0)" })\(given("now") { " and is at revision \($0)" })\(given("changes") { ": \($0)" }). Nothing of this batch is written; what was done before stands. Look at the draft with pingyi schemes draft show, then run again to go on."
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
            case .notAllowed:
                (
                    Phrase(
                        "您在辖区 \(fact("tenant")) 没有所需的角色（\(fact("roles")) 之一）；请本辖区管理员授予。",
                        "You have none of the roles \(fact("roles")) in \(fact("tenant")); its admin grants them."
                    ), .refused
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
