public import Canonical
import Exact

extension RebaseDecision {
    /// The name and number of the format in which decisions are written.
    static let format = "pingyi/decision/1"

    /// The decision as JSON: the question's id, the answer, the reason.
    public var jsonValue: JSONValue {
        .compact([
            "format": .string(RebaseDecision.format),
            "question": .string(question.description),
            "answer": answer.jsonValue,
            "reason": reason.map { .string($0) },
        ])
    }

    /// Reads a decision from what ``jsonValue`` gives.
    ///
    /// - Parameter json: The document.
    /// - Throws: `JSONShapeError` naming the first place that is not of the right shape.
    public init(json: JSONValue) throws(JSONShapeError) {
        try self.init(JSONCursor(json))
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.format(RebaseDecision.format)
        try cursor.allowKeys(["format", "question", "answer", "reason"])
        self.init(
            try cursor.member("question").parsed("a digest") { Digest($0) },
            try Answer(cursor.member("answer")),
            reason: try cursor.optionalMember("reason")?.text()
        )
    }
}

extension Answer {
    /// The answer as JSON: `"mine"`, `"theirs"`, `"remove"`, or an object with `values`, `limit`
    /// or `retarget`.
    public var jsonValue: JSONValue {
        switch self {
        case .mine: "mine"
        case .theirs: "theirs"
        case .remove: "remove"
        case .values(let values): ["values": .shared(values)]
        case .limit(let limit): ["limit": .string(limit.description)]
        case .retarget(let node): ["retarget": .string(node.description)]
        }
    }

    /// Reads an answer from what ``jsonValue`` gives.
    ///
    /// - Parameter cursor: The answer's place in a document.
    /// - Throws: `JSONShapeError` naming the place.
    public init(_ cursor: JSONCursor) throws(JSONShapeError) {
        if let word = cursor.value.string {
            switch word {
            case "mine": self = .mine
            case "theirs": self = .theirs
            case "remove": self = .remove
            default:
                throw cursor.failure(.invalidValue(word, expected: "mine, theirs or remove"))
            }
            return
        }
        try cursor.allowKeys(["values", "limit", "retarget"])
        guard cursor.value.object?.count == 1 else {
            throw cursor.failure(.wrongType(expected: "one of values, limit or retarget"))
        }
        if let values = try cursor.optionalMember("values") {
            self = .values(try values.bySharedAddress())
        } else if let limit = try cursor.optionalMember("limit") {
            self = .limit(try limit.amount())
        } else {
            self = .retarget(try cursor.member("retarget").sharedNode())
        }
    }
}
