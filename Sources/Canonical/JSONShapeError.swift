/// A JSON document that is well-formed but not of the wanted shape: where, and what is wrong.
public struct JSONShapeError: Error, Hashable, Sendable {
    /// The place: keys and positions from the top, such as `locks.I1-1.points.low` or `nodes[3]`;
    /// empty for the document itself.
    public let path: String
    /// What is wrong there.
    public let problem: Problem

    /// Creates an error.
    public init(path: String, _ problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// What is wrong with a value.
    public enum Problem: Hashable, Sendable {
        /// A key that must be there is not.
        case missingKey(String)
        /// A key that has no meaning here.
        case unknownKey(String)
        /// The value is of another type.
        case wrongType(expected: String)
        /// The value is of the right type but not one that is allowed.
        case invalidValue(String, expected: String)
    }
}

extension JSONShapeError: CustomStringConvertible {
    /// The place and the problem in English, for logs and programs.
    public var description: String {
        let place = path.isEmpty ? "document" : path
        return switch problem {
        case .missingKey(let key): "\(place): the key \"\(key)\" is missing"
        case .unknownKey(let key): "\(place): the key \"\(key)\" has no meaning here"
        case .wrongType(let expected): "\(place): must be \(expected)"
        case .invalidValue(let text, let expected): "\(place): \"\(text)\" is not \(expected)"
        }
    }
}
