import Store

@testable import UseCases

/// An installation in which nothing is wrong, to plant faults in.
struct PlantedFacts {
    var facts = InstallationFacts(
        settings: [
            "server_version_num": "150020", "data_checksums": "on", "fsync": "on",
            "full_page_writes": "on", "synchronous_commit": "on", "listen_addresses": "",
            "unix_socket_directories": "/run/pingyi, /run/other", "server_encoding": "UTF8",
            "data_directory": "/var/lib/pingyi",
        ],
        clockMilliseconds: 1_000_000,
        accessRules: [AccessRule(line: 1, type: "local", users: "all", method: "peer")],
        roles: ServiceRole.allCases.map { RoleRights(name: $0.rawValue) }
            + [
                RoleRights(name: "pingyi_backup", powers: ["bypassrls"]),
                RoleRights(name: "pingyi_owner"),
            ]
    )
    var schema = SchemaState.behind(files: [], isEmpty: false)
    var catalog: [CatalogFault]? = []
    var localMilliseconds: Int64 = 1_000_100
    var folders = [
        "/run/pingyi": FolderFacts(mode: 0o700), "/run/other": FolderFacts(mode: 0o700),
        "/var/lib/pingyi": FolderFacts(freeMebibytes: 5_000),
    ]

    var results: [CheckResult] {
        JudgedInstallation(
            facts: facts,
            schema: schema,
            catalog: catalog,
            surroundings: Surroundings(localMilliseconds: localMilliseconds, folders: folders)
        )
        .results
    }

    var findings: [InstallationFinding] { results.flatMap(\.findings) }

    /// A fault, and the one finding it must lead to.
    struct Fault: Sendable, CustomStringConvertible {
        let finding: InstallationFinding
        let plant: @Sendable (inout PlantedFacts) -> Void

        var description: String { finding.code.rawValue }

        init(
            _ code: InstallationFinding.Code,
            _ facts: [String: String] = [:],
            _ plant: @escaping @Sendable (inout PlantedFacts) -> Void
        ) {
            finding = InstallationFinding(code, facts)
            self.plant = plant
        }
    }

    static let faults = [
        Fault(.versionTooOld, ["found": "15.18", "needed": "15.20"]) {
            $0.facts.settings["server_version_num"] = "150018"
        },
        Fault(.versionUntested, ["found": "12.3", "tested": testedMajors]) {
            $0.facts.settings["server_version_num"] = "120003"
        },
        Fault(.checksumsOff, ["setting": "data_checksums", "value": "off"]) {
            $0.facts.settings["data_checksums"] = "off"
        },
        Fault(.durabilityOff, ["setting": "fsync", "value": "off"]) {
            $0.facts.settings["fsync"] = "off"
        },
        Fault(.durabilityOff, ["setting": "synchronous_commit", "value": "off"]) {
            $0.facts.settings["synchronous_commit"] = "off"
        },
        Fault(
            .weakenedCommit,
            ["role": "pingyi_app", "database": "", "setting": "synchronous_commit=off"]
        ) {
            $0.facts.weakenedCommits = [
                WeakenedCommit(role: "pingyi_app", database: "", setting: "synchronous_commit=off")
            ]
        },
        Fault(.encodingNotUTF8, ["setting": "server_encoding", "value": "SQL_ASCII"]) {
            $0.facts.settings["server_encoding"] = "SQL_ASCII"
        },
        Fault(.socketOpen, ["folder": "/run/other", "mode": "0755"]) {
            $0.folders["/run/other"] = FolderFacts(mode: 0o755)
        },
        Fault(.socketOpen, ["folder": "@pingyi", "mode": "—"]) {
            $0.facts.settings["unix_socket_directories"] = "@pingyi"
        },
        Fault(.listensOnNetwork, ["addresses": "localhost"]) {
            $0.facts.settings["listen_addresses"] = "localhost"
        },
        Fault(.trustedAccess, ["line": "9", "type": "host", "users": "all"]) {
            $0.facts.accessRules.append(
                AccessRule(line: 9, type: "host", users: "all", method: "trust")
            )
        },
        Fault(.brokenAccessRule, ["line": "3", "problem": "end-of-line"]) {
            $0.facts.accessRules.append(
                AccessRule(line: 3, type: "", users: "", method: "", error: "end-of-line")
            )
        },
        Fault(.notMigrated) {
            $0.schema = .behind(files: ["a"], isEmpty: true)
            $0.catalog = nil
        },
        Fault(.migrationsPending, ["files": "functions/a.sql, functions/b.sql", "count": "2"]) {
            $0.schema = .behind(files: ["functions/a.sql", "functions/b.sql"], isEmpty: false)
        },
        Fault(.migrationChanged, ["file": "a"]) {
            $0.schema = .conflict(InstallationFinding(.migrationChanged, ["file": "a"]))
        },
        Fault(.migrationUnknown, ["file": "a"]) {
            $0.schema = .conflict(InstallationFinding(.migrationUnknown, ["file": "a"]))
        },
        Fault(.migrationSkipped, ["file": "a", "later": "b"]) {
            let facts = ["file": "a", "later": "b"]
            $0.schema = .conflict(InstallationFinding(.migrationSkipped, facts))
        },
        Fault(.roleMissing, ["role": "pingyi_tally"]) {
            $0.facts.roles.removeAll { $0.name == "pingyi_tally" }
        },
        Fault(.rolePowerful, ["role": "pingyi_more", "power": "bypassrls"]) {
            $0.facts.roles.append(RoleRights(name: "pingyi_more", powers: ["bypassrls"]))
        },
        Fault(.rolePowerful, ["role": "pingyi_more", "power": "superuser"]) {
            $0.facts.roles.append(RoleRights(name: "pingyi_more", powers: ["superuser"]))
        },
        Fault(.contextOpen, ["role": "pingyi_app"]) {
            $0.catalog = [
                CatalogFault(
                    lint: "context_can_be_set",
                    fault: "set_config for pingyi_app",
                    object: "set_config(text,text,boolean)"
                )
            ]
        },
        Fault(
            .catalogFault,
            [
                "lint": "row_security_off", "fault": "no row-level security",
                "object": "pingyi.units",
            ]
        ) {
            $0.catalog = [
                CatalogFault(
                    lint: "row_security_off",
                    fault: "no row-level security",
                    object: "pingyi.units"
                )
            ]
        },
        Fault(.clockSkew, ["seconds": "-9"]) { $0.localMilliseconds += 9_000 },
        Fault(.diskLow, ["free": "1023", "folder": "/var/lib/pingyi"]) {
            $0.folders["/var/lib/pingyi"]?.freeMebibytes = 1_023
        },
    ]

    private static let testedMajors = VersionFloor.minors.keys.sorted().map(String.init)
        .joined(separator: ", ")
}
