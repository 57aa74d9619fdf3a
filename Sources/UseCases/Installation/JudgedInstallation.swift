import Store

/// What a check compares the server with: this machine's clock and folders.
struct Surroundings: Sendable, Hashable {
    /// This machine's clock when the server's was read, in milliseconds since 1970.
    let localMilliseconds: Int64
    /// Folders of the server on this machine by their path; empty for a server elsewhere.
    let folders: [String: FolderFacts]
}

/// Judges the facts of an installation, one check after another.
struct JudgedInstallation {
    let facts: InstallationFacts
    let schema: SchemaState
    /// What the lints found; `nil` when there is no schema to lint.
    let catalog: [CatalogFault]?
    let surroundings: Surroundings

    /// 2 s: receipts and windows are told to the minute, and machines with time service stay
    /// within milliseconds of each other.
    static let allowedSkewMilliseconds: Int64 = 2_000

    /// 1 GiB: two of the server's largest log segments' worth of checkpoints (`max_wal_size`)
    /// no longer fit below it.
    static let neededMebibytes: Int64 = 1_024

    var results: [CheckResult] { InstallationCheck.allCases.map(result) }

    private func result(_ check: InstallationCheck) -> CheckResult {
        switch check {
        case .version: CheckResult(check, version)
        case .checksums: setting(check, "data_checksums", is: ["on"], else: .checksumsOff)
        case .durability: CheckResult(check, durability)
        case .encoding: setting(check, "server_encoding", is: ["UTF8"], else: .encodingNotUTF8)
        case .socket: socket
        case .network: network
        case .access: CheckResult(check, access)
        case .migrations: CheckResult(check, migrations)
        case .roles: CheckResult(check, roles)
        case .context: CheckResult(check, context, isKnown: catalog != nil)
        case .catalog: CheckResult(check, otherFaults, isKnown: catalog != nil)
        case .clock: CheckResult(check, clock)
        case .disk: disk
        }
    }

    private var version: [InstallationFinding] {
        do throws(MigrationError) {
            try VersionFloor.check(Int(facts.settings["server_version_num"] ?? "") ?? 0)
            return []
        } catch {
            switch error {
            case .serverTooOld(let found, let needed):
                return [.init(.versionTooOld, ["found": found, "needed": needed])]
            case .serverUntested(let found, let tested):
                let majors = tested.map(String.init).joined(separator: ", ")
                return [.init(.versionUntested, ["found": found, "tested": majors])]
            default: return []
            }
        }
    }

    private func setting(
        _ check: InstallationCheck,
        _ name: String,
        is good: Set<String>,
        else code: InstallationFinding.Code
    ) -> CheckResult {
        guard let value = facts.settings[name] else { return CheckResult(check, isKnown: false) }
        let finding = InstallationFinding(code, ["setting": name, "value": value])
        return CheckResult(check, good.contains(value) ? [] : [finding])
    }

    private var durability: [InstallationFinding] {
        var findings: [InstallationFinding] = []
        for name in ["fsync", "full_page_writes", "synchronous_commit"] {
            guard let value = facts.settings[name], value == "off" else { continue }
            findings.append(.init(.durabilityOff, ["setting": name, "value": value]))
        }
        findings += facts.weakenedCommits.map { weak in
            .init(
                .weakenedCommit,
                ["role": weak.role, "database": weak.database, "setting": weak.setting]
            )
        }
        return findings
    }

    private var migrations: [InstallationFinding] {
        switch schema {
        case .behind(_, isEmpty: true): return [.init(.notMigrated)]
        case .behind(let files, isEmpty: false):
            guard !files.isEmpty else { return [] }
            let names = files.joined(separator: ", ")
            return [.init(.migrationsPending, ["files": names, "count": String(files.count)])]
        case .conflict(let finding): return [finding]
        }
    }

    private var clock: [InstallationFinding] {
        let skew = facts.clockMilliseconds - surroundings.localMilliseconds
        guard abs(skew) > JudgedInstallation.allowedSkewMilliseconds else { return [] }
        return [.init(.clockSkew, ["seconds": String(skew / 1000)])]
    }
}
