import Store

/// What people are told when the store refuses or fails, and how the program ends.
struct StoreText {
    let phrase: Phrase
    let status: ExitStatus

    init(_ error: StoreError) {
        (phrase, status) =
            switch error {
            case .unavailable:
                (
                    Phrase(
                        "连不上数据库。先运行 Scripts/demo，或检查 PINGYI_SOCKET。",
                        "The database can't be reached. Run Scripts/demo first, or check PINGYI_SOCKET."
                    ), .unavailable
                )
            case .notMigrated:
                (
                    Phrase(
                        "数据库还没有建好表：先运行 pingyi migrate。",
                        "The database is not migrated: run pingyi migrate first."
                    ), .unavailable
                )
            case .busy, .tookTooLong, .outcomeUnknown:
                (
                    Phrase(
                        "数据库忙，这一步没有得到答复；再运行一次，做完的部分不会重做。",
                        "The database is busy and did not answer; run again, nothing is done twice."
                    ), .unavailable
                )
            case .unexpected:
                (
                    Phrase(
                        "数据库报告了意料之外的错误：\(String(reflecting: error))",
                        "The database reported something unexpected: \(String(reflecting: error))"
                    ), .defect
                )
            default:
                (Phrase("数据库拒绝：\(error)", "The database refuses: \(error)"), .refused)
            }
    }
}
