import Foundation
import PackagePlugin

/// Puts the text of the folder `SQL/` into the target that uses this plugin.
///
/// The built program carries its SQL, so a moved binary works. The files are
/// inputs of the command: a changed file rebuilds the target.
@main
struct EmbedSQL: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL.appending(path: "SQL").resolvingSymlinksInPath()
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedSQL+Files.swift")
        let inputs = try ["migrations", "functions", "queries", "lints"]
            .flatMap { folder in
                try files(in: root.appending(path: folder))
            }
        return [
            .buildCommand(
                displayName: "Embedding SQL",
                executable: try context.tool(named: "SQLEmbedder").url,
                arguments: [output.path(percentEncoded: false)]
                    + inputs.map { $0.path(percentEncoded: false) },
                inputFiles: inputs,
                outputFiles: [output]
            )
        ]
    }

    private func files(in folder: URL) throws -> [URL] {
        guard FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) else {
            return []
        }
        return try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "sql" }
            .sorted { $0.path < $1.path }
    }
}
