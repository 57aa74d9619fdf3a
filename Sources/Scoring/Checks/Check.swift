import Exact
import Hierarchy
public import Schemes

/// Finds everything in a cycle's inputs that the scheme does not allow.
///
/// - Parameters:
///   - units: All units of the cycle.
///   - scheme: The scheme that the cycle is pinned to.
/// - Returns: The problems, unit by unit in the order of `units`, then by the bytes of the
///   element's id; empty when all is well. Missing marks and missing ratings are no problem here:
///   the outcome says what they lead to.
public func check(_ units: [UnitInputs], against scheme: Scheme) -> [InputProblem] {
    let index = CheckIndex(units, scheme)
    var seen: Set<UnitID> = []
    var unitsOfForm: [NodeID: Int] = [:]
    return units.flatMap { unit in
        var faults: [(NodeID?, InputProblem.Fault)] = []
        if !seen.insert(unit.unit).inserted { faults.append((nil, .repeatedUnit)) }
        unitsOfForm[unit.form, default: 0] += 1
        if let form = index.forms[unit.form] {
            let units = unitsOfForm[unit.form, default: 0]
            if let limit = form.unitLimit, units > limit {
                faults.append((form.id, .formIsFull(units: units, limit: limit)))
            }
        } else {
            faults.append((unit.form, .unknownForm))
        }
        faults += index.facts(of: unit)
        faults += index.findings(of: unit)
        faults += index.marks(of: unit)
        faults += unit.occurrences.flatMap(index.faults)
        faults += index.ratings(of: unit)
        return faults.map { InputProblem(unit: unit.unit, node: $0, fault: $1) }
    }
}

/// What checking looks up by id.
struct CheckIndex {
    let units: Set<UnitID>
    let forms: [NodeID: Form]
    let items: [NodeID: Item]
    let rates: [NodeID: Rate]
    let components: [NodeID: Component]
    let vetoes: Set<NodeID>
    let data: [NodeID: Datum]
    let adjustments: [NodeID: Adjustment]
    let scheme: Scheme

    init(_ units: [UnitInputs], _ scheme: Scheme) {
        self.units = Set(units.map(\.unit))
        self.scheme = scheme
        data = Dictionary(
            scheme.allData.filter { $0.scope != .upper }.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        adjustments = Dictionary(
            scheme.adjustments.flatMap { adjustment in
                adjustment.rates.map { ($0.id, adjustment) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        forms = Dictionary(scheme.forms.map { ($0.id, $0) }) { first, _ in first }
        items = Dictionary(scheme.items.map { ($0.id, $0) }) { first, _ in first }
        rates = Dictionary(scheme.adjustments.flatMap(\.rates).map { ($0.id, $0) }) { first, _ in
            first
        }
        components = Dictionary(scheme.components.map { ($0.id, $0) }) { first, _ in first }
        vetoes = Set(scheme.vetoes.map(\.id))
    }

    func findings(of unit: UnitInputs) -> [(NodeID?, InputProblem.Fault)] {
        unit.findings.flatMap { finding in
            var faults: [(NodeID?, InputProblem.Fault)] = []
            if !vetoes.contains(finding.veto) { faults.append((finding.veto, .unknownVeto)) }
            if finding.evidence.isEmpty { faults.append((finding.veto, .findingWithoutEvidence)) }
            return faults
        }
    }

    func marks(of unit: UnitInputs) -> [(NodeID?, InputProblem.Fault)] {
        unit.marks.sorted { $0.key < $1.key }
            .flatMap { id, mark -> [(NodeID?, InputProblem.Fault)] in
                guard let item = items[id] else { return [(id, .unknownItem)] }
                return item.faults(of: mark, by: scheme.policies).map { (id, $0) }
            }
    }
}
