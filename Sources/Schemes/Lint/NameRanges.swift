import Exact
import Expressions

/// What is known of the numbers that names of a scheme's formulas stand for.
struct NameRanges {
    private let scheme: Scheme
    private let data: [NodeID: Datum]

    init(_ scheme: Scheme) {
        self.scheme = scheme
        data = Dictionary(scheme.allData.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The range of a name by its meaning; any number when nothing is known.
    func range(of meaning: FormulaName?) -> ValueRange {
        switch meaning {
        case .datum(let id), .upper(let id), .lastDatum(let id):
            data[id].map { range(of: $0) } ?? ValueRange()
        case .share, .itemShares: .share
        case .item(let id): scored(id) { $0.id == id }
        case .indicator, .section: scored(meaning)
        case .occurrences, .itemPoints: ValueRange(.zero)
        case .sheetBase, .sheetTotal, .last(.sheet), .history(.sheet):
            ValueRange(.zero, Rational(scheme.checklistMarks()))
        case .total, .last(.total), .history(.total): ValueRange(.zero, Rational(scheme.fullMarks))
        case .component(let id):
            ValueRange(.zero, scheme.components.first { $0.id == id }.map { full(of: $0) })
        case .rank: ValueRange(Rational(1), part: "rank / ranked")
        case .last(.rank), .history(.rank), .ranked: ValueRange(Rational(1))
        case .points, .unitClass, .sector, .form, .yearStart, .yearEnd, .last(.grade),
            .history(.grade), .adjustment, .finding, nil:
            ValueRange()
        }
    }

    private func full(of component: Component) -> Rational {
        Rational(scheme.fullMarks(of: component))
    }

    // Recorded data keep to their bounds; without any, what is called a rate is at most 1.
    private func range(of datum: Datum) -> ValueRange {
        let low = datum.minimum.map { Rational($0) }
        let high = datum.maximum.map { Rational($0) }
        if low == nil, high == nil, datum.isCalledRate { return ValueRange(.zero, Rational(1)) }
        return ValueRange(low, high, isStrict: datum.formula == nil, unit: datum.unit)
    }

    private func scored(_ meaning: FormulaName?) -> ValueRange {
        switch meaning {
        case .indicator(let id):
            let indicator = scheme.sections.flatMap(\.indicators).first { $0.id == id }
            return points(indicator?.items ?? [], id)
        case .section(let id):
            let section = scheme.sections.first { $0.id == id }
            return points(section?.indicators.flatMap(\.items) ?? [], id)
        default: return ValueRange()
        }
    }

    private func scored(_ id: NodeID, _ isMeant: (Item) -> Bool) -> ValueRange {
        points(scheme.items.filter(isMeant), id)
    }

    private func points(_ items: [Item], _ id: NodeID) -> ValueRange {
        ValueRange(
            .zero,
            Rational(items.map(\.points).total),
            part: Reference("share", id.rawValue).description
        )
    }
}

extension Datum {
    /// Whether its title or name says that it is a share, and its unit nothing else.
    fileprivate var isCalledRate: Bool {
        guard unit == nil || unit == "%" || unit == "％" else { return false }
        let endings = ["率", "比例", "占比", "比重", "百分比"]
        let words = ["rate", "share", "ratio", "proportion", "percentage"]
        return [title, name ?? ""]
            .contains { text in
                endings.contains { text.hasSuffix($0) }
                    || words.contains { text.lowercased().hasSuffix($0) }
            }
    }
}
