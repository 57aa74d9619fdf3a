import ArgumentParser
import Canonical
import Foundation
import Hierarchy
import TenantFiles
import UseCases

/// Writes the database back to tenant files.
struct TenantsExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the register and its published schemes back to tenant files.",
        discussion: """
            Planning the written folder over the same database finds nothing to do. With --force
            the files of an earlier export are written again, and a scheme that its file calls an
            invented example keeps that label.
            """
    )

    @Argument(help: "Folder to write to; it is made when it is missing.")
    var folder: String
    @Flag(help: "Write into a folder that holds files already.")
    var force = false
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await running(output) { console in
            let target = ExportFolder(path: folder)
            let present = try target.present(isForced: force)
            let examples = present.isEmpty ? [] : try target.examples()
            let answer = try await database.withPools { pools in
                try await ExportTenants(pools)(examples: examples)
            }
            try target.write(answer.files, over: present)
            write(answer, console)
            return .done
        }
    }

    private func write(_ answer: ExportTenants.Answer, _ console: Console) {
        let files = answer.files.count
        console.say(
            console[
                Phrase(
                    "写出 \(files) 个文件：\(answer.tenants) 个辖区，\(answer.schemes) 个评议标准。",
                    "Wrote \(files) files: \(answer.tenants) tenants, \(answer.schemes) schemes."
                )
            ]
        )
        if !answer.waiting.isEmpty {
            let names = answer.waiting.map(\.rawValue).joined(separator: ", ")
            console.say(
                console[
                    Phrase(
                        "这些辖区另有待批准的版本，没有写出：\(names)",
                        "Versions that nobody approved yet are left out: \(names)"
                    )
                ]
            )
        }
        console.document([
            "format": "pingyi/export-report/1",
            "folder": .string(folder),
            "files": .strings(answer.files.keys.sorted()),
            "tenants": .integer(Int64(answer.tenants)),
            "schemes": .integer(Int64(answer.schemes)),
            "waiting": .strings(answer.waiting.map(\.rawValue)),
        ])
    }
}

/// The folder that an export writes to.
struct ExportFolder {
    let path: String

    /// The files in the folder, by their paths relative to it; empty when it is missing.
    ///
    /// - Throws: ``CommandFailure`` refused when there are some and the caller did not insist.
    func present(isForced: Bool) throws -> Set<String> {
        let files = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
        guard isForced || files.isEmpty else {
            throw CommandFailure(
                .refused,
                Phrase(
                    "\(path) 里已有文件，没有写出。换一个空文件夹，或加 --force。",
                    "\(path) holds files already; nothing was written. Name an empty folder, or add --force."
                )
            )
        }
        return Set(files)
    }

    /// The tenants whose scheme the folder's files call an invented example.
    func examples() throws(TenantFilesError) -> Set<TenantID> {
        Set(try TenantFolder.read(at: path).schemes.filter { $0.value.isExample }.keys)
    }

    /// Writes the files.
    ///
    /// - Throws: ``CommandFailure`` refused when a tenant's file stands elsewhere in the folder,
    ///   for the folder would then hold the tenant twice; checked when a file can't be written.
    func write(_ files: [String: String], over present: Set<String>) throws(CommandFailure) {
        let names: Set = ["tenant.yaml", "scheme.yaml", "roster.tsv"]
        let stale = present.subtracting(files.keys).sorted()
            .filter { file in names.contains(String(file.split(separator: "/").last ?? "")) }
        guard stale.isEmpty else {
            let list = stale.prefix(3).joined(separator: ", ") + (stale.count > 3 ? ", …" : "")
            throw CommandFailure(
                .refused,
                Phrase(
                    "\(path) 里另有辖区文件（\(list)），写进去会重复。换一个空文件夹。",
                    "\(path) holds other tenant files (\(list)), so tenants would stand twice. Name an empty folder."
                )
            )
        }
        do {
            for (name, text) in files.sorted(by: { $0.key < $1.key }) {
                let file = URL(filePath: path).appending(path: name)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(text.utf8).write(to: file, options: .atomic)
            }
        } catch {
            throw CommandFailure(
                .checkFailed,
                Phrase(
                    "写不进 \(path)：\(error.localizedDescription)。检查权限和磁盘空间。",
                    "\(path) can't be written: \(error.localizedDescription). Check rights and room."
                )
            )
        }
    }
}
