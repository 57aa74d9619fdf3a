import UseCases

extension FindingText {
    /// Texts about who can reach the server.
    static func ofReach(
        _ code: InstallationFinding.Code,
        _ fact: (String) -> String
    ) -> Texts {
        switch code {
        case .socketOpen:
            (
                Phrase(
                    "套接字目录 \(fact("folder")) 的权限是 \(fact("mode"))，应为 0700",
                    "the socket folder \(fact("folder")) has mode \(fact("mode")), not 0700"
                ),
                Phrase(
                    "本机的其他用户能直接连到数据库",
                    "other users of the machine can connect to the database"
                ),
                Phrase("运行 chmod 0700 \(fact("folder"))", "run chmod 0700 \(fact("folder"))")
            )
        case .listensOnNetwork:
            (
                Phrase(
                    "服务器在网络上监听：\(fact("addresses"))",
                    "the server listens on the network: \(fact("addresses"))"
                ),
                Phrase(
                    "本程序只经套接字连接；开着的端口只对攻击者有用",
                    "the product comes over the socket; an open port serves attackers only"
                ),
                Phrase(
                    "设 listen_addresses = ''，然后重启服务器",
                    "set listen_addresses = '' and restart the server"
                )
            )
        case .trustedAccess:
            (
                Phrase(
                    "pg_hba.conf 第 \(fact("line")) 行（\(fact("type")) \(fact("users"))）用 trust 登录",
                    "pg_hba.conf line \(fact("line")) (\(fact("type")) \(fact("users"))) says trust"
                ),
                Phrase(
                    "连得上的人可以自称任何角色，包括管理员",
                    "whoever connects may call himself any role, the administrator included"
                ),
                Phrase(
                    "改为 peer map=pingyi，在 pg_ident.conf 写明谁是谁，再 pg_ctl reload",
                    "write peer map=pingyi, name who is who in pg_ident.conf, and pg_ctl reload"
                )
            )
        default:
            (
                Phrase(
                    "服务器读不懂 pg_hba.conf 第 \(fact("line")) 行：\(fact("problem"))",
                    "the server can't read pg_hba.conf line \(fact("line")): \(fact("problem"))"
                ),
                Phrase(
                    "下次重启时服务器起不来；在那之前仍按旧的规则办",
                    "the server will not start again; until then the old rules hold"
                ),
                Phrase("改正这一行，再 pg_ctl reload", "correct the line and pg_ctl reload")
            )
        }
    }

    /// Texts about the schema, its roles and its catalog.
    static func ofSchema(
        _ code: InstallationFinding.Code,
        _ fact: (String) -> String
    ) -> Texts {
        switch code {
        case .notMigrated:
            (
                Phrase("数据库是空的", "the database holds no schema"),
                Phrase("还没有可以存放评议数据的表", "there are no tables to keep an evaluation in"),
                Phrase("运行 pingyi migrate", "run pingyi migrate")
            )
        case .migrationsPending:
            (
                Phrase(
                    "有 \(fact("count")) 个文件没有应用：\(fact("files"))",
                    "\(fact("count")) files are not applied: \(fact("files"))"
                ),
                Phrase("数据库比程序旧，有些命令会失败", "the database is older than the program"),
                Phrase("运行 pingyi migrate", "run pingyi migrate")
            )
        case .migrationChanged:
            (
                Phrase(
                    "\(fact("file")) 应用之后又被改过",
                    "\(fact("file")) is not the text that was applied"
                ),
                Phrase(
                    "没有人能说清数据库的结构由什么而来",
                    "nobody can say any more what made the schema"
                ),
                Phrase(
                    "恢复原文；要改的内容写进新的迁移文件",
                    "restore its text and put the change into a new migration"
                )
            )
        case .migrationUnknown:
            (
                Phrase(
                    "数据库应用过本程序没有的 \(fact("file"))",
                    "\(fact("file")) was applied here and is not part of this program"
                ),
                Phrase("程序比数据库旧，会写错数据", "the program is older than the database"),
                Phrase("换用更新的 pingyi", "use the newer pingyi")
            )
        case .migrationSkipped:
            (
                Phrase(
                    "\(fact("file")) 没有应用，而 \(fact("later")) 应用过",
                    "\(fact("file")) was never applied although \(fact("later")) was"
                ),
                Phrase("迁移只能按顺序应用", "migrations hold in their order only"),
                Phrase("把它编在最后一个之后", "number it after the last one")
            )
        case .roleMissing:
            (
                Phrase("没有角色 \(fact("role"))", "the role \(fact("role")) is missing"),
                Phrase("它的那一面无法工作", "the face of the product that it serves can't work"),
                Phrase(
                    "在一个新库上运行 pingyi migrate，它会补建角色",
                    "run pingyi migrate on a new database, which makes missing roles"
                )
            )
        case .rolePowerful:
            (
                Phrase(
                    "角色 \(fact("role")) 有 \(fact("power")) 权限",
                    "the role \(fact("role")) has \(fact("power"))"
                ),
                Phrase(
                    "一处注入就能越过全部隔离规则",
                    "one injected statement then passes every rule of isolation"
                ),
                Phrase(
                    "运行 alter role \(fact("role")) no\(fact("power"))",
                    "run alter role \(fact("role")) no\(fact("power"))"
                )
            )
        case .contextOpen:
            (
                Phrase(
                    "角色 \(fact("role")) 可以执行 set_config",
                    "the role \(fact("role")) may run set_config"
                ),
                Phrase(
                    "一处注入就能换成别的辖区",
                    "one injected expression then chooses another tenant"
                ),
                Phrase(
                    "运行 revoke execute on function pg_catalog.set_config(text, text, boolean) from public, \(fact("role"))",
                    "run revoke execute on function pg_catalog.set_config(text, text, boolean) from public, \(fact("role"))"
                )
            )
        default:
            (
                Phrase(
                    "\(fact("object"))：\(fact("fault"))（\(fact("lint"))）",
                    "\(fact("object")): \(fact("fault")) (\(fact("lint")))"
                ),
                Phrase(
                    "这是一处辖区之间的漏洞，或会让漏洞不被发现",
                    "this is a hole between tenants, or hides one"
                ),
                Phrase(
                    "SQL/lints/\(fact("lint")).sql 开头说明怎样才对；照迁移文件改回去",
                    "the head of SQL/lints/\(fact("lint")).sql says what is right; restore it as the migrations have it"
                )
            )
        }
    }
}
