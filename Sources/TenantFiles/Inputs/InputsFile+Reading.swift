extension InputsFile {
    /// Reads one file, JSON or YAML.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - name: The name by which problems mention it; the path when left out.
    /// - Returns: The inputs. Whether they fit a scheme is for scoring to say.
    /// - Throws: ``TenantFilesError`` with all problems when one of them is an error.
    public static func read(
        at path: String,
        as name: String? = nil
    ) throws(TenantFilesError) -> InputsFile {
        let log = ProblemLog(file: name ?? path)
        let file = DocumentSource.bytes(at: path, log).flatMap { read($0, log) }
        guard let file, !log.hasErrors else { throw TenantFilesError(log.problems) }
        return file
    }

    /// Reads the text of one file, JSON or YAML.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The name by which problems mention it; by its ending the language is told, else
    ///     by a first brace.
    /// - Returns: The inputs. Whether they fit a scheme is for scoring to say.
    /// - Throws: ``TenantFilesError`` with all problems when one of them is an error.
    public static func read(
        _ bytes: [UInt8],
        named name: String
    ) throws(TenantFilesError) -> InputsFile {
        let log = ProblemLog(file: name)
        let file = read(bytes, log)
        guard let file, !log.hasErrors else { throw TenantFilesError(log.problems) }
        return file
    }

    private static func read(_ bytes: [UInt8], _ log: ProblemLog) -> InputsFile? {
        guard var map = DocumentSource.document(bytes, log),
            DocumentFormat.read(&map, allowed: [.inputs]) != nil
        else { return nil }
        let tenant = map.required("tenant")?.tenantID()
        let year = map.required("year")?.whole(1900...2999)
        var reader = UnitReader(log: log)
        let fields = map.required("units")?.list()
        let upper = map.optional("upper").map { DataReader(log: log).data($0) } ?? [:]
        map.reportUnknown()
        let units = (fields ?? []).compactMap { reader.unit($0) }
        guard let tenant, let year, fields != nil else { return nil }
        return InputsFile(
            tenant: tenant,
            year: year,
            units: units,
            upper: upper,
            locations: reader.locations,
            path: log.file
        )
    }
}
