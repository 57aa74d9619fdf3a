/// Why a snapshot can't be scored by: every problem found, sorted by address.
public struct SchemeReadingError: Error, Hashable, Sendable {
    /// The problems; never empty, all of them errors.
    public let diagnostics: [Diagnostic]

    /// Creates an error.
    public init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
