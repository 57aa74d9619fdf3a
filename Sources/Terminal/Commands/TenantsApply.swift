import ArgumentParser
import Foundation
import TenantFiles
import UseCases

/// Makes the database say what a folder says.
struct TenantsApply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Make the register and its schemes say what a folder of tenant files says.",
        discussion: "Each tenant is one transaction; an interrupted run is finished by the next."
    )

    @OptionGroup var folder: FolderArgument
    @Option(name: .customLong("as"), help: "Handle of the person who asks.")
    var person = "operations"
    @Option(help: "Handle of the second person, who approves the schemes.")
    var approvedBy: String?
    @Option(help: "Day from which renamings and moves hold (yyyy-mm-dd). Default: today.")
    var on: String?
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let files = try TenantFolder.read(at: folder.folder)
            report(files.warnings, console)
            var progress = ProgressLine(console[.applyingTenants], unit: "")
            var done = 0
            let plan = try await database.withPools { pools in
                try await ApplyTenants(pools)(
                    files,
                    as: person,
                    approvedBy: approvedBy,
                    today: on ?? Today.text()
                ) { count, total in
                    done = count
                    progress.advance(to: count, of: total)
                }
            }
            if done > 0 { progress.finish(count: done) }
            let text = PlanText(plan, console)
            console.say(text.lines.joined(separator: "\n"))
            console.document(text.document)
            return .done
        }
    }
}

/// The day it is where the offices are.
enum Today {
    static func text() -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        func two(_ number: Int?) -> String {
            let text = String(number ?? 1)
            return text.count < 2 ? "0" + text : text
        }
        return "\(parts.year ?? 2000)-\(two(parts.month))-\(two(parts.day))"
    }
}
