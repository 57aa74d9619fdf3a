import Expressions
import Schemes

extension Formula {
    /// A formula for tests, read with the names that scoring knows; data are called by their ids.
    ///
    /// A text that is no formula is a mistake in the test itself.
    static func text(
        _ source: String,
        _ type: ExpressionType = .number,
        data: [NodeID: ExpressionType] = [:],
        at address: String = "I1-1.formula"
    ) -> Formula {
        let names = OpenNames(suggestions: []) { Formula.meaning($0.path, data)?.1 }
        guard let expression = try? Expression(parsing: source),
            let checked = try? expression.checked(
                in: Scope(names: names, group: names),
                expecting: type
            ),
            let address = Address(address)
        else { fatalError("\(source) is no formula") }
        var meanings: [Reference: FormulaName] = [:]
        for reference in checked.allReferences {
            meanings[reference] = Formula.meaning(reference.path, data)?.0
        }
        return Formula(address: address, expression: checked, meanings: meanings)
    }

    private static func meaning(
        _ path: [String],
        _ data: [NodeID: ExpressionType]
    ) -> (FormulaName, ExpressionType)? {
        let id = NodeID(path.last ?? "")
        switch (path.first, path.count) {
        case ("points", 1): return (.points, .number)
        case ("total", 1): return (.total, .number)
        case ("rank", 1): return (.rank, .number)
        case ("ranked", 1): return (.ranked, .number)
        case (_, 1): return id.flatMap { id in data[id].map { (.datum(id), $0) } }
        case ("upper", 2): return id.flatMap { id in data[id].map { (.upper(id), $0) } }
        case ("item", 2): return id.map { (.item($0), .number) }
        case ("section", 2): return id.map { (.section($0), .number) }
        case ("share", 2): return id.map { (.share($0), .number) }
        case ("items", 2): return id.map { (.itemPoints($0), .numbers) }
        case ("shares", 2): return id.map { (.itemShares($0), .numbers) }
        case ("sheet", 2) where path[1] == "shares": return (.itemShares(nil), .numbers)
        case ("sheet", 2) where path[1] == "items": return (.itemPoints(nil), .numbers)
        case ("component", 2): return id.map { (.component($0), .number) }
        case ("adjustment", 2): return id.map { (.adjustment($0), .number) }
        case ("occurrences", 2): return id.map { (.occurrences($0), .number) }
        case ("finding", 2): return id.map { (.finding($0), .flag) }
        case ("last", 2):
            if path[1] == "grade" { return (.last(.grade), .word) }
            return FormulaName.PastFigure(rawValue: path[1]).map { (.last($0), .number) }
        case ("history", 2): return (.history(.grade), .words)
        case ("unit", 2): return (.unitClass, .word)
        case ("sheet", 2): return path[1] == "base" ? (.sheetBase, .number) : (.sheetTotal, .number)
        default: return nil
        }
    }
}
