public import Schemes

/// Decisions on the questions of a rebase, as a file gives them.
///
/// A document of format `pingyi/decisions/1` has them under `decisions`; a bare list of
/// `pingyi/decision/1` is read too. Both are YAML or JSON.
public struct DecisionsFile: Hashable, Sendable {
    /// The decisions in the order of the file.
    public let decisions: [RebaseDecision]
    /// Where each of them stands, in the same order.
    public let locations: [SourceLocation]

    /// Reads a file.
    ///
    /// - Parameter path: The file's path.
    /// - Returns: Its decisions. Whether somebody asks for them is not checked.
    /// - Throws: ``TenantFilesError`` with all problems when one of them is an error.
    public static func read(at path: String) throws(TenantFilesError) -> DecisionsFile {
        let log = ProblemLog(file: path)
        let bytes = DocumentSource.bytes(at: path, log)
        return try log.checked(bytes.flatMap { DecisionReader(log: log).file($0) })
    }

    /// Reads the text of a file.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name by which problems mention it.
    /// - Returns: Its decisions. Whether somebody asks for them is not checked.
    /// - Throws: ``TenantFilesError`` with all problems when one of them is an error.
    public static func read(
        _ bytes: [UInt8],
        named name: String
    ) throws(TenantFilesError) -> DecisionsFile {
        let log = ProblemLog(file: name)
        return try log.checked(DecisionReader(log: log).file(bytes))
    }
}

extension ProblemLog {
    fileprivate func checked(_ file: DecisionsFile?) throws(TenantFilesError) -> DecisionsFile {
        guard let file, !hasErrors else { throw TenantFilesError(problems) }
        return file
    }
}
