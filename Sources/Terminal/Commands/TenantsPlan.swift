import ArgumentParser
import TenantFiles
import UseCases

/// Shows what applying a folder would change, and changes nothing.
struct TenantsPlan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show what applying a folder of tenant files would change."
    )

    @OptionGroup var folder: FolderArgument
    @Flag(help: "Exit with 2 when there are changes.")
    var detailedExitcode = false
    @Option(help: "Plan as if this second person approved the schemes.")
    var approvedBy: String?
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let files = try TenantFolder.read(at: folder.folder)
            report(files.warnings, console)
            let plan = try await database.withPools { pools in
                try await PlanTenants(pools)(files, isApproved: approvedBy != nil)
            }
            let text = PlanText(plan, console)
            console.say(text.lines.joined(separator: "\n"))
            console.document(text.document)
            if !plan.refusals.isEmpty { return .refused }
            return detailedExitcode && !plan.isEmpty ? .planHasChanges : .done
        }
    }
}
