public import Canonical
import Exact
import Hierarchy
import Schemes

extension UnitInputs {
    /// The inputs as a JSON document, which ``init(_:)`` reads back without loss.
    ///
    /// - `unit`, `name`, `sector`, `form`; `absent`, only when `true`.
    /// - `findings`: a list of `veto`, `evidence`.
    /// - `marks`: by item: `points`, `rate` (an exact fraction `"n/d"`), `reason`.
    /// - `occurrences`: a list of `rate`, `count`, `matter`, `points`.
    /// - `ratings`: by component, one of `scores` (a list of `rater`, `affiliation`, `points`),
    ///   `tally` (whole numbers by answer), or `imported` (a decimal) with `source`.
    ///
    /// Decimals are strings in their shortest form; keys without a value are left out.
    public var jsonValue: JSONValue {
        .compact([
            "unit": .string(unit.rawValue),
            "name": .string(name),
            "sector": .string(sector.rawValue),
            "form": .string(form.rawValue),
            "absent": isAbsent ? true : nil,
            "findings": .array(
                findings.map {
                    ["veto": .string($0.veto.rawValue), "evidence": .string($0.evidence)]
                }
            ),
            "marks": .keyed(marks, \.jsonValue),
            "occurrences": .array(occurrences.map(\.jsonValue)),
            "ratings": .keyed(ratings, \.jsonValue),
        ])
    }

    /// Reads inputs from a JSON document.
    ///
    /// - Parameter cursor: The document, or its place in a larger one.
    /// - Throws: `JSONShapeError` naming the place and what is wrong there.
    public init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys([
            "unit", "name", "sector", "form", "absent", "findings", "marks", "occurrences",
            "ratings",
        ])
        self.init(
            unit: try cursor.member("unit").unit(),
            name: try cursor.member("name").text(),
            sector: try cursor.member("sector").parsed("a sector") { SectorID(rawValue: $0) },
            form: try cursor.member("form").node(),
            isAbsent: try cursor.optionalMember("absent")?.flag() ?? false,
            findings: try cursor.list("findings") { entry throws(JSONShapeError) in
                try entry.allowKeys(["veto", "evidence"])
                return Finding(
                    veto: try entry.member("veto").node(),
                    evidence: try entry.member("evidence").text()
                )
            },
            marks: try cursor.byNode("marks") { entry throws(JSONShapeError) in
                try Mark(entry)
            },
            occurrences: try cursor.list("occurrences") { entry throws(JSONShapeError) in
                try Occurrence(entry)
            },
            ratings: try cursor.byNode("ratings") { entry throws(JSONShapeError) in
                try Rating(entry)
            }
        )
    }
}

extension Mark {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "points": .decimal(points),
            "rate": rate.map { .string($0.description) },
            "reason": reason.map { .string($0) },
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["points", "rate", "reason"])
        self.init(
            points: try cursor.member("points").decimal(),
            rate: try cursor.optionalMember("rate")?.fraction(),
            reason: try cursor.optionalMember("reason")?.text()
        )
    }
}

extension Occurrence {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "rate": .string(rate.rawValue),
            "count": .integer(Int64(count)),
            "matter": matter.map { .string($0) },
            "points": points.map(JSONValue.decimal),
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["rate", "count", "matter", "points"])
        self.init(
            rate: try cursor.member("rate").node(),
            count: try cursor.member("count").integer(in: .min ... .max),
            matter: try cursor.optionalMember("matter")?.text(),
            points: try cursor.optionalMember("points")?.decimal()
        )
    }
}

extension Rating {
    fileprivate var jsonValue: JSONValue {
        switch self {
        case .scores(let scores): ["scores": .array(scores.map(\.jsonValue))]
        case .tally(let tally): ["tally": .keyed(tally) { .integer(Int64($0)) }]
        case .imported(let points, let source):
            ["imported": .decimal(points), "source": .string(source)]
        }
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        if try cursor.optionalMember("tally") != nil {
            try cursor.allowKeys(["tally"])
            self = .tally(
                try cursor.byNode("tally") { entry throws(JSONShapeError) in
                    try entry.integer(in: .min ... .max)
                }
            )
        } else if let points = try cursor.optionalMember("imported") {
            try cursor.allowKeys(["imported", "source"])
            self = .imported(
                try points.decimal(),
                source: try cursor.member("source").text()
            )
        } else {
            try cursor.allowKeys(["scores"])
            _ = try cursor.member("scores")
            self = .scores(
                try cursor.list("scores") { entry throws(JSONShapeError) in
                    try RaterScore(entry)
                }
            )
        }
    }
}

extension RaterScore {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "rater": .string(rater),
            "affiliation": affiliation.map { .string($0.rawValue) },
            "points": .decimal(points),
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["rater", "affiliation", "points"])
        self.init(
            rater: try cursor.member("rater").text(),
            affiliation: try cursor.optionalMember("affiliation")?.unit(),
            points: try cursor.member("points").decimal()
        )
    }
}
