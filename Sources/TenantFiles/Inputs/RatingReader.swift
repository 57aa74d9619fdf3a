import Exact
import Hierarchy
import Schemes
import Scoring

/// Reads what was recorded for one component: scores, a tally, or a number from elsewhere.
struct RatingReader {
    let log: ProblemLog

    /// The source of a bare number.
    static let file = "file"

    func rating(_ field: Field) -> Rating? {
        guard case .map = field.node.content else {
            return field.number(UnitReader.points).map { .imported($0, source: RatingReader.file) }
        }
        guard var map = field.map() else { return nil }
        let scores = map.optional("scores")
        let tally = map.optional("tally")
        let imported = map.optional("imported")
        let source = map.optional("source")
        map.reportUnknown()
        let given = [scores, tally, imported].compactMap(\.self)
        guard given.count == 1 else {
            let known = "scores, tally, imported"
            field.report(.action, ["count": "\(given.count)", "known": known])
            return nil
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
                let points = map.required("points")?.number(Amount.zero...Amount.hundred)
                let affiliation = map.optional("affiliation")?.unitID()
                map.reportUnknown()
                guard let rater, let points else { return nil }
                return RaterScore(rater: rater, affiliation: affiliation, points: points)
            }
        )
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

    private static func fraction(_ text: String) -> Rational? {
        guard let match = text.wholeMatch(of: /(0|[1-9][0-9]{0,14})\/([1-9][0-9]{0,14})/),
            let above = Int(match.output.1), let below = Int(match.output.2)
        else { return nil }
        return Rational(above).divided(by: Rational(below))
    }

    private static func decimal(_ text: String) -> Rational? {
        guard let match = text.wholeMatch(of: /(0|[1-9][0-9]{0,4})(?:\.([0-9]{1,12}))?/) else {
            return nil
        }
        let places = match.output.2 ?? ""
        guard let units = Int(match.output.1 + places) else { return nil }
        let scale = (0..<places.count).reduce(1) { power, _ in power * 10 }
        return Rational(units).divided(by: Rational(scale))
    }
}
