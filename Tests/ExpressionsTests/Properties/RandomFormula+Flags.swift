import Exact

extension RandomFormula {
    mutating func flag(_ depth: Int) -> Written<Bool> {
        guard depth > 0 else {
            let flags: [Written<Bool>] = [
                ("ok", true), ("false", false), ("true", true), ("未评 > 1", nil),
            ]
            return flags[pick(flags.count)]
        }
        switch pick(7) {
        case 0, 1: return decision(depth)
        case 2:
            let (a, x) = flag(depth - 1)
            return ("(not (\(a)))", x.map { !$0 })
        case 3:
            let (a, x) = word(depth - 1)
            let (b, y) = word(depth - 1)
            let isEqual = x.flatMap { x in y.map { x == $0 } }
            return pick(2) == 0
                ? ("(\(a) = \(b))", isEqual) : ("(\(a) != \(b))", isEqual.map { !$0 })
        case 4:
            let (a, x) = number(depth - 1)
            return ("given(\(a))", x != nil)
        case 5:
            let (a, x) = number(depth - 1)
            let (list, values) = series(depth - 1)
            return ("(\(a) in \(list))", x.flatMap { x in values.map { $0.contains(x) } })
        default: return comparison(depth)
        }
    }

    private mutating func comparison(_ depth: Int) -> Written<Bool> {
        let (a, x) = number(depth - 1)
        let (b, y) = number(depth - 1)
        let signs = ["<", "<=", ">", ">=", "=", "!="]
        let sign = signs[pick(signs.count)]
        guard let x, let y else { return ("(\(a) \(sign) \(b))", nil) }
        let difference = x - y
        let order = difference > .zero ? 1 : difference == .zero ? 0 : -1
        let holds =
            switch sign {
            case "<": order < 0
            case "<=": order <= 0
            case ">": order > 0
            case ">=": order >= 0
            case "=": order == 0
            default: order != 0
            }
        return ("(\(a) \(sign) \(b))", holds)
    }

    private mutating func decision(_ depth: Int) -> Written<Bool> {
        let parts = (0...pick(3) + 1).map { _ in flag(depth - 1) }
        let isAll = pick(2) == 0
        let text = parts.map { "(\($0.text))" }.joined(separator: isAll ? " and " : " or ")
        let values = parts.map(\.value)
        if values.contains(!isAll) { return ("(\(text))", !isAll) }
        return ("(\(text))", values.contains(nil) ? nil : isAll)
    }

    mutating func word(_ depth: Int) -> Written<String> {
        guard depth > 0, pick(3) == 0 else {
            return RandomFormula.words[pick(RandomFormula.words.count)]
        }
        let (c, flag) = flag(depth - 1)
        let (a, x) = word(depth - 1)
        let (b, y) = word(depth - 1)
        return ("(if \(c) then \(a) else \(b))", flag.flatMap { $0 ? x : y })
    }
}
