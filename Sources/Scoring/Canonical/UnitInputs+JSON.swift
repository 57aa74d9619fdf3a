public import Canonical
import Exact
import Hierarchy
import Schemes

extension UnitInputs {
    /// The inputs as a JSON document, which ``init(_:)`` reads back without loss.
    ///
    /// - `unit`, `name`, `sector`, `form`; `absent`, only when `true`.
    /// - `findings`: a list of `veto`, `evidence`.
    /// - `marks`: by item: `points`, `rate` (an exact fraction `"n/d"`), `reason`, `self` (the
    ///   points claimed), `false_claim`, only when `true`.
    /// - `occurrences`: a list of `rate`, `count`, `matter`, `points`, `share` (a fraction),
    ///   `document`.
    /// - `ratings`: by component, one of `scores` (a list of `rater`, `affiliation`, `points`,
    ///   `group`, `marks`), `tally` (whole numbers by answer), or `imported` (a decimal) with
    ///   `source`.
    /// - `turnouts`: by component: `invited`, `invalid`.
    /// - `class`: the kind of unit.
    /// - `data`: by datum, see ``DataValue/jsonValue``.
    /// - `history`: a list, see ``PastResult/jsonValue``.
    /// - `exemptions`: the reasons by item.
    /// - `decided`: `grade` and `reason`.
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
            "turnouts": turnouts.isEmpty ? nil : .keyed(turnouts, \.jsonValue),
            "class": unitClass.map { .string($0.rawValue) },
            "data": data.isEmpty ? nil : .keyed(data, \.jsonValue),
            "history": history.isEmpty ? nil : .array(history.map(\.jsonValue)),
            "exemptions": exemptions.isEmpty ? nil : .keyed(exemptions) { .string($0) },
            "decided": gradeDecision.map {
                ["grade": .string($0.grade.rawValue), "reason": .string($0.reason)]
            },
        ])
    }

    /// Reads inputs from a JSON document.
    ///
    /// - Parameter cursor: The document, or its place in a larger one.
    /// - Throws: `JSONShapeError` naming the place and what is wrong there.
    public init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys([
            "unit", "name", "sector", "form", "absent", "findings", "marks", "occurrences",
            "ratings", "turnouts", "class", "data", "history", "exemptions", "decided",
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
            },
            turnouts: try cursor.byNode("turnouts") { entry throws(JSONShapeError) in
                try Turnout(entry)
            },
            unitClass: try cursor.optionalMember("class")?.node(),
            data: try cursor.byNode("data") { entry throws(JSONShapeError) in
                try DataValue(entry)
            },
            history: try cursor.list("history") { entry throws(JSONShapeError) in
                try PastResult(entry)
            },
            exemptions: try cursor.byNode("exemptions") { entry throws(JSONShapeError) in
                try entry.text()
            },
            gradeDecision: try GradeDecision(in: cursor.optionalMember("decided"))
        )
    }
}

extension GradeDecision {
    fileprivate init?(in cursor: JSONCursor?) throws(JSONShapeError) {
        guard let cursor else { return nil }
        try cursor.allowKeys(["grade", "reason"])
        self.init(
            grade: try cursor.member("grade").node(),
            reason: try cursor.member("reason").text()
        )
    }
}

extension Mark {
    fileprivate var jsonValue: JSONValue {
        .compact([
            "points": .decimal(points),
            "rate": rate.map { .string($0.description) },
            "reason": reason.map { .string($0) },
            "self": selfPoints.map(JSONValue.decimal),
            "false_claim": isFalseClaim ? true : nil,
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["points", "rate", "reason", "self", "false_claim"])
        self.init(
            points: try cursor.member("points").decimal(),
            rate: try cursor.optionalMember("rate")?.fraction(),
            reason: try cursor.optionalMember("reason")?.text(),
            selfPoints: try cursor.optionalMember("self")?.decimal(),
            isFalseClaim: try cursor.optionalMember("false_claim")?.flag() ?? false
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
            "share": share.map { .string($0.description) },
            "document": document.map { .string($0) },
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["rate", "count", "matter", "points", "share", "document"])
        self.init(
            rate: try cursor.member("rate").node(),
            count: try cursor.member("count").integer(in: .min ... .max),
            matter: try cursor.optionalMember("matter")?.text(),
            points: try cursor.optionalMember("points")?.decimal(),
            share: try cursor.optionalMember("share")?.fraction(),
            document: try cursor.optionalMember("document")?.text()
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
            "group": group.map { .string($0.rawValue) },
            "marks": marks.isEmpty ? nil : .decimals(marks),
        ])
    }

    fileprivate init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allowKeys(["rater", "affiliation", "points", "group", "marks"])
        self.init(
            rater: try cursor.member("rater").text(),
            affiliation: try cursor.optionalMember("affiliation")?.unit(),
            points: try cursor.member("points").decimal(),
            group: try cursor.optionalMember("group")?.node(),
            marks: try cursor.byNode("marks") { entry throws(JSONShapeError) in
                try entry.decimal()
            }
        )
    }
}
