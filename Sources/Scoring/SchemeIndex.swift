import Exact
import Schemes

/// A scheme with what scoring looks up by id, prepared once for all units of a cycle.
struct SchemeIndex {
    let scheme: Scheme
    /// The bands that the grades' words name, from the best grade down.
    let bands: [WordedBand]
    /// The checklist of each kind of unit; `nil` stands for units of no kind the scheme names.
    private let checklists: [NodeID?: Checklist]
    private let components: [NodeID: Component]
    private let forms: [NodeID: Form]
    private let points: [NodeID: Amount]
    private let below: [NodeID: Set<NodeID>]

    init(_ scheme: Scheme) {
        self.scheme = scheme
        bands = scheme.wordedBands
        components = Dictionary(scheme.components.map { ($0.id, $0) }) { first, _ in first }
        forms = Dictionary(scheme.forms.map { ($0.id, $0) }) { first, _ in first }
        points = Dictionary(scheme.items.map { ($0.id, $0.points) }) { first, _ in first }
        var below: [NodeID: Set<NodeID>] = [:]
        for section in scheme.sections {
            for indicator in section.indicators {
                let ids = Set(indicator.items.map(\.id))
                below[indicator.id] = ids
                below[section.id, default: []].formUnion(ids)
            }
        }
        self.below = below
        hasFormulas = scheme.usesFormulas
        let classes = [nil] + scheme.unitClasses.map { Optional($0.id) }
        checklists = Dictionary(
            classes.map { ($0, Checklist(of: $0, in: scheme)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func form(_ id: NodeID) -> Form? { forms[id] }

    /// The part of the checklist and of the adjustments that a unit's class has.
    func checklist(of unit: UnitInputs) -> Checklist {
        checklists[unit.unitClass] ?? checklists[nil] ?? Checklist(of: nil, in: scheme)
    }

    /// The components that a form mixes with their weights, in the scheme's order.
    func parts(of form: NodeID) -> [(component: Component, percent: Amount)] {
        (forms[form]?.weights ?? [])
            .compactMap { weight in
                guard let component = components[weight.component], weight.percent > .zero else {
                    return nil
                }
                return (component, weight.percent)
            }
    }

    /// The list that a form's units are ranked in.
    func rankingList(of form: NodeID) -> String { forms[form]?.rankingList ?? form.rawValue }

    /// An item's points.
    func points(of item: NodeID) -> Amount? { points[item] }

    /// The items of a checklist that are an element, or below it.
    func items(under node: NodeID?, of checklist: Checklist) -> [Item] {
        guard let node else { return checklist.items }
        let ids = below[node] ?? [node]
        return checklist.items.filter { ids.contains($0.id) }
    }

    /// Whether any formula has a say in the outcome.
    let hasFormulas: Bool

    /// Whether a form's units need a verified checklist.
    ///
    /// Where every juror fills the checklist, only forms that mix a component from the office's
    /// own one do, or a formula that names its points.
    func needsSheet(_ form: NodeID) -> Bool {
        guard scheme.policies.checklistRole == .rubricForEachJuror else { return true }
        let isDrawnOn = parts(of: form)
            .contains { component, _ in
                switch component.source {
                case .checklist, .carryover(.assessedYearSheet): true
                case .formula(let formula):
                    formula.meanings.values.contains(where: \.isEarnedOnChecklist)
                case .jury, .publicVote, .peer, .carryover, .survey: false
                }
            }
        return isDrawnOn
    }

    /// The least total that is not the lowest grade's: the mark that a unit passes with.
    var passMark: Amount? { scheme.grades.compactMap(\.minimum).min() }
}

extension Scheme {
    /// Whether any formula has a say in the outcome.
    var usesFormulas: Bool {
        let items = items.contains { item in
            if case .computed = item.measure { true } else { false }
        }
        let sources = components.contains { component in
            if case .formula = component.source { true } else { false }
        }
        return items || sources || !ceilings.isEmpty || !titles.isEmpty
            || policies.ties == .tieBreak || grades.contains { $0.condition != nil }
            || vetoes.contains { $0.condition != nil }
            || adjustmentGroups.contains { $0.condition != nil }
            || adjustments.contains { $0.condition != nil || $0.formula != nil }
    }
}

extension FormulaName {
    /// Whether it is known only once the checklist's items have their points.
    fileprivate var isEarnedOnChecklist: Bool {
        switch self {
        case .item, .indicator, .section, .share, .itemPoints, .itemShares, .sheetBase,
            .sheetTotal:
            true
        case .datum, .upper, .lastDatum, .last, .history, .points, .unitClass, .sector, .form,
            .yearStart, .yearEnd, .occurrences, .adjustment, .component, .total, .rank, .ranked,
            .finding:
            false
        }
    }
}
