import Canonical
import UseCases

/// What people and programs are told about an installation.
struct InstallationText {
    private let report: InstallationReport
    private let console: Console

    init(_ report: InstallationReport, _ console: Console) {
        self.report = report
        self.console = console
    }

    /// A line a check, and below each what is wrong, why it matters, and the remedy.
    var lines: [String] {
        let width =
            InstallationCheck.allCases
            .map { DisplayWidth.columns(of: console[.title(of: $0)]) }.max() ?? 0
        let checks = report.results.flatMap { result in
            let title = DisplayWidth.pad(
                console[.title(of: result.check)],
                to: width,
                rightAligned: false
            )
            let head = "  \(mark(result))  \(title)  \(console[state(result)])"
            return [head] + result.findings.flatMap(story)
        }
        return checks + ["", console[summary]]
    }

    private func story(_ finding: InstallationFinding) -> [String] {
        let text = FindingText(finding)
        return [
            "     \(finding.code.rawValue)  \(console[text.what])",
            "           \(console[.why])\(console[text.why])",
            "           \(console[.remedy])\(console[text.remedy])",
        ]
    }

    private func mark(_ result: CheckResult) -> String {
        if !result.findings.isEmpty { return "✘" }
        return result.isKnown ? "✔" : "?"
    }

    private func state(_ result: CheckResult) -> Phrase {
        if !result.findings.isEmpty {
            let count = result.findings.count
            return Phrase("\(count) 处问题", count == 1 ? "1 fault" : "\(count) faults")
        }
        return result.isKnown
            ? Phrase("正常", "sound") : Phrase("从这里无法检查", "can't be checked from here")
    }

    private var summary: Phrase {
        let faults = report.findings.count
        let checks = report.results.count
        let name = report.database
        return report.isSound
            ? Phrase(
                "数据库 \(name)：\(checks) 项检查，没有发现问题。",
                "Database \(name): \(checks) checks, nothing wrong."
            )
            : Phrase(
                "数据库 \(name)：\(checks) 项检查，发现 \(faults) 处问题。",
                "Database \(name): \(checks) checks, \(faults) \(faults == 1 ? "fault" : "faults")."
            )
    }

    /// The report as programs read it.
    var document: JSONValue {
        [
            "format": "pingyi/doctor-report/1",
            "database": .string(report.database),
            "sound": .bool(report.isSound),
            "checks": .array(
                report.results.map { result in
                    [
                        "check": .string(result.check.rawValue),
                        "state": result.findings.isEmpty
                            ? (result.isKnown ? "sound" : "unknown") : "faulty",
                        "findings": .array(result.findings.map(document)),
                    ]
                }
            ),
        ]
    }

    private func document(_ finding: InstallationFinding) -> JSONValue {
        let text = FindingText(finding)
        return [
            "code": .string(finding.code.rawValue),
            "facts": .object(finding.facts.mapValues { .string($0) }),
            "what": .string(console[text.what]), "why": .string(console[text.why]),
            "remedy": .string(console[text.remedy]),
        ]
    }
}

extension Phrase {
    fileprivate static let why = Phrase("原因：", "Why:    ")
    fileprivate static let remedy = Phrase("办法：", "Remedy: ")

    fileprivate static func title(of check: InstallationCheck) -> Phrase {
        switch check {
        case .version: Phrase("服务器版本", "Server version")
        case .checksums: Phrase("数据页校验和", "Page checksums")
        case .durability: Phrase("提交不丢失", "Durable commits")
        case .encoding: Phrase("文字编码", "Encoding")
        case .socket: Phrase("套接字目录", "Socket folder")
        case .network: Phrase("网络端口", "Network")
        case .access: Phrase("登录方式", "Authentication")
        case .migrations: Phrase("数据库结构", "Schema")
        case .roles: Phrase("数据库角色", "Roles")
        case .context: Phrase("辖区上下文", "Tenant context")
        case .catalog: Phrase("隔离规则", "Isolation rules")
        case .clock: Phrase("时钟", "Clock")
        case .disk: Phrase("磁盘空间", "Disk")
        }
    }
}
