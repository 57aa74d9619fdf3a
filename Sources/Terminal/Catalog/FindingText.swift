import UseCases

/// One thing that is wrong with an installation: what it is, why it matters, and the remedy.
struct FindingText {
    let what: Phrase
    let why: Phrase
    let remedy: Phrase

    init(_ finding: InstallationFinding) {
        func fact(_ name: String) -> String { finding.facts[name] ?? "?" }
        let texts =
            switch finding.code {
            case .versionTooOld, .versionUntested, .checksumsOff, .durabilityOff, .weakenedCommit,
                .encodingNotUTF8, .clockSkew, .diskLow:
                FindingText.ofServer(finding.code, fact)
            case .socketOpen, .listensOnNetwork, .trustedAccess, .brokenAccessRule:
                FindingText.ofReach(finding.code, fact)
            default: FindingText.ofSchema(finding.code, fact)
            }
        (what, why, remedy) = texts
    }

    typealias Texts = (what: Phrase, why: Phrase, remedy: Phrase)

    /// Texts about the server and its machine.
    private static func ofServer(
        _ code: InstallationFinding.Code,
        _ fact: (String) -> String
    ) -> Texts {
        switch code {
        case .versionTooOld:
            (
                Phrase(
                    "PostgreSQL \(fact("found")) 低于最低版本 \(fact("needed"))",
                    "PostgreSQL \(fact("found")) is below the floor, \(fact("needed"))"
                ),
                Phrase(
                    "更早的版本有已公开的漏洞，能绕过行级安全读到别的辖区",
                    "earlier releases have published holes by which row-level security is passed"
                ),
                Phrase(
                    "升级软件包 postgresql，然后重启服务器",
                    "upgrade the package postgresql and restart the server"
                )
            )
        case .versionUntested:
            (
                Phrase(
                    "PostgreSQL \(fact("found")) 不是测试过的主版本",
                    "PostgreSQL \(fact("found")) is of a major version that was never tested"
                ),
                Phrase(
                    "隔离和计划是按版本核对的，未测试的版本没有保证",
                    "isolation and plans were proven version by version; here nothing is promised"
                ),
                Phrase(
                    "使用主版本 \(fact("tested"))",
                    "use major version \(fact("tested"))"
                )
            )
        case .checksumsOff:
            (
                Phrase(
                    "数据页没有校验和（\(fact("setting")) = \(fact("value"))）",
                    "data pages have no checksums (\(fact("setting")) is \(fact("value")))"
                ),
                Phrase(
                    "磁盘损坏会被当作正常数据读出来，分数可能悄悄改变",
                    "a damaged disk is read as if it were sound, and scores may change silently"
                ),
                Phrase(
                    "停止服务器，运行 pg_checksums --enable，再启动",
                    "stop the server, run pg_checksums --enable, start it again"
                )
            )
        case .durabilityOff:
            (
                Phrase(
                    "\(fact("setting")) = \(fact("value"))",
                    "\(fact("setting")) is \(fact("value"))"
                ),
                Phrase(
                    "已经答复“收到”的得分或选票，断电后可能丢失或损坏",
                    "a mark or ballot that was acknowledged can be lost or torn by a crash"
                ),
                Phrase(
                    "设为 \(fact("setting")) = on，重新加载配置；只有测试用的服务器可以关",
                    "set \(fact("setting")) = on and reload; only a test server may do without"
                )
            )
        case .weakenedCommit:
            (
                Phrase(
                    "角色“\(FindingText.all(fact("role"), "全部"))”在数据库“\(FindingText.all(fact("database"), "全部"))”设了 \(fact("setting"))",
                    "role \(FindingText.all(fact("role"), "(all)")), database \(FindingText.all(fact("database"), "(all)")): \(fact("setting"))"
                ),
                Phrase(
                    "服务器的设置正确，但这一处把它改弱了，已答复的提交可能丢失",
                    "the server is right, but this weakens it: acknowledged commits can be lost"
                ),
                Phrase(
                    "运行 alter role … reset synchronous_commit（或 alter database …）",
                    "run alter role … reset synchronous_commit (or alter database …)"
                )
            )
        case .encodingNotUTF8:
            (
                Phrase(
                    "数据库编码（\(fact("setting"))）是 \(fact("value"))",
                    "the encoding (\(fact("setting"))) is \(fact("value"))"
                ),
                Phrase(
                    "中文名称和条文存不下，或会变成别的字",
                    "names and articles in Chinese do not fit, or turn into other characters"
                ),
                Phrase(
                    "用 --encoding=UTF8 重新 initdb，再用 pingyi migrate 建库",
                    "run initdb again with --encoding=UTF8, then pingyi migrate"
                )
            )
        case .clockSkew:
            (
                Phrase(
                    "服务器的时钟与本机相差 \(fact("seconds")) 秒",
                    "the server's clock differs from this machine's by \(fact("seconds")) s"
                ),
                Phrase(
                    "截止时间、复核窗口和审计记录按服务器的时钟算",
                    "deadlines, recheck windows and audit events go by the server's clock"
                ),
                Phrase(
                    "两台机器都开启时间同步（chrony 或 systemd-timesyncd）",
                    "turn time service on for both machines (chrony or systemd-timesyncd)"
                )
            )
        default:
            (
                Phrase(
                    "\(fact("folder")) 所在磁盘只剩 \(fact("free")) MiB",
                    "only \(fact("free")) MiB are left on the disk of \(fact("folder"))"
                ),
                Phrase(
                    "磁盘写满时服务器停止，评分和投票都会中断",
                    "a full disk stops the server, and with it marking and voting"
                ),
                Phrase("腾出空间或扩大磁盘，至少留 1 GiB", "free space or enlarge the disk; keep 1 GiB")
            )
        }
    }

    private static func all(_ name: String, _ word: String) -> String {
        name.isEmpty ? word : name
    }
}
