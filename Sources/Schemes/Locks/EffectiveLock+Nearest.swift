import Exact

extension EffectiveLock {
    /// The allowed value that is nearest to one that is not; `nil` when none can be told.
    ///
    /// - Parameters:
    ///   - value: The value that breaks a bound.
    ///   - type: The type of the field.
    /// - Returns: A value that every bound allows; of two equally near numbers the lesser.
    func nearest(to value: FieldValue, of type: FieldType) -> FieldValue? {
        if let fixed { return fixed.value }
        if let oneOf {
            let words = oneOf.value.compactMap { Self.value($0, of: type) }.filter(allows)
            guard let number = value.number else { return words.count == 1 ? words.first : nil }
            return words.min { left, right in
                guard let left = left.number, let right = right.number else { return false }
                let (near, far) = ((left - number).magnitude, (right - number).magnitude)
                return near == far ? left < right : near < far
            }
        }
        guard let number = value.number, case .number(let range) = type else { return nil }
        let allowance = allowance
        let low = max(allowance.low ?? range.lowerBound, range.lowerBound)
        let high = min(allowance.high ?? range.upperBound, range.upperBound)
        guard low <= high else { return nil }
        let clamped = min(max(number, low), high)
        let step = allowance.step
        guard step > .zero else { return .number(clamped) }
        let rest = clamped.tenThousandths % step.tenThousandths
        let below = clamped.tenThousandths - (rest < 0 ? rest + step.tenThousandths : rest)
        let candidates = [below, below + step.tenThousandths]
            .map { Amount(tenThousandths: $0) }
            .filter { low <= $0 && $0 <= high }
        return candidates.min { ($0 - number).magnitude < ($1 - number).magnitude }
            .map { .number($0) }
    }

    private static func value(_ word: String, of type: FieldType) -> FieldValue? {
        switch type {
        // A word that is no number is none of the field's values.
        case .number: (try? Amount(parsing: word)).map { .number($0) }
        case .choice, .reference: .choice(word)
        case .flag: word == "true" ? .flag(true) : word == "false" ? .flag(false) : nil
        default: .text(word)
        }
    }
}

extension Amount {
    /// The number without its sign.
    fileprivate var magnitude: Amount { self < .zero ? .zero - self : self }
}
