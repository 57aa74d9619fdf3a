import Canonical
import Yams

/// What a document says must come out, held against what did: every key that is named must be
/// there with that value; keys that are not named are free.
enum Expectation {
    /// The differences, each with its place; none when everything named came out.
    ///
    /// Numbers and words are compared by their text; lists must be as long as expected; `null`
    /// stands for a key that must not be there.
    static func differences(
        _ expected: Yams.Node,
        _ found: JSONValue?,
        at place: String
    )
        -> [String]
    {
        switch expected {
        case .mapping(let mapping):
            guard let members = found?.object else {
                return ["\(place): expected members, found \(text(found))"]
            }
            return mapping.flatMap { key, value in
                let name = key.string ?? ""
                return differences(value, members[name], at: "\(place).\(name)")
            }
        case .sequence(let sequence):
            guard let elements = found?.array, elements.count == sequence.count else {
                return ["\(place): expected \(sequence.count) elements, found \(text(found))"]
            }
            return zip(sequence, elements).enumerated()
                .flatMap { index, pair in
                    differences(pair.0, pair.1, at: "\(place)[\(index)]")
                }
        case .scalar(let scalar):
            if scalar.string == "null" {
                return found == nil ? [] : ["\(place): must be absent, found \(text(found))"]
            }
            return scalar.string == text(found)
                ? [] : ["\(place): expected \(scalar.string), found \(text(found))"]
        case .alias: return ["\(place): aliases have no place here"]
        }
    }

    private static func text(_ value: JSONValue?) -> String {
        switch value {
        case nil, .null: "nothing"
        case .bool(let flag): flag ? "true" : "false"
        case .integer(let number): "\(number)"
        case .string(let text): text
        case .array, .object: value?.canonicalText ?? ""
        }
    }
}
