/// Something wrong in a file, as data: what, where, and the facts that a message names.
public struct TenantFileProblem: Hashable, Sendable {
    /// Whether the files can be used in spite of it.
    public let severity: Severity
    /// Where it stands.
    public let location: SourceLocation
    /// The value meant, such as `sections.S3.points`, or a column of the roster; may be `nil`.
    public let field: String?
    /// The kind of problem.
    public let code: Code
    /// The facts that the message names, by role.
    public let arguments: [String: String]

    /// Creates a problem.
    public init(
        severity: Severity = .error,
        location: SourceLocation,
        field: String? = nil,
        code: Code,
        arguments: [String: String] = [:]
    ) {
        self.severity = severity
        self.location = location
        self.field = field
        self.code = code
        self.arguments = arguments
    }

    /// How bad a problem is.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The files can't be used.
        case error
        /// The files can be used; somebody should know.
        case warning
    }
}

/// Everything that is wrong with files that were read together.
public struct TenantFilesError: Error, Hashable, Sendable {
    /// The problems by place, at least one of them an error.
    public let problems: [TenantFileProblem]

    /// Creates an error.
    ///
    /// - Parameter problems: In any order.
    public init(_ problems: [TenantFileProblem]) {
        self.problems = problems.inReadingOrder
    }
}

extension Sequence where Element == TenantFileProblem {
    /// The problems by file and from the top down; at one place by code.
    var inReadingOrder: [TenantFileProblem] {
        sorted { left, right in
            guard left.location == right.location else { return left.location < right.location }
            return (left.code.rawValue, left.field ?? "") < (right.code.rawValue, right.field ?? "")
        }
    }
}
