import Exact
import Expressions
import Hierarchy
import Schemes
import Scoring

/// A scheme with a cycle's inputs.
struct RandomCycle {
    let scheme: Scheme
    let units: [UnitInputs]
    var context = CycleContext()

    /// Makes a cycle; about one in four holds values that no scheme allows, unless it is varied.
    ///
    /// - Parameters:
    ///   - seed: What the cycle follows from.
    ///   - isVaried: Whether the scheme uses other policies and findings than most do.
    ///   - isFree: Whether the scheme also has classes, formulas at every stage, ceilings, titles
    ///     and tie keys; its grades begin where totals are.
    init(seed: Int, isVaried: Bool = false, isFree: Bool = false) {
        var dice = Dice(seed: seed)
        let isWild = dice.once(in: 4) && !isVaried && !isFree
        var scheme = Scheme.random(&dice, isVaried: isVaried || isFree)
        if isFree { scheme = scheme.freed(&dice) }
        let count = dice.int(0...9)
        let units = (0..<count)
            .map { place in
                let unit = UnitInputs.random(
                    place,
                    of: count,
                    under: scheme,
                    isWild: isWild,
                    &dice
                )
                if isFree { return unit.varied(under: scheme, &dice).freed(under: scheme, &dice) }
                return isVaried ? unit.varied(under: scheme, &dice) : unit
            }
        self.units = units
        guard isFree else {
            self.scheme = scheme
            return
        }
        if !dice.once(in: 5) { context.upper = ["mean": .number(Rational(dice.int(0...3)))] }
        let naive = NaiveCycle(scheme: scheme, units: units, context: context)
        self.scheme = scheme.regraded(around: units.compactMap { naive.total($0) }, &dice)
    }
}

extension UnitInputs {
    fileprivate static func random(
        _ place: Int,
        of count: Int,
        under scheme: Scheme,
        isWild: Bool,
        _ dice: inout Dice
    ) -> UnitInputs {
        let isIncomplete = dice.once(in: 8)
        var marks: [NodeID: Mark] = [:]
        let level = dice.int(0...2)
        for item in scheme.items where !(isIncomplete && dice.once(in: 3)) {
            let points = Amount(tenThousandths: item.points.tenThousandths * Int64(level) / 2)
            marks[item.id] = Mark(points: isWild ? dice.wild(points) : points)
        }
        if isWild { marks["unheard-of"] = Mark(points: 7) }
        let rates = scheme.adjustments.flatMap(\.rates).map(\.id) + (isWild ? ["nowhere"] : [])
        let isPlain = dice.once(in: 2)
        return UnitInputs(
            unit: UnitID(number: place),
            name: "",
            sector: "education",
            form: dice.pick(scheme.forms.map(\.id) + (isWild ? ["no-form"] : [])),
            isAbsent: dice.once(in: 7),
            findings: scheme.vetoes.filter { _ in dice.once(in: 8) }
                .map { Finding(veto: $0.id, evidence: "x") },
            marks: marks,
            occurrences: rates.isEmpty || isPlain
                ? []
                : dice.list(0...5) { dice, _ in
                    Occurrence(
                        rate: dice.pick(rates),
                        count: isWild ? dice.pick([-1, 0, 2, .max, .min]) : dice.int(1...3),
                        matter: dice.pick([nil, nil, "a", "b"]),
                        points: dice.once(in: 3) ? nil : dice.wild(dice.amount(0...5))
                    )
                },
            ratings: .random(count, under: scheme, isWild: isWild, &dice)
        )
    }
}

extension UnitInputs {
    /// The same unit with claims, exemptions, shares, documents, history and whole checklists.
    fileprivate func varied(under scheme: Scheme, _ dice: inout Dice) -> UnitInputs {
        var unit = self
        for item in scheme.items {
            if dice.once(in: 6) { unit.exemptions[item.id] = dice.pick(["", "无此职责"]) }
            guard let mark = unit.marks[item.id] else { continue }
            unit.marks[item.id] = Mark(
                points: mark.points,
                selfPoints: dice.once(in: 9) ? nil : min(item.points, mark.points + 1),
                isFalseClaim: dice.once(in: 5)
            )
        }
        unit.occurrences = occurrences.map { occurrence in
            Occurrence(
                rate: occurrence.rate,
                count: occurrence.count,
                matter: occurrence.matter,
                points: occurrence.points,
                share: dice.once(in: 3) ? Rational(1).divided(by: Rational(dice.int(2...7))) : nil,
                document: dice.pick([nil, nil, "", "〔2024〕1号"])
            )
        }
        if dice.once(in: 2) {
            unit.history = [PastResult(year: 2024, total: dice.amount(30...100))]
        }
        for (component, rating) in ratings {
            guard case .scores(let scores) = rating else { continue }
            unit.ratings[component] = .scores(
                scores.map { score in
                    var marks: [NodeID: Amount] = [:]
                    for item in scheme.items where !dice.once(in: 40) {
                        marks[item.id] = dice.amount(0...12)
                    }
                    return RaterScore(
                        rater: score.rater,
                        affiliation: score.affiliation,
                        points: score.points,
                        marks: marks
                    )
                }
            )
        }
        return unit
    }
}

extension Dice {
    /// The amount, or sometimes one far outside anything allowed.
    fileprivate mutating func wild(_ amount: Amount) -> Amount {
        switch int(0...9) {
        case 0: Amount(tenThousandths: .max)
        case 1: Amount(tenThousandths: .min)
        case 2: -amount
        default: amount
        }
    }
}

extension [NodeID: Rating] {
    fileprivate static func random(
        _ count: Int,
        under scheme: Scheme,
        isWild: Bool,
        _ dice: inout Dice
    ) -> [NodeID: Rating] {
        var ratings: [NodeID: Rating] = [:]
        for component in scheme.components where !dice.once(in: 5) {
            let kinds = isWild ? [0, 1, 2, 3] : [0, 0, 0, component.source == .publicVote ? 1 : 2]
            let isTallied = component.source == .publicVote
            switch dice.pick(kinds) {
            case 0 where isTallied, 1:
                ratings[component.id] = .tally([
                    "yes": dice.int(0...4), "no": dice.int(0...4), "pass": dice.int(0...4),
                    "unheard-of": isWild ? .max : 0,
                ])
            case 0, 2:
                ratings[component.id] = .scores(
                    dice.list(0...7) { dice, place in
                        let unit = UnitID(number: dice.int(0...count))
                        return RaterScore(
                            rater: component.source == .peer ? unit.rawValue : "r\(place)",
                            affiliation: component.source == .jury && dice.once(in: 2) ? nil : unit,
                            points: isWild ? dice.wild(50) : dice.amount(0...100)
                        )
                    }
                )
            default:
                ratings[component.id] = .imported(
                    isWild ? dice.wild(50) : dice.amount(0...120),
                    source: "x"
                )
            }
        }
        return ratings
    }
}
