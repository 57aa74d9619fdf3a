import Exact
import Hierarchy
import Schemes
import Scoring

/// Reads what was recorded for one component: scores, a tally, or a number from elsewhere.
struct RatingReader {
    let log: ProblemLog

    /// The source of a bare number.
    static let file = "file"
    // The full marks of a component may be as large as an item's points.
    static let mostPoints = Amount(100_000)

    func rating(_ field: Field) -> Rating? {
        guard case .map = field.node.content else {
            return field.number(UnitReader.points).map { .imported($0, source: RatingReader.file) }
        }
        guard var map = field.map() else { return nil }
        let scores = map.optional("scores")
        let tally = map.optional("tally")
        let imported = map.optional("imported")
        let isVote = tally != nil
        let counts = [map.optional("invited"), map.optional("invalid")]
        let source = map.optional("source")
        map.reportUnknown()
        let given = [scores, tally, imported].compactMap(\.self)
        guard given.count == 1 else {
            let known = "scores, tally, imported"
            field.report(.action, ["count": "\(given.count)", "known": known])
            return nil
        }
        for (key, field) in zip(["invited", "invalid"], counts) where !isVote {
            let arguments = ["key": key, "near": "", "known": "scores, imported, source"]
            field?.report(.unknownKey, arguments)
        }
        if imported == nil, let source {
            source.report(
                .unknownKey,
                ["key": "source", "near": "", "known": "scores, tally"]
            )
        }
        if let scores { return self.scores(scores) }
        if let tally { return self.tally(tally) }
        guard let number = imported?.number(UnitReader.points) else { return nil }
        guard let source else { return .imported(number, source: RatingReader.file) }
        return source.text().map { .imported(number, source: $0) }
    }

    /// The answers that a tally names, with their places.
    func steps(_ field: Field) -> [(NodeID, SourceMark)] {
        guard case .map(let entries) = field.node.content,
            case .map(let answers)? = entries.first(where: { $0.key == "tally" })?.value.content
        else { return [] }
        return answers.compactMap { answer in NodeID(answer.key).map { ($0, answer.mark) } }
    }

    private func scores(_ field: Field) -> Rating? {
        guard let elements = field.list() else { return nil }
        return .scores(
            elements.compactMap { element in
                guard var map = element.map() else { return nil }
                let rater = map.required("rater")?.name()
                let filled = map.optional("marks")
                let isRubric = filled != nil
                let marks = filled.map(self.marks) ?? [:]
                // Who fills the whole checklist gives points item by item.
                let pointsField = isRubric ? map.optional("points") : map.required("points")
                let points = pointsField?.number(Amount.zero...RatingReader.mostPoints)
                let affiliation = map.optional("affiliation")?.unitID()
                let group = map.optional("group")?.nodeID()
                map.reportUnknown()
                guard let rater, let points = isRubric ? points ?? .zero : points else {
                    return nil
                }
                return RaterScore(
                    rater: rater,
                    affiliation: affiliation,
                    points: points,
                    group: group,
                    marks: marks
                )
            }
        )
    }

    /// How many voters were asked and how many ballots do not count; `nil` where nothing says.
    func turnout(_ field: Field) -> Turnout? {
        guard case .map(let entries) = field.node.content, entries.contains(where: \.isTurnout),
            entries.contains(where: { $0.key == "tally" }), var map = field.map()
        else { return nil }
        let invited = map.optional("invited")?.whole(0...1_000_000_000)
        let invalid = map.optional("invalid")?.whole(0...100_000_000)
        return Turnout(invited: invited, invalid: invalid ?? 0)
    }

    private func marks(_ field: Field) -> [NodeID: Amount] {
        guard let map = field.map() else { return [:] }
        var marks: [NodeID: Amount] = [:]
        for (key, mark, value) in map.fields {
            guard let item = NodeID(key) else {
                let arguments = ["value": shortened(key), "rule": "node"]
                log.report(.invalidID, at: mark, field: field.path, arguments)
                continue
            }
            marks[item] = value.number(UnitReader.points)
        }
        return marks
    }

    private func tally(_ field: Field) -> Rating? {
        guard let map = field.map() else { return nil }
        var counts: [NodeID: Int] = [:]
        for (key, mark, value) in map.fields {
            guard let step = NodeID(key) else {
                let arguments = ["value": shortened(key), "rule": "node"]
                log.report(.invalidID, at: mark, field: field.path, arguments)
                continue
            }
            counts[step] = value.whole(0...100_000_000)
        }
        return .tally(counts)
    }
}

extension SourceNode.Entry {
    fileprivate var isTurnout: Bool { key == "invited" || key == "invalid" }
}

extension Field {
    /// A rate from 0 to 1: a decimal of up to twelve places, or a fraction such as `131/150`.
    func rate() -> Rational? {
        guard let (text, _) = scalar(expected: "number") else { return nil }
        guard let rate = Field.fraction(text) ?? Field.decimal(text) else {
            report(.notANumber, ["value": shortened(text)])
            return nil
        }
        guard rate >= .zero, rate <= Rational(1) else {
            report(.outOfRange, ["value": shortened(text), "low": "0", "high": "1"])
            return nil
        }
        return rate
    }

    static func fraction(_ text: String) -> Rational? {
        guard let match = text.wholeMatch(of: /(0|[1-9][0-9]{0,14})\/([1-9][0-9]{0,14})/),
            let above = Int(match.output.1), let below = Int(match.output.2)
        else { return nil }
        return Rational(above).divided(by: Rational(below))
    }

    static func decimal(_ text: String) -> Rational? {
        guard let match = text.wholeMatch(of: /(0|[1-9][0-9]{0,8})(?:\.([0-9]{1,12}))?/) else {
            return nil
        }
        let places = match.output.2 ?? ""
        guard let units = Int(match.output.1 + places) else { return nil }
        let scale = (0..<places.count).reduce(1) { power, _ in power * 10 }
        return Rational(units).divided(by: Rational(scale))
    }
}
