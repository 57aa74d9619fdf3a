/// The kinds of document, as their `format:` line names them.
enum DocumentFormat: String, CaseIterable {
    case tenant = "pingyi/tenant/1"
    case scheme = "pingyi/scheme/1"
    case derivation = "pingyi/derivation/1"
    case inputs = "pingyi/inputs/1"
    case decisions = "pingyi/decisions/1"
    /// One decision, as an entry of a list.
    case decision = "pingyi/decision/1"

    /// Reads the `format:` line of a document.
    ///
    /// - Parameters:
    ///   - map: The document.
    ///   - allowed: The formats that the file may have.
    /// - Returns: The format, or `nil` when it is missing, not known or not allowed there.
    static func read(_ map: inout MapReader, allowed: [DocumentFormat]) -> DocumentFormat? {
        let expected = allowed.map(\.rawValue).joined(separator: ", ")
        guard let field = map.optional("format") else {
            map.log.report(.missingFormat, at: map.mark, ["expected": expected])
            return nil
        }
        guard let word = field.word() else { return nil }
        guard let format = DocumentFormat(rawValue: word) else {
            let known = allCases.map(\.rawValue).joined(separator: ", ")
            field.report(
                .unknownFormat,
                ["given": shortened(word), "known": known, "expected": expected]
            )
            return nil
        }
        guard allowed.contains(format) else {
            field.report(.wrongFormat, ["given": word, "expected": expected])
            return nil
        }
        return format
    }
}
