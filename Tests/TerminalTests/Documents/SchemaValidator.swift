import Canonical
import Foundation

/// Holds documents against the part of JSON Schema 2020-12 that the project's schemas use.
///
/// A keyword it does not know is a fault of the schema, so that nothing is passed over.
struct SchemaValidator {
    private static let known: Set<String> = [
        "$schema", "$id", "$defs", "$ref", "title", "description", "examples", "default", "format",
        "type", "const", "enum", "anyOf", "oneOf", "properties", "required",
        "additionalProperties", "propertyNames", "items", "minItems", "maxItems", "minimum",
        "maximum", "minLength", "maxLength", "pattern", "minProperties",
        "maxProperties",
    ]

    let root: JSONValue

    /// Reads the schema of a kind of document.
    init(kind: String) throws {
        let file = SchemaValidator.folder.appending(path: "\(kind).schema.json")
        root = try JSONValue(parsing: String(contentsOf: file, encoding: .utf8))
    }

    static let folder = Program.project.appending(path: "Sources/TenantFiles/Schemas")

    /// The kinds that have a schema, in order.
    static let kinds: [String] = {
        // A missing folder has no kinds, which a test counts.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".schema.json") }
            .map { String($0.dropLast(".schema.json".count)) }.sorted()
    }()

    /// What is wrong with a document, each with its place; empty when all is well.
    func faults(_ document: JSONValue) -> [String] { faults(document, root, "") }

    private func faults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        if case .bool(let allows) = schema {
            return allows ? [] : ["\(place): nothing may stand here"]
        }
        guard let keywords = schema.object else { return ["\(place): the schema is no object"] }
        var faults = Set(keywords.keys).subtracting(SchemaValidator.known)
            .map { "\(place): unknown keyword \($0)" }
        for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key }) {
            faults += self.faults(value, keyword, rule, keywords, place)
        }
        return faults
    }

    private func faults(
        _ value: JSONValue,
        _ keyword: String,
        _ rule: JSONValue,
        _ schema: [String: JSONValue],
        _ place: String
    ) -> [String] {
        switch keyword {
        case "$ref":
            return reference(rule).map { faults(value, $0, place) } ?? ["\(place): \(rule)"]
        case "type":
            let names = value.typeName == "integer" ? ["integer", "number"] : [value.typeName]
            return names.contains(rule.string ?? "") ? [] : [wrong(value, rule, place)]
        case "const": return value == rule ? [] : [wrong(value, rule, place)]
        case "enum": return rule.array?.contains(value) == true ? [] : [wrong(value, rule, place)]
        case "anyOf", "oneOf":
            let passing = (rule.array ?? []).filter { faults(value, $0, place).isEmpty }.count
            let isGood = keyword == "anyOf" ? passing > 0 : passing == 1
            return isGood
                ? [] : ["\(place): \(passing) alternatives hold for \(value.canonicalText)"]
        case "properties", "required", "additionalProperties", "propertyNames", "minProperties",
            "maxProperties":
            guard let members = value.object else { return [] }
            return faults(members, keyword, rule, schema, place)
        case "items", "minItems", "maxItems":
            guard let elements = value.array else { return [] }
            return faults(elements, keyword, rule, place)
        case "minimum", "maximum", "minLength", "maxLength", "pattern":
            return limits(value, keyword, rule) ? [] : [wrong(value, rule, place)]
        default: return []
        }
    }

    private func faults(
        _ members: [String: JSONValue],
        _ keyword: String,
        _ rule: JSONValue,
        _ schema: [String: JSONValue],
        _ place: String
    ) -> [String] {
        switch keyword {
        case "properties":
            return members.sorted { $0.key < $1.key }
                .flatMap { key, value in
                    rule[key].map { faults(value, $0, "\(place)/\(key)") } ?? []
                }
        case "required":
            return (rule.array ?? []).compactMap(\.string).filter { members[$0] == nil }
                .map { "\(place): \($0) is missing" }
        case "additionalProperties":
            let named = schema["properties"]?.object ?? [:]
            return members.filter { named[$0.key] == nil }.sorted { $0.key < $1.key }
                .flatMap { key, value in faults(value, rule, "\(place)/\(key)") }
        case "propertyNames":
            return members.keys.sorted()
                .flatMap { faults(.string($0), rule, "\(place)/\($0) (its name)") }
        case "maxProperties":
            return Int64(members.count) <= rule.integer ?? .max
                ? [] : ["\(place): too many members"]
        default:
            return Int64(members.count) >= rule.integer ?? 0 ? [] : ["\(place): too few members"]
        }
    }

    private func faults(
        _ elements: [JSONValue],
        _ keyword: String,
        _ rule: JSONValue,
        _ place: String
    ) -> [String] {
        let count = Int64(elements.count)
        switch keyword {
        case "items":
            return elements.enumerated().flatMap { faults($1, rule, "\(place)/\($0)") }
        case "minItems": return count >= rule.integer ?? 0 ? [] : ["\(place): too few elements"]
        default: return count <= rule.integer ?? .max ? [] : ["\(place): too many elements"]
        }
    }

    private func limits(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) -> Bool {
        switch (keyword, value) {
        case ("minimum", .integer(let number)): number >= rule.integer ?? .min
        case ("maximum", .integer(let number)): number <= rule.integer ?? .max
        case ("minLength", .string(let text)):
            text.unicodeScalars.count >= Int(rule.integer ?? 0)
        case ("maxLength", .string(let text)):
            text.unicodeScalars.count <= Int(rule.integer ?? .max)
        case ("pattern", .string(let text)): matches(text, rule.string ?? "")
        default: true
        }
    }

    private func matches(_ text: String, _ pattern: String) -> Bool {
        // A pattern that is none matches nothing, so the document is reported.
        guard let expression = try? Regex(pattern) else { return false }
        return text.contains(expression)
    }

    private func reference(_ rule: JSONValue) -> JSONValue? {
        guard let path = rule.string, path.hasPrefix("#/$defs/") else { return nil }
        return root["$defs"]?[String(path.dropFirst("#/$defs/".count))]
    }

    private func wrong(_ value: JSONValue, _ rule: JSONValue, _ place: String) -> String {
        "\(place): \(value.canonicalText.prefix(80)) is not \(rule.canonicalText.prefix(80))"
    }
}

extension JSONValue {
    /// The type's name in a schema; whole numbers are the only numbers.
    fileprivate var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
