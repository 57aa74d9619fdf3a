import ArgumentParser

/// A scheme named by its file, or by the folder and the tenant; no database is needed.
struct SchemeChoice: ParsableArguments {
    @Argument(help: "Scheme file, or folder of tenant files. Default: the folder --tenants.")
    var place: String?
    @Argument(help: "Register id or code of a tenant of the folder.")
    var tenantInFolder: String?
    @Option(help: "Folder of tenant files, where derivations find the levels above them.")
    var tenants = "Tenants"
    @Option(name: .customLong("tenant"), help: "Register id or code of the tenant.")
    var tenantOption: String?

    /// The tenant that the command line names, if any.
    var tenant: String? { tenantOption ?? tenantInFolder }

    mutating func validate() throws {
        if place == nil, tenant == nil {
            throw ValidationError("Name a scheme file, or a tenant with --tenant.")
        }
        if tenantInFolder != nil, tenantOption != nil {
            throw ValidationError("Name the tenant once: after the folder, or with --tenant.")
        }
    }
}

extension SchemeChoice {
    /// The schemes of a folder.
    static func folder(_ path: String) -> SchemeChoice {
        var choice = SchemeChoice()
        (choice.place, choice.tenants) = (path, path)
        (choice.tenantInFolder, choice.tenantOption) = (nil, nil)
        return choice
    }

    /// A scheme file, with the folder where it finds the levels above it.
    static func file(_ path: String, _ tenants: String) -> SchemeChoice {
        var choice = SchemeChoice()
        (choice.place, choice.tenants) = (path, tenants)
        (choice.tenantInFolder, choice.tenantOption) = (nil, nil)
        return choice
    }
}
