import Foundation

/// Files on disk as bytes and documents.
enum DocumentSource {
    /// Reads a file's document.
    ///
    /// - Returns: The root map, or `nil` when the file can't be read so far; reported then.
    static func document(_ bytes: [UInt8], _ log: ProblemLog) -> MapReader? {
        root(bytes, log).flatMap { $0.map() }
    }

    /// Reads what a file holds, whatever its type.
    ///
    /// - Returns: `nil` when the file can't be read so far; reported then.
    static func root(_ bytes: [UInt8], _ log: ProblemLog) -> Field? {
        guard let text = SourceText.read(bytes, log) else { return nil }
        let first = text.utf8.first { $0 > 0x20 }
        let isJSON = log.file.hasSuffix(".json") || (first == UInt8(ascii: "{") && !isYAML(log))
        let node = isJSON ? JSONSource.read(text, log) : YAMLSource.read(text, log)
        return node.map { Field(node: $0, path: "", log: log) }
    }

    private static func isYAML(_ log: ProblemLog) -> Bool {
        log.file.hasSuffix(".yaml") || log.file.hasSuffix(".yml")
    }

    /// The bytes of a file; what is wrong is reported.
    static func bytes(at path: String, _ log: ProblemLog) -> [UInt8]? {
        let attributes: [FileAttributeKey: Any]
        do {
            attributes = try FileManager.default.attributesOfItem(atPath: path)
        } catch {
            log.report(.unreadable, at: nil, ["reason": reason(path)])
            return nil
        }
        switch attributes[.type] as? FileAttributeType {
        case .typeRegular: break
        case .typeSymbolicLink:
            log.report(.link, at: nil)
            return nil
        default:
            log.report(.unreadable, at: nil, ["reason": "not-a-file"])
            return nil
        }
        if let size = attributes[.size] as? Int, size > SourceText.largest {
            log.report(.tooLarge, at: nil, ["limit": "\(SourceText.largest >> 20)"])
            return nil
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            log.report(.unreadable, at: nil, ["reason": reason(path)])
            return nil
        }
        return Array(data)
    }

    private static func reason(_ path: String) -> String {
        FileManager.default.fileExists(atPath: path) ? "permission" : "missing"
    }
}
