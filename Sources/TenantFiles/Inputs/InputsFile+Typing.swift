import Exact
import Expressions
public import Schemes
public import Scoring

extension InputsFile {
    /// The units with the points of marks that data give, and data of the types of the scheme.
    ///
    /// Such a mark is the item's points times the rate, rounded half up to two places
    /// (Xinjiang rule annex item 6). A mark for an item that the scheme does not have keeps no
    /// points; scoring reports it, and data that do not fit.
    ///
    /// - Parameter scheme: The scheme that the units are scored by.
    /// - Returns: The units in the order of the file.
    public func units(under scheme: Scheme) -> [UnitInputs] {
        let points = Dictionary(scheme.items.map { ($0.id, $0.points) }) { first, _ in first }
        let types = InputsFile.types(of: scheme)
        return units.map { unit in
            var unit = unit
            for (item, mark) in unit.marks {
                unit.marks[item] = InputsFile.completed(mark, points[item])
            }
            unit.data = InputsFile.typed(unit.data, types)
            unit.history = unit.history.map { past in
                PastResult(
                    year: past.year,
                    total: past.total,
                    rank: past.rank,
                    grade: past.grade,
                    sheet: past.sheet,
                    data: InputsFile.typed(past.data, types)
                )
            }
            return unit
        }
    }

    /// What scoring knows of the cycle beside its units: the year, and what tenants above supply.
    ///
    /// - Parameter scheme: The scheme that the units are scored by.
    /// - Returns: The context, its data of the types of the scheme.
    public func context(under scheme: Scheme) -> CycleContext {
        CycleContext(year: year, upper: InputsFile.typed(upper, InputsFile.types(of: scheme)))
    }

    private static func types(of scheme: Scheme) -> [NodeID: ExpressionType] {
        Dictionary(scheme.allData.map { ($0.id, $0.type) }) { first, _ in first }
    }

    private static func typed(
        _ data: [NodeID: DataValue],
        _ types: [NodeID: ExpressionType]
    ) -> [NodeID: DataValue] {
        var data = data
        for (datum, value) in data {
            if let type = types[datum] { data[datum] = value.typed(as: type) }
        }
        return data
    }

    private static func completed(_ mark: Mark, _ full: Amount?) -> Mark {
        guard let rate = mark.rate, let full,
            let points = (rate * Rational(full)).rounded(places: 2, mode: .halfUp)
        else { return mark }
        return Mark(
            points: points,
            rate: rate,
            reason: mark.reason,
            selfPoints: mark.selfPoints,
            isFalseClaim: mark.isFalseClaim
        )
    }
}
