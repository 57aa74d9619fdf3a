import Store

extension JudgedInstallation {
    /// Others than its owner, and the administrator of the machine, must not reach the socket.
    var socket: CheckResult {
        guard !surroundings.folders.isEmpty else { return CheckResult(.socket, isKnown: false) }
        var findings: [InstallationFinding] = []
        var isKnown = true
        for folder in FolderFacts.socketFolders(facts.settings) {
            if folder.hasPrefix("@") {
                findings.append(.init(.socketOpen, ["folder": folder, "mode": "—"]))
                continue
            }
            guard let mode = surroundings.folders[folder]?.mode else {
                isKnown = false
                continue
            }
            guard mode & 0o077 != 0 else { continue }
            let text = String(mode, radix: 8)
            let padded = String(repeating: "0", count: max(0, 4 - text.count)) + text
            findings.append(.init(.socketOpen, ["folder": folder, "mode": padded]))
        }
        return CheckResult(.socket, findings, isKnown: isKnown || !findings.isEmpty)
    }

    /// The product comes over the socket only.
    var network: CheckResult {
        guard let addresses = facts.settings["listen_addresses"] else {
            return CheckResult(.network, isKnown: false)
        }
        guard addresses.contains(where: { !$0.isWhitespace }) else { return CheckResult(.network) }
        return CheckResult(.network, [.init(.listensOnNetwork, ["addresses": addresses])])
    }

    /// Nobody is believed without proof, and every line can be read.
    var access: [InstallationFinding] {
        facts.accessRules.compactMap { rule in
            if let problem = rule.error {
                return .init(.brokenAccessRule, ["line": String(rule.line), "problem": problem])
            }
            guard rule.method == "trust" else { return nil }
            return .init(
                .trustedAccess,
                ["line": String(rule.line), "type": rule.type, "users": rule.users]
            )
        }
    }

    /// Roles that serve exist and hold no right over the cluster; the backup alone passes policies.
    var roles: [InstallationFinding] {
        // Without a schema there may be no roles yet; the check of the migrations says so.
        guard schema.isThere else { return [] }
        let present = Set(facts.roles.map(\.name))
        let needed = ServiceRole.allCases.map(\.rawValue) + ["pingyi_backup", "pingyi_owner"]
        let missing = needed.sorted().filter { !present.contains($0) }
            .map { InstallationFinding(.roleMissing, ["role": $0]) }
        return missing
            + facts.roles.flatMap { role in
                role.powers
                    .filter { !(role.name == "pingyi_backup" && $0 == "bypassrls") }
                    .map { InstallationFinding(.rolePowerful, ["role": role.name, "power": $0]) }
            }
    }

    private static let contextLint = "context_can_be_set"

    /// What the lint of the context found, role by role.
    var context: [InstallationFinding] {
        (catalog ?? []).filter { $0.lint == JudgedInstallation.contextLint }
            .map { fault in
                .init(.contextOpen, ["role": fault.fault.replacing("set_config for ", with: "")])
            }
    }

    /// What the other lints found.
    var otherFaults: [InstallationFinding] {
        (catalog ?? []).filter { $0.lint != JudgedInstallation.contextLint }
            .map { fault in
                .init(
                    .catalogFault,
                    ["lint": fault.lint, "fault": fault.fault, "object": fault.object]
                )
            }
    }

    /// There is room for more than the next hours.
    var disk: CheckResult {
        let folder = facts.settings["data_directory"] ?? ""
        guard let free = surroundings.folders[folder]?.freeMebibytes else {
            return CheckResult(.disk, isKnown: false)
        }
        guard free < JudgedInstallation.neededMebibytes else { return CheckResult(.disk) }
        return CheckResult(.disk, [.init(.diskLow, ["free": String(free), "folder": folder])])
    }
}
