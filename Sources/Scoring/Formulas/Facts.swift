import Exact
import Expressions
import Schemes

/// What formulas can ask for, of every unit of a cycle.
///
/// Filled stage by stage: a stage's formulas see what the stages before it came to. Values that
/// are not there are missing, never zero.
final class Facts {
    let index: SchemeIndex
    let units: [UnitInputs]
    let context: CycleContext
    /// The checklists, once all items have their points.
    private(set) var sheets: [SheetOutcome] = []
    /// The components' scores by unit.
    private(set) var components: [[NodeID: Rational]]
    /// The totals.
    private(set) var totals: [Amount?] = []
    /// The ranks, and how many units are ranked on the same list.
    private(set) var ranks: [(rank: Int?, among: Int)] = []
    /// The findings that apply, by unit.
    private(set) var findings: [Set<NodeID>]
    /// The positions of the present units on each ranking list.
    private let lists: [String: [Int]]
    private let data: [NodeID: Datum]
    private var known: [DatumKey: Evaluation] = [:]
    private var groups: [GroupKey: [Int: Evaluation]] = [:]

    private struct DatumKey: Hashable {
        let unit: Int
        let datum: NodeID
    }

    private struct GroupKey: Hashable {
        let aggregate: Aggregate
        let address: Address
        let points: Amount?
        let list: String
    }

    init(_ units: [UnitInputs], in index: SchemeIndex, _ context: CycleContext) {
        self.units = units
        self.index = index
        self.context = context
        data = Dictionary(index.scheme.allData.map { ($0.id, $0) }) { first, _ in first }
        lists = Dictionary(grouping: units.indices.filter { !units[$0].isAbsent }) {
            index.rankingList(of: units[$0].form)
        }
        components = units.map { _ in [:] }
        findings = units.map { _ in [] }
    }

    /// Begins the stage after the checklists.
    func enter(sheets: [SheetOutcome]) {
        self.sheets = sheets
        groups = [:]
    }

    /// Adds a component's scores, one for each unit that has one.
    func enter(_ component: NodeID, scores: [Int: Rational]) {
        for (unit, score) in scores { components[unit][component] = score }
        groups = [:]
    }

    /// Begins a stage after the totals.
    func enter(
        totals: [Amount?],
        ranks: [(rank: Int?, among: Int)] = [],
        findings: [Set<NodeID>]
    ) {
        self.totals = totals
        self.ranks = ranks
        self.findings = findings
        groups = [:]
    }

    /// Computes a formula for a unit.
    ///
    /// - Parameters:
    ///   - formula: The formula.
    ///   - unit: The position of the unit.
    ///   - points: The full points where it stands, for the name `points`.
    /// - Returns: The result, and what it was computed from.
    func evaluate(
        _ formula: Formula,
        for unit: Int,
        points: Amount? = nil
    ) -> (result: Evaluation, computed: ComputedValue) {
        var values: [Reference: ExpressionValue] = [:]
        var found: [String: ExpressionValue] = [:]
        let result = formula.expression.evaluate { reference in
            let result = value(of: reference, in: formula, for: unit, points: points)
            values[reference] = result.value
            return result
        } aggregate: { aggregate in
            let result = value(of: aggregate, in: formula, for: unit, points: points)
            found[aggregate.source] = result.value
            return result
        }
        let computed = ComputedValue(
            formula: formula.expression,
            values: values,
            groups: found,
            reasons: result.reasons
        )
        return (result, computed)
    }

    /// Whether a condition holds for a unit.
    func condition(_ formula: Formula, of node: NodeID, for unit: Int) -> ConditionResult {
        let (result, computed) = evaluate(formula, for: unit)
        return ConditionResult(node: node, holds: result.value?.flag, computed: computed)
    }

    /// A group function, over the present units that are ranked with this one.
    private func value(
        of aggregate: Aggregate,
        in formula: Formula,
        for unit: Int,
        points: Amount?
    ) -> Evaluation {
        let list = index.rankingList(of: units[unit].form)
        let key = GroupKey(
            aggregate: aggregate,
            address: formula.address,
            points: points,
            list: list
        )
        if let found = groups[key] { return found[unit] ?? .missing([.emptyGroup]) }
        let members = lists[list] ?? []
        let values = aggregate.values(ofUnits: members.count) { position, reference in
            value(of: reference, in: formula, for: members[position], points: points)
        }
        let found = Dictionary(zip(members, values)) { first, _ in first }
        groups[key] = found
        return found[unit] ?? .missing([.emptyGroup])
    }

    private func value(
        of reference: Reference,
        in formula: Formula,
        for unit: Int,
        points: Amount?
    ) -> Evaluation {
        let absent = Evaluation.missing([.notGiven(reference)])
        switch formula.meanings[reference] {
        case .datum(let id), .upper(let id):
            guard let datum = data[id] else { return absent }
            return value(of: datum, for: unit) ?? absent
        case .points: return points.map { .value(.number(Rational($0))) } ?? absent
        case let name?: return value(of: name, for: unit).map { .value($0) } ?? absent
        case nil: return absent
        }
    }

    /// The value of a datum: recorded, supplied by the level above, or computed; `nil` when it was
    /// not recorded, or as something else than the scheme asks for.
    private func value(of datum: Datum, for unit: Int) -> Evaluation? {
        let key = DatumKey(unit: unit, datum: datum.id)
        if let result = known[key] { return result }
        guard let formula = datum.formula else {
            let given =
                datum.scope == .upper ? context.upper[datum.id] : units[unit].data[datum.id]
            return given.flatMap { $0.type == datum.type ? .value($0) : nil }
        }
        // What depends on itself has no value; the scheme's own check refuses such a circle.
        known[key] = .missing([.emptyGroup])
        let points = datum.item.flatMap { index.points(of: $0) }
        let result = evaluate(formula, for: unit, points: points).result
        known[key] = result
        return result
    }
}
