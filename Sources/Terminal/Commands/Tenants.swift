import ArgumentParser

/// The register of tenants, kept as files.
struct Tenants: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plan and apply tenant files; list, show and export the register.",
        subcommands: [
            TenantsPlan.self, TenantsApply.self, TenantsList.self, TenantsShow.self,
            TenantsExport.self,
        ]
    )
}

/// The folder of tenant files that a command reads.
struct FolderArgument: ParsableArguments {
    @Argument(help: "Folder of tenant files.")
    var folder = "Tenants"
}
