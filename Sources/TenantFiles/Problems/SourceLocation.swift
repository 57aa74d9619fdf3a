/// A place in a file.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
    /// The file's path, relative to the folder that was read, with `/` between its parts.
    public let file: String
    /// The line, from 1; `nil` when the file as a whole is meant.
    public let line: Int?
    /// The character in its line, from 1, counted in Unicode scalars.
    public let column: Int?

    /// Creates a place.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The place as `file:line:column`.
    public var description: String {
        ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
}

extension SourceLocation: Comparable {
    /// Whether one place comes before another: by file, then from the top down.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        guard left.file == right.file else {
            return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
        }
        return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
    }
}
