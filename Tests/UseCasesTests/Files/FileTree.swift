import ServerSupport
import Foundation
import Hierarchy
import TenantFiles

/// A folder of tenant files as values: changed freely, then written and read back.
struct FileTree {
    var entries: [TenantEntry]
    var schemes: [String: String]

    /// The entry with a register id; setting one that is not there adds it.
    subscript(id: String) -> TenantEntry? {
        get { entries.first { $0.id.rawValue == id } }
        set {
            entries.removeAll { $0.id.rawValue == id }
            if let newValue { entries.append(newValue) }
        }
    }

    /// Adds a tenant.
    mutating func add(
        _ id: String,
        code: String,
        under parent: String?,
        level: Level = .county,
        openedOn: String = "2024-01-01",
        succeeding: [(String, Succession.Kind, String)] = []
    ) throws {
        self[id] = TenantEntry(
            id: try tenant(id),
            code: code,
            name: "辖区\(id)",
            level: level,
            parent: try parent.map(tenant),
            openedOn: try day(openedOn),
            successions: try succeeding.map { predecessor, kind, on in
                Succession(predecessor: try tenant(predecessor), kind: kind, on: try day(on))
            }
        )
    }

    /// Writes the files into a folder of their own and reads that.
    func read() throws -> TenantFolder {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "pingyi-cases-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }  // Only litter would stay.
        for entry in entries {
            let own = folder.appending(path: entry.id.rawValue)
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            try entry.yaml.write(
                to: own.appending(path: "tenant.yaml"),
                atomically: false,
                encoding: .utf8
            )
            try schemes[entry.id.rawValue]?
                .write(
                    to: own.appending(path: "scheme.yaml"),
                    atomically: false,
                    encoding: .utf8
                )
        }
        return try TenantFolder.read(at: folder.path())
    }
}

/// A tenant's register id.
func tenant(_ text: String) throws -> TenantID {
    guard let id = TenantID(rawValue: text) else { throw TestFailure("\(text) is no tenant id") }
    return id
}

/// A day.
func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw TestFailure("\(text) is no day") }
    return day
}

/// Files of the checkout, found from this file.
enum Project {
    static let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
}
