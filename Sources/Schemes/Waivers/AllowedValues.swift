public import Exact

/// The values that a waiver allows.
public enum AllowedValues: Hashable, Sendable {
    /// Exactly these.
    case values([FieldValue])
    /// Numbers within bounds, ends included, in whole steps from zero; `nil` leaves an end open.
    case range(low: Amount?, high: Amount?, step: Amount?)

    /// Whether a value is among those allowed.
    ///
    /// - Parameter value: The value.
    /// - Returns: `true` when it is; a range holds numbers only.
    public func contains(_ value: FieldValue) -> Bool {
        switch self {
        case .values(let values): return values.contains(value)
        case .range(let low, let high, let step):
            guard let amount = value.number else { return false }
            if let low, amount < low { return false }
            if let high, amount > high { return false }
            guard let step else { return true }
            return step > .zero && amount.isMultiple(of: step)
        }
    }
}

extension AllowedValues: CustomStringConvertible {
    /// The values as findings write them: `12...14 step 0.5`, or words with commas between.
    public var description: String {
        switch self {
        case .values(let values): return values.map(\.description).joined(separator: ", ")
        case .range(let low, let high, let step):
            let ends = [low, high].map { $0?.description ?? "" }
            let range = low == nil && high == nil ? "" : ends.joined(separator: "...")
            guard let step else { return range }
            return (range.isEmpty ? "" : range + " ") + "step \(step)"
        }
    }
}
