import ArgumentParser
import TenantFiles

/// A scheme named by its file, or by the folder and the tenant; no database is needed.
struct SchemeChoice: ParsableArguments {
    @Argument(help: "Scheme file, or folder of tenant files. Default: the folder --tenants.")
    var place: String?
    @Argument(help: "Register id or code of a tenant of the folder.")
    var tenantInFolder: String?
    @Option(name: .customLong("tenant"), help: "Register id or code of the tenant.")
    var tenantOption: String?
    @OptionGroup var levels: LevelOptions

    mutating func validate() throws {
        if place == nil, tenantOption == nil {
            throw ValidationError("Name a scheme file, or a tenant with --tenant.")
        }
        if tenantInFolder != nil, tenantOption != nil {
            throw ValidationError("Name the tenant once: after the folder, or with --tenant.")
        }
    }

    /// The scheme that is named, and those around it.
    ///
    /// - Throws: ``CommandFailure`` when a folder is named without a tenant, or a level above is not
    ///   at hand; `TenantFilesError`; ``UseCaseError``.
    func find(_ console: Console) throws -> (shelf: SchemeShelf, chosen: ShelvedScheme) {
        let tenant = tenantOption ?? tenantInFolder
        if let place, !SchemeShelf.isFolder(place) {
            let file = try SchemeFile.read(at: place)
            let shelf = try SchemeShelf([file], levels, console)
            // A tenant that is named as well means the folder's scheme, not the file's.
            guard let tenant else { return (shelf, try shelf.scheme(in: file)) }
            return (shelf, try shelf.scheme(inFolder: tenant))
        }
        guard let tenant else {
            throw CommandFailure(.checkFailed, .noTenantOfFolder(place ?? ""))
        }
        let shelf = try SchemeShelf([], folder: place, levels, console)
        return (shelf, try shelf.scheme(inFolder: tenant))
    }
}

extension Phrase {
    fileprivate static func noTenantOfFolder(_ folder: String) -> Phrase {
        Phrase(
            "\(folder) 是文件夹：在它后面写上辖区的登记号或代码，或给出一个方案文件。",
            "\(folder) is a folder: name a tenant of it by id or code after it, or give a scheme file."
        )
    }
}
