/// Collects what is wrong with one file while it is read.
final class ProblemLog {
    let file: String
    /// Whether texts must be quoted, as in JSON.
    var isJSON = false
    private(set) var problems: [TenantFileProblem] = []

    init(file: String) {
        self.file = file
    }

    func report(
        _ code: TenantFileProblem.Code,
        at mark: SourceMark?,
        field: String? = nil,
        _ arguments: [String: String] = [:],
        severity: TenantFileProblem.Severity = .error
    ) {
        problems.append(
            TenantFileProblem(
                severity: severity,
                location: location(mark),
                field: field.flatMap { $0.isEmpty ? nil : $0 },
                code: code,
                arguments: arguments
            )
        )
    }

    /// Whether something has been said about a line already.
    func hasReported(_ code: TenantFileProblem.Code, line: Int) -> Bool {
        problems.contains { $0.code == code && $0.location.line == line }
    }

    func location(_ mark: SourceMark?) -> SourceLocation {
        SourceLocation(file: file, line: mark?.line, column: mark?.column)
    }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
