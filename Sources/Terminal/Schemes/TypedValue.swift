import Canonical
import Hierarchy
import Schemes
import TenantFiles
import UseCases

extension FieldValue {
    /// Reads a value that a person typed, as its field asks.
    ///
    /// - Throws: ``UseCaseError`` `H103` when the field takes no such value.
    init(words: String, at address: Address) throws(UseCaseError) {
        var forms: [JSONValue] = [
            .string(words),
            .strings(
                words.split(separator: ",")
                    .map {
                        $0.trimmingPrefix(" ").description
                    }
            ),
        ]
        if words == "true" || words == "false" { forms.insert(.bool(words == "true"), at: 0) }
        for form in forms {
            // The next form is tried where the field does not take this one.
            if let value = try? FieldValue(JSONCursor(form), for: address.field) {
                self = value
                return
            }
        }
        throw UseCaseError(.unknownAddress, ["address": "\(address) = \(words)", "near": ""])
    }
}

extension SchemeContent {
    /// Reads a scheme file.
    ///
    /// - Throws: `TenantFilesError` with every problem.
    init(file: String) throws {
        switch try SchemeFile.read(at: file).content {
        case .root(let document): self = .root(document)
        case .derivation(let derivation): self = .derivation(derivation)
        }
    }
}
