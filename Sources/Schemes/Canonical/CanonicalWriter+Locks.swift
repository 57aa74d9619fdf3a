import Canonical
import Exact

extension CanonicalWriter {
    /// Writes a lock as its level declared it.
    mutating func write(_ lock: Lock) {
        append(UInt8(ascii: "{"))
        if let basis = lock.basis {
            append(Piece.basis)
            write(basis)
            append(UInt8(ascii: ","))
        }
        append(lock.enforcement == .enforced ? Piece.enforcedRule : Piece.advisoryRule)
        var step: Amount?
        if case .range(let low, let high, let multiple) = lock.rule {
            for (name, bound) in [(Piece.high, high), (Piece.low, low)] {
                guard let bound else { continue }
                append(name)
                write(bound)
                append(UInt8(ascii: ","))
            }
            step = multiple
        }
        if lock.requiresNote { append(Piece.required) }
        append(Piece.rule)
        write(lock.rule.name)
        if let step {
            append(Piece.step)
            write(step)
        }
        if case .oneOf(let words) = lock.rule {
            append(Piece.values)
            write(.strings(words))
        }
        append(UInt8(ascii: "}"))
    }
}

extension Piece {
    static let enforcedRule = Piece("\"enforcement\":\"enforced\",")
    static let advisoryRule = Piece("\"enforcement\":\"advisory\",")
    static let rule = Piece("\"rule\":")
    static let required = Piece("\"note\":\"required\",")
    static let step = Piece(",\"step\":")
    static let values = Piece(",\"values\":")
}
