import Foundation

/// What this machine says about a folder of the server, as far as this process may look.
struct FolderFacts: Sendable, Hashable {
    /// The permission bits, such as 0o700; `nil` when they can't be read.
    var mode: Int?
    /// Room on its disk in MiB; `nil` when it can't be read.
    var freeMebibytes: Int64?

    /// Looks at the folders that the settings of a server on this machine name.
    static func read(_ settings: [String: String]) -> [String: FolderFacts] {
        var folders: [String: FolderFacts] = [:]
        for folder in socketFolders(settings) {
            folders[folder] = FolderFacts(mode: mode(of: folder))
        }
        if let data = settings["data_directory"], !data.isEmpty {
            folders[data, default: FolderFacts()].freeMebibytes = freeMebibytes(of: data)
        }
        return folders
    }

    /// The folders of the server's sockets; an abstract socket, which begins with `@`, is one.
    static func socketFolders(_ settings: [String: String]) -> [String] {
        (settings["unix_socket_directories"] ?? "").split(separator: ",")
            .map { $0.trimming(while: \.isWhitespace) }.filter { !$0.isEmpty }
    }

    private static func mode(of folder: String) -> Int? {
        // A folder that this process may not look at is left for the report to call unknown.
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder)
        return whole(attributes?[.posixPermissions]).map { Int($0) & 0o777 }
    }

    private static func freeMebibytes(of folder: String) -> Int64? {
        // As above: another user's data folder may be closed to this process.
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
        return whole(attributes?[.systemFreeSize]).map { $0 / 1_048_576 }
    }

    private static func whole(_ value: Any?) -> Int64? {
        (value as? NSNumber)?.int64Value
    }
}

extension Substring {
    fileprivate func trimming(while isBlank: (Character) -> Bool) -> String {
        var rest = drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
