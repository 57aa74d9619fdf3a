import Exact
import Hierarchy
import Schemes
import Scoring

/// Reads the units of an inputs file.
struct UnitReader {
    let log: ProblemLog
    private(set) var locations: [InputsFile.Place: SourceLocation] = [:]

    init(log: ProblemLog) {
        self.log = log
    }

    mutating func unit(_ field: Field) -> UnitInputs? {
        guard var map = field.map() else { return nil }
        let idField = map.required("id")
        let id = idField?.unitID()
        let name = map.required("name")?.name()
        let sector = map.required("sector")?.sectorID()
        let formField = map.required("form")
        let form = formField?.nodeID()
        let absent = map.optional("absent")?.flag() ?? false
        // Without an id the parts are still read, so that what is wrong in them is reported.
        guard let unit = id ?? UnitID(rawValue: "unnamed") else { return nil }
        if let id, let idField { claim(id, idField) }
        if let form, let field = formField { note(unit, form, field.node.mark) }
        let marks = map.optional("marks").map { self.marks($0, unit) } ?? [:]
        let occurrences = map.optional("occurrences").map { self.occurrences($0, unit) } ?? []
        let components = map.optional("components").map { self.components($0, unit) }
        let (ratings, turnouts) = components ?? ([:], [:])
        let findings = map.optional("findings").map { self.findings($0, unit) } ?? []
        let unitClass = map.optional("class")?.nodeID()
        let data = map.optional("data").map { self.data($0, unit) } ?? [:]
        let history = map.optional("history").map { self.history($0) } ?? []
        let exemptions = map.optional("exemptions").map { self.exemptions($0, unit) } ?? [:]
        let decision = map.optional("decided").flatMap { self.decision($0) }
        map.reportUnknown()
        guard let id, let name, let sector, let form else { return nil }
        return UnitInputs(
            unit: id,
            name: name,
            sector: sector,
            form: form,
            isAbsent: absent,
            findings: findings,
            marks: marks,
            occurrences: occurrences,
            ratings: ratings,
            turnouts: turnouts,
            unitClass: unitClass,
            data: data,
            history: history,
            exemptions: exemptions,
            gradeDecision: decision
        )
    }

    private mutating func claim(_ id: UnitID, _ field: Field) {
        if let first = locations[.unit(id)] {
            let line = first.line.map(String.init) ?? ""
            field.report(.duplicateUnit, ["id": id.rawValue, "line": line])
        } else {
            locations[.unit(id)] = field.location
        }
    }

    private mutating func marks(_ field: Field, _ unit: UnitID) -> [NodeID: Mark] {
        guard let map = field.map() else { return [:] }
        var marks: [NodeID: Mark] = [:]
        for (key, place, value) in map.fields {
            guard let item = node(key, place, value.path) else { continue }
            note(unit, item, place)
            marks[item] = mark(value)
        }
        return marks
    }

    private mutating func note(_ unit: UnitID, _ node: NodeID, _ place: SourceMark) {
        let key = InputsFile.Place.element(unit, node)
        if locations[key] == nil { locations[key] = log.location(place) }
    }

    private func mark(_ field: Field) -> Mark? {
        guard case .map = field.node.content else {
            return field.number(UnitReader.points).map { Mark(points: $0) }
        }
        guard var map = field.map() else { return nil }
        let rateField = map.optional("rate")
        let pointsField = rateField == nil ? map.required("points") : map.optional("points")
        let reason = map.optional("reason").map { $0.text() }
        let rate = rateField.map { $0.rate() }
        let points = pointsField.map { $0.number(UnitReader.points) }
        let claimed = map.optional("self").map { $0.number(UnitReader.points) }
        let isFalse = map.optional("false_claim")?.flag() ?? false
        map.reportUnknown()
        if rate == .some(nil) || points == .some(nil) || reason == .some(nil)
            || claimed == .some(nil)
        {
            return nil
        }
        guard rate != nil || points != nil else { return nil }
        return Mark(
            points: (points ?? nil) ?? .zero,
            rate: rate ?? nil,
            reason: reason ?? nil,
            selfPoints: claimed ?? nil,
            isFalseClaim: isFalse
        )
    }

    private mutating func occurrences(_ field: Field, _ unit: UnitID) -> [Occurrence] {
        var occurrences: [Occurrence] = []
        for element in field.list() ?? [] {
            guard var map = element.map() else { continue }
            let rate = map.required("rate")?.nodeID()
            let count = map.optional("count").map { $0.whole(1...100_000) }
            let matter = map.optional("matter")?.text()
            let points = map.optional("points")?.number(UnitReader.points)
            let share = map.optional("share").map { $0.rate() }
            let document = map.optional("document")?.text()
            map.reportUnknown()
            guard share != .some(nil), let rate, let count = count ?? 1 else { continue }
            note(unit, rate, element.node.mark)
            occurrences.append(
                Occurrence(
                    rate: rate,
                    count: count,
                    matter: matter,
                    points: points,
                    share: share ?? nil,
                    document: document
                )
            )
        }
        return occurrences
    }

    private mutating func findings(_ field: Field, _ unit: UnitID) -> [Finding] {
        var findings: [Finding] = []
        for element in field.list() ?? [] {
            guard var map = element.map() else { continue }
            let veto = map.required("veto")?.nodeID()
            let evidence = map.required("evidence")?.text()
            map.reportUnknown()
            guard let veto, let evidence else { continue }
            note(unit, veto, element.node.mark)
            findings.append(Finding(veto: veto, evidence: evidence))
        }
        return findings
    }

    private mutating func components(
        _ field: Field,
        _ unit: UnitID
    ) -> (
        [NodeID: Rating], [NodeID: Turnout]
    ) {
        guard let map = field.map() else { return ([:], [:]) }
        var ratings: [NodeID: Rating] = [:]
        var turnouts: [NodeID: Turnout] = [:]
        for (key, place, value) in map.fields {
            guard let component = node(key, place, value.path) else { continue }
            note(unit, component, place)
            let reader = RatingReader(log: log)
            ratings[component] = reader.rating(value)
            turnouts[component] = reader.turnout(value)
            for (step, place) in reader.steps(value) { note(unit, step, place) }
        }
        return (ratings, turnouts)
    }

    private mutating func data(_ field: Field, _ unit: UnitID) -> [NodeID: DataValue] {
        var places: [(NodeID, SourceMark)] = []
        let data = DataReader(log: log).data(field) { places.append(($0, $1)) }
        for (datum, place) in places { note(unit, datum, place) }
        return data
    }

    private mutating func exemptions(_ field: Field, _ unit: UnitID) -> [NodeID: String] {
        var places: [(NodeID, SourceMark)] = []
        let reasons = exemptions(field) { places.append(($0, $1)) }
        for (item, place) in places { note(unit, item, place) }
        return reasons
    }

    func node(_ key: String, _ mark: SourceMark, _ path: String) -> NodeID? {
        if let id = NodeID(key) { return id }
        let arguments = ["value": shortened(key), "rule": "node"]
        log.report(.invalidID, at: mark, field: path, arguments)
        return nil
    }

    static let points = Amount(-100_000)...Amount(100_000)
}
