public import Canonical
import Exact
public import Expressions
import Hierarchy
import Schemes

extension ExpressionValue {
    /// The value as JSON: an object with one key that says its type.
    ///
    /// `number` (an exact fraction `"n/d"` or `"n"`), `flag`, `word`, `date` (`yyyy-mm-dd`),
    /// `numbers` or `words` (lists).
    public var jsonValue: JSONValue {
        switch self {
        case .number(let number): ["number": .string(number.description)]
        case .flag(let flag): ["flag": flag ? true : false]
        case .word(let word): ["word": .string(word)]
        case .date(let date): ["date": .string(date.description)]
        case .numbers(let numbers): ["numbers": .strings(numbers.map(\.description))]
        case .words(let words): ["words": .strings(words)]
        }
    }

    /// Reads a value.
    ///
    /// - Parameter cursor: The value's place in a document.
    /// - Throws: `JSONShapeError` naming the place and what is wrong there.
    public init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["number", "flag", "word", "date", "numbers", "words"])
        let members = try cursor.members()
        guard members.count == 1, let (key, value) = members.first else {
            throw cursor.failure(
                .wrongType(expected: "an object with one of number, flag, word, date")
            )
        }
        switch key {
        case "number": self = .number(try value.fraction())
        case "flag": self = .flag(try value.flag())
        case "date": self = .date(try value.parsed("a date") { CalendarDate($0) })
        case "numbers":
            self = .numbers(
                try cursor.list("numbers") { entry throws(JSONShapeError) in
                    try entry.fraction()
                }
            )
        case "words":
            self = .words(
                try cursor.list("words") { entry throws(JSONShapeError) in
                    try entry.text()
                }
            )
        default: self = .word(try value.text())
        }
    }
}

extension PastResult {
    /// The result as JSON: `year`, and where known `total`, `rank`, `grade`, `sheet`, `data`.
    public var jsonValue: JSONValue {
        .compact([
            "year": .integer(Int64(year)),
            "total": total.map(JSONValue.decimal),
            "rank": rank.map { .integer(Int64($0)) },
            "grade": grade.map { .string($0.rawValue) },
            "sheet": sheet.map(JSONValue.decimal),
            "data": data.isEmpty ? nil : .keyed(data, \.jsonValue),
        ])
    }

    /// Reads a result.
    ///
    /// - Parameter cursor: The result's place in a document.
    /// - Throws: `JSONShapeError` naming the place and what is wrong there.
    public init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["year", "total", "rank", "grade", "sheet", "data"])
        self.init(
            year: try cursor.member("year").integer(in: 1...9999),
            total: try cursor.optionalMember("total")?.decimal(),
            rank: try cursor.optionalMember("rank")?.integer(in: 1 ... .max),
            grade: try cursor.optionalMember("grade")?.node(),
            sheet: try cursor.optionalMember("sheet")?.decimal(),
            data: try cursor.byNode("data") { entry throws(JSONShapeError) in
                try DataValue(entry)
            }
        )
    }
}

extension Turnout {
    /// The turnout as JSON: `invited`, where known, and `invalid`.
    public var jsonValue: JSONValue {
        .compact([
            "invited": invited.map { .integer(Int64($0)) },
            "invalid": .integer(Int64(invalid)),
        ])
    }

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["invited", "invalid"])
        self.init(
            invited: try cursor.optionalMember("invited")?.integer(in: .min ... .max),
            invalid: try cursor.member("invalid").integer(in: .min ... .max)
        )
    }
}

extension CycleContext {
    /// The context as JSON: `year`, where known, and `upper`, by datum, unless empty.
    public var jsonValue: JSONValue {
        .compact([
            "year": year.map { .integer(Int64($0)) },
            "upper": upper.isEmpty ? nil : .keyed(upper, \.jsonValue),
        ])
    }

    /// Reads a context.
    ///
    /// - Parameter cursor: The context's place in a document.
    /// - Throws: `JSONShapeError` naming the place and what is wrong there.
    public init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["year", "upper"])
        self.init(
            year: try cursor.optionalMember("year")?.integer(in: 1...9999),
            upper: try cursor.byNode("upper") { entry throws(JSONShapeError) in
                try DataValue(entry)
            }
        )
    }
}
