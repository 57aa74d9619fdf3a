import ArgumentParser

/// Where the levels above a scheme are: in a folder of tenant files, or in files of their own.
struct LevelOptions: ParsableArguments {
    /// The folder that is looked into when none is named.
    static let usualFolder = "Tenants"

    @Option(
        help:
            "Folder of tenant files, where derivations find the levels above them. Default: Tenants."
    )
    var tenants: String?
    @Option(help: "Scheme file of a level above, where no folder has it; may be given again.")
    var over: [String] = []
}
