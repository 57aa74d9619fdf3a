extension SchemeFile {
    /// Reads one file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - name: The name by which problems mention it; the path when left out.
    /// - Returns: The document. What it says about other documents is not checked.
    /// - Throws: ``TenantFilesError`` with all problems when one of them is an error.
    public static func read(
        at path: String,
        as name: String? = nil
    ) throws(TenantFilesError) -> SchemeFile {
        let log = ProblemLog(file: name ?? path)
        let file = DocumentSource.bytes(at: path, log).flatMap { read($0, log) }
        guard let file, !log.hasErrors else { throw TenantFilesError(log.problems) }
        return file
    }

    /// Reads the text of one file.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name by which problems mention it.
    /// - Returns: The document. What it says about other documents is not checked.
    /// - Throws: ``TenantFilesError`` with all problems when one of them is an error.
    public static func read(
        _ bytes: [UInt8],
        named name: String
    ) throws(TenantFilesError) -> SchemeFile {
        let log = ProblemLog(file: name)
        let file = read(bytes, log)
        guard let file, !log.hasErrors else { throw TenantFilesError(log.problems) }
        return file
    }

    static func read(_ bytes: [UInt8], _ log: ProblemLog) -> SchemeFile? {
        guard var map = DocumentSource.document(bytes, log) else { return nil }
        let format = DocumentFormat.read(&map, allowed: [.scheme, .derivation])
        switch format {
        case .scheme: return SchemeReader(log: log).root(&map)
        case .derivation: return DerivationReader(log: log).derivation(&map)
        default: return nil
        }
    }
}
