import Canonical
import Exact
import Hierarchy
import SampleData
import Schemes
import Scoring
import ServerSupport

/// Units about which everything that can be recorded sometimes is, also what no row has a place
/// for.
struct RandomInputs {
    let scheme: Scheme
    private var random: RandomStream

    init(seed: Int, under scheme: Scheme) {
        self.scheme = scheme
        random = RandomStream(seed: UInt64(seed), name: "inputs")
    }

    /// Up to so many units, in order of their codes.
    mutating func units(upTo limit: Int) throws -> [UnitInputs] {
        let codes = try (1...random.number(in: 2...limit)).map { try unit("u\($0)") }
        return try codes.map { try inputs($0, among: codes) }
            .sorted { $0.unit.rawValue < $1.unit.rawValue }
    }

    private mutating func inputs(_ code: UnitID, among codes: [UnitID]) throws -> UnitInputs {
        var inputs = UnitInputs(
            unit: code,
            name: "单位\(code.rawValue)",
            sector: try sector("education"),
            form: pick(scheme.forms.map(\.id)),
            isAbsent: once(in: 9)
        )
        inputs.findings = scheme.vetoes.filter { _ in once(in: 6) }
            .map { Finding(veto: $0.id, evidence: "核查记录") }
        for item in scheme.items where !once(in: 12) { inputs.marks[item.id] = mark(item) }
        if once(in: 5) { inputs.marks[try node("gone-1")] = Mark(points: Amount(2), reason: "旧") }
        inputs.occurrences = try occurrences()
        for component in scheme.components where !once(in: 5) {
            inputs.ratings[component.id] = try rating(component, code, codes)
        }
        if once(in: 3) {
            inputs.turnouts[try node("public")] = Turnout(
                invited: once(in: 2) ? nil : 90,
                invalid: random.number(in: 0...9)
            )
        }
        inputs.data = [try node("share"): try datum(random.number(in: 0...50))]
        if once(in: 3) {
            inputs.history = [PastResult(year: 2024, total: amount(100), rank: 2)]
        }
        if once(in: 4), let item = scheme.items.first {
            inputs.exemptions = [item.id: "没有这项职责"]
        }
        if once(in: 6), let grade = scheme.grades.last {
            inputs.gradeDecision = GradeDecision(grade: grade.id, reason: "会议决定")
        }
        return inputs
    }

    private mutating func mark(_ item: Item) -> Mark {
        let rate = Rational(random.number(in: 0...7)).divided(by: Rational(7))
        return Mark(
            points: min(amount(8), item.points),
            rate: item.measure == .rate || once(in: 8) ? rate : nil,
            reason: once(in: 2) ? pick(["缺台账", "“未公示”\n第2次", ""]) : nil,
            selfPoints: once(in: 4) ? item.points : nil,
            isFalseClaim: once(in: 9)
        )
    }

    private mutating func occurrences() throws -> [Occurrence] {
        let rates = scheme.adjustments.flatMap(\.rates).map(\.id)
        var occurrences: [Occurrence] = []
        for _ in 0..<random.number(in: 0...3) {
            occurrences.append(
                Occurrence(
                    rate: once(in: 9) ? try node("nowhere") : pick(rates),
                    count: once(in: 9) ? 0 : random.number(in: 1...3),
                    matter: pick([nil, "甲事", "乙事"]),
                    points: once(in: 3) ? amount(4) : nil,
                    share: once(in: 6) ? Rational(1).divided(by: Rational(3)) : nil,
                    document: once(in: 6) ? "〔2024〕1号" : nil
                )
            )
        }
        return occurrences
    }

    private mutating func rating(
        _ component: Component,
        _ unit: UnitID,
        _ codes: [UnitID]
    ) throws -> Rating {
        switch random.number(in: 0...9) {
        case 0: return .imported(amount(100), source: pick(["考核通报", "：文", " 空格", ""]))
        case 1: return .scores([])
        case 2: return .tally([try node("public-very"): 3, try node("yes"): 0])
        default: break
        }
        if component.source == .publicVote {
            var tally: [NodeID: Int] = [:]
            for step in component.ballotSteps { tally[step.id] = random.number(in: 0...40) }
            return .tally(tally)
        }
        return .scores(
            (0..<random.number(in: 1...7))
                .map { number in
                    let other = pick(codes)
                    let isPeer = component.source == .peer
                    return RaterScore(
                        rater: isPeer ? other.rawValue : "评委\(once(in: 20) ? 0 : number)",
                        affiliation: isPeer || once(in: 3) ? other : nil,
                        points: amount(100),
                        group: once(in: 30) ? scheme.components.first?.id : nil,
                        marks: once(in: 30) ? [scheme.items[0].id: Amount(1)] : [:]
                    )
                }
        )
    }

    private mutating func once(in times: Int) -> Bool { random.number(in: 1...times) == 1 }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[random.number(in: 0...choices.count - 1)]
    }

    private mutating func amount(_ most: Int) -> Amount {
        Amount(tenThousandths: Int64(random.number(in: 0...most * 100)) * Amount.scale / 100)
    }
}

extension UnitInputs {
    /// The members that differ, with what both say.
    func differing(from other: UnitInputs) -> String {
        let (one, two) = (jsonValue.object ?? [:], other.jsonValue.object ?? [:])
        return Set(one.keys).union(two.keys).sorted().filter { one[$0] != two[$0] }
            .map { key in
                let (mine, others) = (one[key]?.object ?? [:], two[key]?.object ?? [:])
                let inner = Set(mine.keys).union(others.keys).filter { mine[$0] != others[$0] }
                return "\(unit.rawValue) \(key) \(inner.sorted())"
            }
            .joined(separator: "; ")
    }

    /// The same with raters in one order, which no row keeps and nothing depends on.
    var ordered: UnitInputs {
        var unit = self
        for (component, rating) in ratings {
            guard case .scores(let scores) = rating else { continue }
            let places = scores.enumerated()
                .sorted { ($0.element.rater, $0.offset) < ($1.element.rater, $1.offset) }
            unit.ratings[component] = .scores(places.map(\.element))
        }
        return unit
    }
}

private func unit(_ text: String) throws -> UnitID {
    guard let id = UnitID(rawValue: text) else { throw TestFailure("\(text) is no unit id") }
    return id
}

private func sector(_ text: String) throws -> SectorID {
    guard let id = SectorID(rawValue: text) else { throw TestFailure("\(text) is no sector id") }
    return id
}

/// An element's id.
func node(_ text: String) throws -> NodeID {
    guard let id = NodeID(text) else { throw TestFailure("\(text) is no element id") }
    return id
}

/// A whole number as a datum says it.
func datum(_ number: Int) throws -> DataValue {
    try DataValue(JSONCursor(["number": .string("\(number)")]))
}
